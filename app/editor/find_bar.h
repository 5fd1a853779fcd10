#pragma once

#include "editor/text_editor.h"
#include "workspace/search.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>
#include <QWidget>

#include <optional>

namespace dateline {

/// Finds and replaces in the texts of all languages. Hidden until it is opened.
class FindBar : public QWidget {
    Q_OBJECT

public:
    /// Both must live longer.
    FindBar(ReleaseDocument& document, TextEditor& editor, QWidget* parent);

    /// Shows the bar, with a line for the replacement if wanted, and looks for what is selected.
    void open(bool withReplacement);
    /// Goes to the hit after (1) or before (-1) the cursor; around at the ends.
    void step(int by);

signals:
    /// A hit is to be shown; it may be in another language.
    void placeWanted(const dateline::TextPlace& place);
    void announced(const QString& message);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    QToolButton* addOption(const QString& label, const QString& name, const char* objectName);
    QToolButton* addCommand(const QString& label, const QString& name, const char* objectName);
    void layOut();
    void look();
    void lookAndGo();
    void goTo(qsizetype hit);
    void replaceOne();
    void replaceAll();
    void showCount();
    void locateHits();
    /// The first hit at or after a place in the text that is shown, or -1.
    [[nodiscard]] qsizetype hitFrom(const FlowPosition& position) const;
    /// The hit that is selected, or -1.
    [[nodiscard]] qsizetype selectedHit() const;

    ReleaseDocument& m_document;
    TextEditor& m_editor;
    QLineEdit* m_words;
    QLabel* m_count;
    QToolButton* m_matchCase;
    QToolButton* m_wholeWords;
    QToolButton* m_pattern;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_close;
    QWidget* m_replaceRow;
    QLineEdit* m_replacement;
    QPushButton* m_replace;
    QPushButton* m_replaceAll;
    QLabel* m_problem;
    QTimer m_later;
    Search m_search;
    QList<TextPlace> m_hits;
    QList<std::optional<FlowRange>> m_ranges; ///< Of each hit in the text that is shown.
    qsizetype m_current = -1;                 ///< The hit gone to last.
    FlowPosition m_start;                     ///< Where the cursor was when the search began.
};

} // namespace dateline
