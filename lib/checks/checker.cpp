#include "dateline/checks/checker.h"

#include "checks/evidence.h"
#include "checks/families.h"
#include "checks/order.h"

#include <algorithm>

namespace dateline {

namespace {

/// What a text was when it was last read, and what was found in it alone.
struct Known {
    ReadText text;
    QList<Finding> findings;
};

bool sameText(const ReadText& left, const ReadText& right)
{
    return left.place == right.place && left.kind == right.kind && left.language == right.language &&
           left.name == right.name && left.text == right.text;
}

} // namespace

class Checker::Private {
public:
    explicit Private(const CheckContext& checkContext) : context(checkContext) {}

    QList<Finding> check(const Release& release)
    {
        prepare(release);
        ReadRelease read{release, *m_rules, context, {}};
        QList<Finding> findings;
        QHash<QString, Known> known;
        for (const LanguageVersion& version : release.versions) {
            read.versions.append(ReadVersion{&version, {}, nullptr});
            for (ReadText text : textsOf(version)) {
                if (isUntouchedCopy(text, version, release)) {
                    text.language = release.sourceLanguage;
                }
                const Known current = knownOf(text, release);
                known.insert(textKey(text.place), current);
                read.versions.last().texts.append(current.text);
                findings += current.findings;
            }
        }
        m_known = known;
        for (ReadVersion& version : read.versions) {
            version.evidence = std::make_shared<const Evidence>(release, version);
        }
        findings += foundTogether(read);
        return inOrder(findings, read);
    }

    CheckContext context;

private:
    // Rules and readings hold for as long as the packs and the facts that readings lean on do.
    void prepare(const Release& release)
    {
        if (!m_rules || m_packs != release.houseStyle.rulePacks) {
            m_packs = release.houseStyle.rulePacks;
            m_rules = context.packs.isEmpty()
                          ? RuleBook::ofBuiltIn(m_packs)
                          : std::make_shared<const RuleBook>(builtInRulePacks() + context.packs, m_packs);
            m_known.clear();
        }
        if (m_releaseDate != release.releaseDate || m_country != release.event.venue.country) {
            m_releaseDate = release.releaseDate;
            m_country = release.event.venue.country;
            m_known.clear();
        }
    }

    Known knownOf(const ReadText& text, const Release& release) const
    {
        const auto before = m_known.constFind(textKey(text.place));
        if (before != m_known.cend() && sameText(before->text, text)) {
            return *before;
        }
        Known known{text, {}};
        readInto(known.text, release);
        Report report(*m_rules);
        for (const Family& family : kFamilies) {
            if (family.checkText != nullptr) {
                family.checkText(known.text, context, report);
            }
        }
        known.findings = report.take();
        return known;
    }

    QList<Finding> foundTogether(const ReadRelease& read) const
    {
        Report report(*m_rules);
        for (const Family& family : kFamilies) {
            if (family.checkRelease != nullptr) {
                family.checkRelease(read, report);
            }
        }
        return report.take();
    }

    std::shared_ptr<const RuleBook> m_rules;
    QList<QString> m_packs;
    QDate m_releaseDate;
    QString m_country;
    QHash<QString, Known> m_known;
};

Checker::Checker(const CheckContext& context) : d(std::make_unique<Private>(context)) {}
Checker::~Checker() = default;

QList<Finding> Checker::check(const Release& release)
{
    return d->check(release);
}

void Checker::setNow(const QDateTime& now)
{
    d->context.now = now;
}

QList<Finding> check(const Release& release, const CheckContext& context)
{
    return Checker(context).check(release);
}

QList<Finding> blocking(const QList<Finding>& findings, const HouseStyle& style)
{
    QList<Finding> stopping = findings;
    stopping.removeIf([&](const Finding& finding) {
        const bool counts =
            finding.severity == Severity::MustFix || style.exportThreshold == ExportThreshold::AnyFinding;
        return !counts || style.exportThreshold == ExportThreshold::Nothing;
    });
    return stopping;
}

bool hasMustFix(const QList<Finding>& findings)
{
    return std::any_of(findings.cbegin(), findings.cend(),
                       [](const Finding& finding) { return finding.severity == Severity::MustFix; });
}

} // namespace dateline
