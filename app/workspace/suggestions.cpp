#include "workspace/suggestions.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

constexpr int kPatienceMilliseconds = 3000;
constexpr int kIdleMilliseconds = 60'000;
constexpr int kMostKnown = 1000;
// A text in a language without a dictionary has thousands of unknown words; nobody goes through them.
constexpr qsizetype kMostWaiting = 200;

QString keyOf(const SuggestionQuestion& question)
{
    QString key = question.word;
    for (const LanguageTag& language : question.languages) {
        key += u' ' + language.toString();
    }
    return key;
}

} // namespace

Suggestions::Suggestions(const QString& program, const QStringList& arguments, QObject* parent)
    : QObject(parent), m_program(program), m_arguments(arguments), m_known(kMostKnown)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(kPatienceMilliseconds);
    m_idle.setSingleShot(true);
    m_idle.setInterval(kIdleMilliseconds);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &Suggestions::read);
    connect(&m_process, &QProcess::finished, this, &Suggestions::giveUp);
    connect(&m_patience, &QTimer::timeout, this, [this] { m_process.kill(); });
    connect(&m_idle, &QTimer::timeout, &m_process, &QProcess::closeWriteChannel);
}

Suggestions::~Suggestions()
{
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished();
}

void Suggestions::ask(const SuggestionQuestion& question, Urgency urgency)
{
    if (const std::optional<QList<Suggestion>> before = known(question)) {
        emit answered(question, *before, true);
        return;
    }
    const QString key = keyOf(question);
    if (m_asked && keyOf(*m_asked) == key) {
        emit answered(question, m_soFar, false);
        return;
    }
    m_waiting.removeIf([&](const SuggestionQuestion& each) { return keyOf(each) == key; });
    if (urgency == Urgency::Now) {
        m_waiting.prepend(question);
    } else {
        m_waiting.append(question);
    }
    m_waiting = m_waiting.mid(0, kMostWaiting);
    next();
}

std::optional<QList<Suggestion>> Suggestions::known(const SuggestionQuestion& question) const
{
    const QList<Suggestion>* before = m_known.object(keyOf(question));
    return before == nullptr ? std::nullopt : std::optional(*before);
}

void Suggestions::forget()
{
    m_known.clear();
    m_waiting.clear();
}

bool Suggestions::startProgram()
{
    if (m_process.state() == QProcess::NotRunning) {
        m_process.start(m_program, m_arguments);
    }
    return m_process.state() != QProcess::NotRunning;
}

void Suggestions::next()
{
    if (m_asked || m_waiting.isEmpty()) {
        return;
    }
    if (!startProgram()) {
        m_waiting.clear();
        return;
    }
    m_idle.start();
    m_patience.start();
    m_asked = m_waiting.takeFirst();
    m_soFar.clear();
    m_process.write(toLine(QuestionLine{++m_id, *m_asked}));
}

void Suggestions::read()
{
    while (m_process.canReadLine()) {
        const std::optional<AnswerLine> answer = answerIn(m_process.readLine());
        if (!answer || !m_asked || answer->id != m_id) {
            continue;
        }
        if (answer->complete) {
            finish(answer->suggestions);
        } else {
            m_soFar = answer->suggestions;
            emit answered(*m_asked, m_soFar, false);
        }
    }
}

// The process ended: by itself when idle, by us when it took too long, or because it failed. What it
// was asked is not asked again.
void Suggestions::giveUp()
{
    if (m_asked) {
        finish(m_soFar);
    }
}

void Suggestions::finish(const QList<Suggestion>& suggestions)
{
    m_patience.stop();
    const SuggestionQuestion question = *std::exchange(m_asked, std::nullopt);
    m_known.insert(keyOf(question), new QList<Suggestion>(suggestions));
    emit answered(question, suggestions, true);
    next();
}

} // namespace dateline
