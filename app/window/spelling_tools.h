#pragma once

#include "editor/spelling_menu.h"
#include "workspace/suggestions.h"
#include "workspace/word_list_files.h"

#include <QAction>
#include <QList>
#include <QObject>
#include <QPoint>

#include <functional>

namespace dateline {

class ReleaseView;
struct Finding;

/// Whether a finding is about how a word is spelled.
[[nodiscard]] bool isAboutSpelling(const Finding& finding);

/// What can be done about an unknown word of an open release: its menu, and walking from one to the
/// next.
class SpellingTools : public QObject {
    Q_OBJECT

public:
    /// A child of `view`. `files` must live longer.
    SpellingTools(ReleaseView& view, WordListFiles& files);

    /// For the Text menu.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    /// Opens the menu of a finding that is about spelling.
    void openMenu(const Finding& finding, const QPoint& at);

private:
    void checkNext();
    void change(const Finding& finding, const QString& word);
    void changeEverywhere(const Finding& finding, const QString& word);
    void ignoreOnce(const Finding& finding);
    void ignoreInRelease(const Finding& finding);
    void addToFile(const Finding& finding, WordListOwner owner);
    void takeBack();
    [[nodiscard]] LanguageTag languageOf(const Finding& finding) const;

    ReleaseView& m_view;
    WordListFiles& m_files;
    QList<QAction*> m_actions;
    QAction* m_takeBack;
    std::function<Expected<void>()> m_undoAdding; ///< Of the word added last to a file.
};

} // namespace dateline
