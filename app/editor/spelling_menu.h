#pragma once

#include "dateline/spelling/suggester.h"

#include <QMenu>

namespace dateline {

/// The menu of an unknown word. It opens at once; suggestions are filled in as they come, each with
/// the language that has the word.
class SpellingMenu : public QMenu {
    Q_OBJECT

public:
    /// `language` is that of the passage; `languages` is shown to choose another and may be null.
    SpellingMenu(const QString& word, const LanguageTag& language, QMenu* languages, QWidget* parent = nullptr);

    /// When not `complete`, more or better ones may follow.
    void setSuggestions(const QList<Suggestion>& suggestions, bool complete);
    /// Whether a press office has word lists at all.
    void setHouseListThere(bool there) { m_house->setEnabled(there); }

signals:
    void changeWanted(const QString& word);
    void changeEverywhereWanted(const QString& word);
    void ignoreOnceWanted();
    void ignoreInReleaseWanted();
    void addToHouseWanted();
    void addToOwnWanted();

private:
    void addSuggestionRows();
    void addLists();

    QString m_word;
    QList<QAction*> m_rows;
    QAction* m_note = nullptr; ///< Stands where suggestions would while there are none.
    QMenu* m_everywhere = nullptr;
    QAction* m_house = nullptr;
};

} // namespace dateline
