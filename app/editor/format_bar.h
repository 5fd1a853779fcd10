#pragma once

#include "editor/picture_editing.h"
#include "editor/text_editor.h"
#include "theme/icons.h"

#include <QAction>
#include <QToolButton>
#include <QWidget>

namespace dateline {

/// The row above the page: what kind of block this is, and what its words mean.
class FormatBar : public QWidget {
    Q_OBJECT

public:
    /// Both must live longer.
    FormatBar(TextEditor& editor, const PictureEditing& pictures, QWidget* parent = nullptr);

    /// What the bar offers, for the menu of the window.
    [[nodiscard]] QList<QAction*> blockActions() const { return m_blockActions; }
    [[nodiscard]] QList<QAction*> wordActions() const { return m_wordActions; }

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addKind(const QString& name, const BlockContent& content, const QKeySequence& keys);
    QAction* addWord(const QString& name, const QKeySequence& keys, IconName icon);
    QToolButton* addButton(QAction* action);
    QToolButton* addNamedButton(QAction* action, IconName icon);
    void fitNames();
    void buildLanguageMenu();
    void askForLink();
    void askForSpeaker();
    void showSituation();

    TextEditor& m_editor;
    QToolButton* m_kind;
    QToolButton* m_language;
    LanguageTag m_shownLanguage;
    QAction* m_strong = nullptr;
    QAction* m_emphasis = nullptr;
    QAction* m_link = nullptr;
    QAction* m_note = nullptr;
    QAction* m_speaker = nullptr;
    QAction* m_table = nullptr;
    QList<QToolButton*> m_named; ///< Shown by their names where there is room, else by their icons.
    QList<QAction*> m_blockActions;
    QList<QAction*> m_wordActions;
    QList<BlockContent> m_contents; ///< Of the first of m_blockActions, one each.
};

} // namespace dateline
