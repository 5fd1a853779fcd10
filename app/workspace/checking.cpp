#include "workspace/checking.h"

#include "dateline/checks/accepted_words.h"
#include "dateline/checks/checker.h"
#include "dateline/checks/unknown_words.h"
#include "workspace/agreement.h"
#include "workspace/text_counts.h"

#include <QElapsedTimer>

#include <algorithm>

namespace dateline {

namespace {

/// Long enough to let a word be typed, short enough to feel immediate. A check that is done before
/// the eye sees it need not wait for the end of the word.
constexpr int kPauseMilliseconds = 120;
constexpr int kShortPauseMilliseconds = 20;
constexpr qint64 kImmediateMilliseconds = 50;
constexpr int kOfferingMilliseconds = 250;

} // namespace

/// The checker that is asked again and again, made anew when the names that are right change.
class Checking::Session {
public:
    explicit Session(std::shared_ptr<DictionarySource> dictionaries) : m_dictionaries(std::move(dictionaries)) {}

    QList<Finding> check(const Release& release, const WordLists& lists)
    {
        const QList<QString> names = acceptedWords(release);
        if (!m_checker || names != m_names || lists != m_lists) {
            m_names = names;
            m_lists = lists;
            m_speller = m_dictionaries ? std::make_unique<Speller>(m_dictionaries, names, lists) : nullptr;
            CheckContext context;
            context.speller = m_speller.get();
            m_checker = std::make_unique<Checker>(context);
        }
        m_checker->setNow(QDateTime::currentDateTimeUtc());
        return m_checker->check(release);
    }

    [[nodiscard]] const QList<QString>& names() const { return m_names; }

private:
    std::shared_ptr<DictionarySource> m_dictionaries;
    QList<QString> m_names;
    WordLists m_lists;
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
    m_offering.setSingleShot(true);
    m_offering.setInterval(kOfferingMilliseconds);
    connect(&m_offering, &QTimer::timeout, this, &Checking::takeSuggestions);
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

void Checking::waiveAll(const Finding& finding, const QString& reason, const QString& who)
{
    Release changed = m_document.release();
    for (const Finding& each : m_findings) {
        if (each.rule == finding.rule && each.excerpt == finding.excerpt) {
            changed.waivers.append({each.rule, each.place, each.excerpt, reason, who, QDateTime::currentDateTimeUtc()});
        }
    }
    m_document.edit(changed, {tr("Ignore a word in this release"), {}, finding.place});
}

void Checking::start()
{
    m_job.start([state = m_document.state(), release = m_document.release(), session = m_session, lists = m_wordLists] {
        QElapsedTimer timer;
        timer.start();
        QHash<LanguageTag, int> wordCounts;
        for (const LanguageVersion& version : release.versions) {
            wordCounts.insert(version.language, dateline::wordCount(version));
        }
        const QList<Finding> findings = session->check(release, lists);
        return Outcome{state,      timer.elapsed(),  findings,          agreeingFacts(release),
                       wordCounts, session->names(), usedWords(release)};
    });
}

void Checking::take(const Outcome& outcome)
{
    m_pause.setInterval(outcome.milliseconds < kImmediateMilliseconds ? kShortPauseMilliseconds : kPauseMilliseconds);
    if (outcome.state != m_document.state()) {
        return;
    }
    m_checkedState = outcome.state;
    m_findings = outcome.findings;
    m_agreements = outcome.agreements;
    m_wordCounts = outcome.wordCounts;
    m_used = outcome.used;
    if (m_suggestions != nullptr && m_names != outcome.names) {
        m_suggestions->forget();
    }
    m_names = outcome.names;
    askForSuggestions();
    emit findingsChanged();
}

void Checking::setSuggestions(Suggestions* suggestions)
{
    m_suggestions = suggestions;
    connect(suggestions, &Suggestions::answered, this,
            [this](const SuggestionQuestion& /*question*/, const QList<Suggestion>& /*found*/, bool complete) {
                if (complete && !m_offering.isActive()) {
                    m_offering.start();
                }
            });
}

void Checking::setWordLists(const WordLists& lists)
{
    if (lists != m_wordLists) {
        m_wordLists = lists;
        start();
    }
}

SuggestionQuestion Checking::questionAbout(const Finding& finding) const
{
    SuggestionQuestion question = dateline::questionAbout(finding, m_document.release());
    question.names = m_names;
    question.used = m_used;
    return question;
}

// What is known already goes into the findings at once, so that it does not go and come with each check.
void Checking::askForSuggestions()
{
    if (m_suggestions == nullptr) {
        return;
    }
    for (Finding& finding : m_findings) {
        if (!isUnknownWord(finding)) {
            continue;
        }
        const SuggestionQuestion question = questionAbout(finding);
        if (const std::optional<QList<Suggestion>> known = m_suggestions->known(question)) {
            offer(finding, *known);
        } else {
            m_suggestions->ask(question, Suggestions::Urgency::Later);
        }
    }
}

void Checking::takeSuggestions()
{
    if (!isCurrent()) {
        return; // The check that is to come takes them.
    }
    bool any = false;
    for (Finding& finding : m_findings) {
        if (isUnknownWord(finding)) {
            const std::optional<QList<Suggestion>> known = m_suggestions->known(questionAbout(finding));
            any = any || (known && !known->isEmpty());
            offer(finding, known.value_or(QList<Suggestion>()));
        }
    }
    if (any) {
        emit findingsChanged();
    }
}

} // namespace dateline
