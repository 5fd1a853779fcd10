#pragma once

#include "dateline/release/finding.h"
#include "dateline/spelling/speller.h"
#include "workspace/document.h"
#include "workspace/latest_job.h"
#include "workspace/suggestions.h"

#include <QHash>
#include <QTimer>

#include <memory>

namespace dateline {

/// Keeps the findings of the open release up to date in the background.
class Checking : public QObject {
    Q_OBJECT

public:
    /// `dictionaries` may be null: spelling is not checked then.
    Checking(ReleaseDocument& document, std::shared_ptr<DictionarySource> dictionaries, QObject* parent = nullptr);

    /// Where suggestions for unknown words come from; must live longer. Without it there are none.
    void setSuggestions(Suggestions* suggestions);
    /// The word lists of the office and the user.
    void setWordLists(const WordLists& lists);
    /// What to ask for suggestions about a word that stands at a place.
    [[nodiscard]] SuggestionQuestion questionAbout(const Finding& finding) const;

    [[nodiscard]] const QList<Finding>& findings() const { return m_findings; }
    /// Stretches of the texts that state a fact as the form has it.
    [[nodiscard]] const QList<TextPlace>& agreements() const { return m_agreements; }
    [[nodiscard]] int wordCount(const LanguageTag& language) const { return m_wordCounts.value(language); }
    [[nodiscard]] int count(Severity severity) const;
    /// Whether the findings are those of the release as it is now.
    [[nodiscard]] bool isCurrent() const { return m_checkedState == m_document.state(); }

    /// Checks everything once more, as when the interface has changed its language.
    void checkAnew();

    /// Accepts a finding for a reason, as an edit that undo takes back.
    void waive(const Finding& finding, const QString& reason, const QString& who);
    /// The same for every finding of the rule about the same words, as one edit.
    void waiveAll(const Finding& finding, const QString& reason, const QString& who);

signals:
    void findingsChanged();

private:
    class Session;
    struct Outcome {
        quint64 state = 0;
        qint64 milliseconds = 0; ///< That it took.
        QList<Finding> findings;
        QList<TextPlace> agreements;
        QHash<LanguageTag, int> wordCounts;
        QList<QString> names;
        QHash<QString, int> used;
    };

    void start();
    void take(const Outcome& outcome);
    void askForSuggestions();
    void takeSuggestions();

    ReleaseDocument& m_document;
    std::shared_ptr<DictionarySource> m_dictionaries;
    std::shared_ptr<Session> m_session; ///< Used within jobs only, which never overlap.
    Suggestions* m_suggestions = nullptr;
    WordLists m_wordLists;
    QList<QString> m_names; ///< What the last check took as right.
    QHash<QString, int> m_used;
    QList<Finding> m_findings;
    QList<TextPlace> m_agreements;
    QHash<LanguageTag, int> m_wordCounts;
    quint64 m_checkedState = 0;
    QTimer m_pause;
    QTimer m_offering; ///< Suggestions come one by one; lists are not to be built for each.
    LatestJob<Outcome> m_job;
};

} // namespace dateline
