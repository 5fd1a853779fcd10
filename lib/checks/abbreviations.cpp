// Abbreviations: spelled out where they first stand, and not only later.

#include "checks/families.h"

#include <QCoreApplication>
#include <QSet>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Abbreviations)
};

struct Use {
    const ReadText* text = nullptr;
    Span span;
};

/// What a version does with one abbreviation.
struct Abbreviation {
    Use first;    ///< Where it stands by itself first.
    Use expanded; ///< "European External Action Service (EEAS)".
    int uses = 0;
    bool lateExpansion = false;
};

const QRegularExpression& pattern()
{
    static const QRegularExpression capitals(
        QStringLiteral(R"((\()?(?<![\p{L}\p{N}\-/.@#])(\p{Lu}{2,6})(?![\p{L}\p{N}\-/@]|\.\p{L})(\))?)"),
        QRegularExpression::UseUnicodePropertiesOption);
    return capitals;
}

class AbbreviationCheck {
public:
    AbbreviationCheck(const ReadVersion& version, Report& report) : m_version(version), m_report(report)
    {
        const LanguageTag& language = version.version->language;
        m_late = report.wants("structure.abbreviation", language);
        m_once = report.wants("structure.abbreviation-once", language);
        const QList<QString> known = m_late == nullptr ? QList<QString>{} : m_late->words("known");
        m_known = QSet<QString>(known.cbegin(), known.cend());
    }

    void check()
    {
        for (const ReadText& text : m_version.texts) {
            const bool shouted = text.plain == text.plain.toUpper();
            if (text.kind != TextKind::Headline && text.kind != TextKind::Heading && !shouted) {
                collect(text);
            }
        }
        for (const QString& name : m_order) {
            reportLate(name, m_found.value(name));
            reportOnce(name, m_found.value(name));
        }
    }

private:
    void collect(const ReadText& text)
    {
        for (auto matches = pattern().globalMatch(text.plain); matches.hasNext();) {
            const QRegularExpressionMatch match = matches.next();
            const QString name = match.captured(2);
            const Span span{match.capturedStart(2), match.capturedLength(2)};
            if (m_known.contains(name) || text.isLiteral(span) || isRomanNumber(name)) {
                continue;
            }
            if (!m_found.contains(name)) {
                m_order.append(name);
            }
            Abbreviation& abbreviation = m_found[name];
            ++abbreviation.uses;
            const bool expansion = !match.captured(1).isEmpty() && !match.captured(3).isEmpty();
            Use& use = expansion ? abbreviation.expanded : abbreviation.first;
            abbreviation.lateExpansion =
                abbreviation.lateExpansion ||
                (expansion && abbreviation.expanded.text == nullptr && abbreviation.first.text != nullptr);
            if (use.text == nullptr) {
                use = {&text, span};
            }
        }
    }

    static bool isRomanNumber(const QString& name)
    {
        static const QRegularExpression roman(QStringLiteral("^[IVXLCDM]+$"));
        return roman.match(name).hasMatch();
    }

    void reportLate(const QString& name, const Abbreviation& abbreviation)
    {
        if (m_late == nullptr || !abbreviation.lateExpansion) {
            return;
        }
        const Use& first = abbreviation.first;
        Finding finding = findingIn(*first.text, first.span, Words::tr("An abbreviation before it is explained"),
                                    Words::tr("%1 uses %2; %3 explains it.")
                                        .arg(first.text->name, name, withinSentence(abbreviation.expanded.text->name)));
        finding.related = {abbreviation.expanded.text->placeOf(abbreviation.expanded.span)};
        m_report.add(*m_late, finding);
    }

    void reportOnce(const QString& name, const Abbreviation& abbreviation)
    {
        if (m_once == nullptr || abbreviation.uses != 1 || abbreviation.expanded.text == nullptr) {
            return;
        }
        const ReadText& text = *abbreviation.expanded.text;
        const Span& span = abbreviation.expanded.span;
        Finding finding = findingIn(text, span, Words::tr("An abbreviation that is not used again"),
                                    Words::tr("%1 introduces %2, which stands nowhere else.").arg(text.name, name));
        // The bracket and the space before it go too.
        const Span bracket{span.offset - 2, span.length + 3};
        if (bracket.offset > 0 && text.at(bracket) == QString(" (%1)").arg(name)) {
            finding.fixes.append(changeText(text, bracket, {}));
        }
        m_report.add(*m_once, finding);
    }

    const ReadVersion& m_version;
    const Rule* m_late = nullptr;
    const Rule* m_once = nullptr;
    Report& m_report;
    QSet<QString> m_known;
    QHash<QString, Abbreviation> m_found;
    QList<QString> m_order;
};

} // namespace

void checkAbbreviations(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        AbbreviationCheck(version, report).check();
    }
}

} // namespace dateline
