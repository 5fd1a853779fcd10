#include "workspace/checking.h"

#include "dateline/checks/checker.h"
#include "workspace/agreement.h"
#include "workspace/known_names.h"
#include "workspace/text_counts.h"

#include <algorithm>

namespace dateline {

namespace {

/// Long enough to let a word be typed, short enough to feel immediate.
constexpr int kPauseMilliseconds = 120;

} // namespace

/// The checker that is asked again and again, made anew when the names that are right change.
class Checking::Session {
public:
    explicit Session(std::shared_ptr<DictionarySource> dictionaries) : m_dictionaries(std::move(dictionaries)) {}

    QList<Finding> check(const Release& release)
    {
        const QList<QString> names = knownNames(release);
        if (!m_checker || names != m_names) {
            m_names = names;
            m_speller = m_dictionaries ? std::make_unique<Speller>(m_dictionaries, names) : nullptr;
            CheckContext context;
            context.speller = m_speller.get();
            m_checker = std::make_unique<Checker>(context);
        }
        m_checker->setNow(QDateTime::currentDateTimeUtc());
        return m_checker->check(release);
    }

private:
    std::shared_ptr<DictionarySource> m_dictionaries;
    QList<QString> m_names;
    std::unique_ptr<Speller> m_speller;
    std::unique_ptr<Checker> m_checker;
};

Checking::Checking(ReleaseDocument& document, std::shared_ptr<DictionarySource> dictionaries, QObject* parent)
    : QObject(parent), m_document(document), m_dictionaries(std::move(dictionaries)),
      m_session(std::make_shared<Session>(m_dictionaries)), m_job([this](const Outcome& outcome) { take(outcome); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Checking::start);
    connect(&m_document, &ReleaseDocument::changed, &m_pause, qOverload<>(&QTimer::start));
    start();
}

int Checking::count(Severity severity) const
{
    return static_cast<int>(std::count_if(m_findings.cbegin(), m_findings.cend(),
                                          [&](const Finding& finding) { return finding.severity == severity; }));
}

void Checking::checkAnew()
{
    m_session = std::make_shared<Session>(m_dictionaries);
    m_checkedState = 0;
    start();
}

void Checking::waive(const Finding& finding, const QString& reason, const QString& who)
{
    Release changed = m_document.release();
    changed.waivers.append(
        {finding.rule, finding.place, finding.excerpt, reason, who, QDateTime::currentDateTimeUtc()});
    m_document.edit(changed, {tr("Ignore a finding"), {}, finding.place});
}

void Checking::start()
{
    m_job.start([state = m_document.state(), release = m_document.release(), session = m_session] {
        QHash<LanguageTag, int> wordCounts;
        for (const LanguageVersion& version : release.versions) {
            wordCounts.insert(version.language, dateline::wordCount(version));
        }
        return Outcome{state, session->check(release), agreeingFacts(release), wordCounts};
    });
}

void Checking::take(const Outcome& outcome)
{
    if (outcome.state != m_document.state()) {
        return;
    }
    m_checkedState = outcome.state;
    m_findings = outcome.findings;
    m_agreements = outcome.agreements;
    m_wordCounts = outcome.wordCounts;
    emit findingsChanged();
}

} // namespace dateline
