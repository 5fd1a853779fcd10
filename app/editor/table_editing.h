#pragma once

#include "editor/cell_editor.h"
#include "editor/page_painter.h"
#include "editor/text_editor.h"

#include <QAction>
#include <QList>
#include <QObject>

#include <functional>
#include <optional>

namespace dateline {

/// Writes the cells of tables on the page, and adds and takes away rows and columns. Every change
/// is an edit of the release.
class TableEditing : public QObject {
    Q_OBJECT

public:
    /// A child of `editor`.
    explicit TableEditing(TextEditor& editor);

    /// The cell that is being written; nothing when none is.
    [[nodiscard]] const std::optional<OpenCell>& openCell() const { return m_open; }
    void open(const OpenCell& cell);
    void close();

    /// What can be done with a table, for bar and menu.
    [[nodiscard]] const QList<QAction*>& actions() const { return m_actions; }
    [[nodiscard]] QList<QAction*> rowActions() const { return {m_actions.at(0), m_actions.at(1), m_actions.at(4)}; }
    [[nodiscard]] QList<QAction*> columnActions() const { return {m_actions.at(2), m_actions.at(3), m_actions.at(5)}; }
    [[nodiscard]] QList<QAction*> tableActions() const { return m_actions.mid(6); }

signals:
    /// A cell was opened, left, or another one opened.
    void openCellChanged();

private:
    using Change = std::function<Table(const Table&, const CellPlace&)>;

    void addAction(const QString& name, const char* objectName, const Change& change,
                   const std::function<CellPlace(const CellPlace&)>& next);
    void addRemoval();
    [[nodiscard]] const Table* table() const;
    void writeWords(const QString& words);
    void move(CellMove to);
    void moveBelow();
    void moveAlong(int by);
    void leaveToText(bool after);
    void show();
    void updateActions();

    TextEditor& m_editor;
    CellEditor* m_cell;
    std::optional<OpenCell> m_open;
    QList<QAction*> m_actions;
    QAction* m_header = nullptr;
    int m_visit = 0; ///< Typing in a cell is one undo step a visit.
};

} // namespace dateline
