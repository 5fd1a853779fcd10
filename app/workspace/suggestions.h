#pragma once

#include "dateline/spelling/suggestion_lines.h"

#include <QCache>
#include <QList>
#include <QObject>
#include <QProcess>
#include <QTimer>

#include <optional>

namespace dateline {

/// Suggestions that never wait: they are looked for in a process of their own, which is ended when it
/// takes too long and when nothing was asked for a while, so that its dictionaries are not in memory
/// twice for ever. Answers are kept. Lives on the GUI thread.
class Suggestions : public QObject {
    Q_OBJECT

public:
    /// `program` speaks the lines of suggestion_lines.h.
    explicit Suggestions(const QString& program, const QStringList& arguments, QObject* parent = nullptr);
    ~Suggestions() override;
    Suggestions(const Suggestions&) = delete;
    Suggestions& operator=(const Suggestions&) = delete;
    Suggestions(Suggestions&&) = delete;
    Suggestions& operator=(Suggestions&&) = delete;

    enum class Urgency {
        Now,  ///< Somebody looks at the menu.
        Later ///< For a list that fills by itself.
    };

    /// Answers with answered(), perhaps twice: with what is found at once, then with all. A question
    /// that was answered before is answered before this returns.
    void ask(const SuggestionQuestion& question, Urgency urgency);
    /// All that is known of a word in these languages, if it was asked before.
    [[nodiscard]] std::optional<QList<Suggestion>> known(const SuggestionQuestion& question) const;
    /// Forgets the answers, as when other names are right.
    void forget();
    /// How long a question may take before its process is ended.
    void setPatience(int milliseconds) { m_patience.setInterval(milliseconds); }

signals:
    void answered(const dateline::SuggestionQuestion& question, const QList<dateline::Suggestion>& suggestions,
                  bool complete);

private:
    void next();
    bool startProgram();
    void read();
    void giveUp();
    void finish(const QList<Suggestion>& suggestions);

    QString m_program;
    QStringList m_arguments;
    QProcess m_process;
    QTimer m_patience;
    QTimer m_idle;
    QList<SuggestionQuestion> m_waiting;
    std::optional<SuggestionQuestion> m_asked;
    QList<Suggestion> m_soFar; ///< Of what is asked.
    int m_id = 0;
    QCache<QString, QList<Suggestion>> m_known;
};

} // namespace dateline
