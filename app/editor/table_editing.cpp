#include "editor/table_editing.h"

#include <algorithm>

namespace dateline {

namespace {

CellPlace within(const Table& table, const CellPlace& place)
{
    return {std::clamp(place.row, 0, static_cast<int>(table.rows.size()) - 1),
            std::clamp(place.column, 0, columnCount(table) - 1)};
}

/// The cell with other words, in which what did not change keeps its format.
InlineText rewritten(const InlineText& text, const QString& words)
{
    const QString before = text.plain();
    const auto head = std::mismatch(before.cbegin(), before.cend(), words.cbegin(), words.cend());
    const qsizetype start = head.first - before.cbegin();
    const qsizetype most = std::min(before.size(), words.size()) - start;
    qsizetype tail = 0;
    while (tail < most && before.at(before.size() - 1 - tail) == words.at(words.size() - 1 - tail)) {
        ++tail;
    }
    return replaced(text, start, before.size() - start - tail, words.mid(start, words.size() - start - tail));
}

} // namespace

TableEditing::TableEditing(TextEditor& editor)
    : QObject(&editor), m_editor(editor), m_cell(new CellEditor(editor.viewport()))
{
    const auto same = [](const CellPlace& place) { return place; };
    addAction(
        tr("Row above"), "rowAbove",
        [](const Table& table, const CellPlace& at) { return withRowInserted(table, at.row); }, same);
    addAction(
        tr("Row below"), "rowBelow",
        [](const Table& table, const CellPlace& at) { return withRowInserted(table, at.row + 1); },
        [](const CellPlace& at) {
            return CellPlace{at.row + 1, at.column};
        });
    addAction(
        tr("Column before"), "columnBefore",
        [](const Table& table, const CellPlace& at) { return withColumnInserted(table, at.column); }, same);
    addAction(
        tr("Column after"), "columnAfter",
        [](const Table& table, const CellPlace& at) { return withColumnInserted(table, at.column + 1); },
        [](const CellPlace& at) {
            return CellPlace{at.row, at.column + 1};
        });
    addAction(
        tr("Remove row"), "removeRow",
        [](const Table& table, const CellPlace& at) { return withRowRemoved(table, at.row); }, same);
    addAction(
        tr("Remove column"), "removeColumn",
        [](const Table& table, const CellPlace& at) { return withColumnRemoved(table, at.column); }, same);
    addAction(
        tr("Header row"), "headerRow",
        [](const Table& table, const CellPlace&) { return withHeader(table, table.headerRows == 0); }, same);
    m_header = m_actions.last();
    m_header->setCheckable(true);
    addRemoval();
    connect(m_cell, &CellEditor::wordsChanged, this, &TableEditing::writeWords);
    connect(m_cell, &CellEditor::moved, this, &TableEditing::move);
    connect(m_cell, &CellEditor::left, this, &TableEditing::close);
    connect(&m_editor, &TextEditor::layoutChanged, this, &TableEditing::show);
    updateActions();
}

void TableEditing::addAction(const QString& name, const char* objectName, const Change& change,
                             const std::function<CellPlace(const CellPlace&)>& next)
{
    auto* action = new QAction(name, this);
    action->setObjectName(QLatin1String(objectName));
    connect(action, &QAction::triggered, this, [this, name, change, next] {
        const Table* shown = table();
        if (shown == nullptr) {
            return;
        }
        const Table changed = change(*shown, m_open->place);
        const OpenCell cell{m_open->block, within(changed, next(m_open->place))};
        m_editor.setContentOf(m_editor.indexOf(cell.block), changed, name, {});
        open(cell);
    });
    m_actions.append(action);
}

void TableEditing::addRemoval()
{
    auto* action = new QAction(tr("Remove table"), this);
    action->setObjectName(QStringLiteral("removeTable"));
    connect(action, &QAction::triggered, this, [this] {
        if (m_open) {
            const qsizetype index = m_editor.indexOf(m_open->block);
            close();
            m_editor.removeBlock(index, tr("Remove table"));
            m_editor.setFocus();
        }
    });
    m_actions.append(action);
}

const Table* TableEditing::table() const
{
    const qsizetype index = m_open ? m_editor.indexOf(m_open->block) : -1;
    return index < 0 ? nullptr : m_editor.flow().at(index).block.as<Table>();
}

void TableEditing::open(const OpenCell& cell)
{
    const bool another = m_open != cell;
    m_open = cell;
    if (table() == nullptr || !hasCell(*table(), cell.place)) {
        close();
        return;
    }
    m_visit += another ? 1 : 0;
    m_editor.setOpenCell(m_open);
    m_cell->setWords(cellText(*table(), cell.place).plain());
    m_cell->setAccessibleName(tr("Table, row %1 of %2, column %3 of %4")
                                  .arg(QString::number(cell.place.row + 1), QString::number(table()->rows.size()),
                                       QString::number(cell.place.column + 1), QString::number(columnCount(*table()))));
    show();
    m_cell->setFocus();
    if (another) {
        m_cell->selectAll();
    }
    emit openCellChanged();
}

void TableEditing::close()
{
    if (!m_open) {
        return;
    }
    m_open.reset();
    m_cell->hide();
    m_editor.setOpenCell({});
    updateActions();
    emit openCellChanged();
}

void TableEditing::writeWords(const QString& words)
{
    if (const Table* shown = table()) {
        const Table changed = withCellText(*shown, m_open->place, rewritten(cellText(*shown, m_open->place), words));
        m_editor.setContentOf(m_editor.indexOf(m_open->block), changed, tr("Typing"),
                              QStringLiteral("cell:%1").arg(m_visit));
    }
}

void TableEditing::move(CellMove to)
{
    switch (to) {
    case CellMove::Next: moveAlong(1); break;
    case CellMove::Previous: moveAlong(-1); break;
    case CellMove::Above:
        m_open->place.row > 0 ? open({m_open->block, {m_open->place.row - 1, m_open->place.column}})
                              : leaveToText(false);
        break;
    case CellMove::Below: moveBelow(); break;
    case CellMove::Out: leaveToText(false); break;
    }
}

void TableEditing::moveBelow()
{
    const CellPlace below{m_open->place.row + 1, m_open->place.column};
    hasCell(*table(), below) ? open({m_open->block, below}) : leaveToText(true);
}

// Past the last cell a new row begins, as in a word processor.
void TableEditing::moveAlong(int by)
{
    const int columns = columnCount(*table());
    const int cell = m_open->place.row * columns + m_open->place.column + by;
    if (cell < 0) {
        leaveToText(false);
        return;
    }
    const OpenCell next{m_open->block, {cell / columns, cell % columns}};
    if (next.place.row >= table()->rows.size()) {
        m_editor.setContentOf(m_editor.indexOf(next.block), withRowInserted(*table(), next.place.row), tr("Row below"),
                              {});
    }
    open(next);
}

void TableEditing::leaveToText(bool after)
{
    const qsizetype index = m_editor.indexOf(m_open->block);
    close();
    const qsizetype at = after && index + 1 < m_editor.flow().size() ? index + 1 : index;
    m_editor.select({{at, 0}, {at, 0}});
    m_editor.setFocus();
}

// The page moved or says something else: an undo, a scroll, another width.
void TableEditing::show()
{
    if (!m_open) {
        return;
    }
    const Table* shown = table();
    if (shown == nullptr || !hasCell(*shown, m_open->place)) {
        close();
        return;
    }
    const bool isHeader = m_open->place.row < shown->headerRows;
    m_cell->setWords(cellText(*shown, m_open->place).plain());
    m_cell->setFont(m_editor.cellFont(isHeader));
    const QRect place = m_editor.cellRect(*m_open);
    const int across = qRound(TableLayout::kPadding.width());
    const int down = qRound(TableLayout::kPadding.height());
    m_cell->setGeometry(place.adjusted(across, down, -across + 2, -down + 2));
    m_cell->show();
    updateActions();
}

void TableEditing::updateActions()
{
    const Table* shown = table();
    for (QAction* action : m_actions) {
        action->setEnabled(shown != nullptr);
    }
    m_header->setChecked(shown != nullptr && shown->headerRows > 0);
}

} // namespace dateline
