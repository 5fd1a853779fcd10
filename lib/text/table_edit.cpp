#include "dateline/text/table_edit.h"

#include <algorithm>

namespace dateline {

namespace {

QList<InlineText> emptyRow(int columns)
{
    return QList<InlineText>(columns);
}

Table rectangular(const Table& table)
{
    Table result = table;
    const int columns = columnCount(table);
    for (QList<InlineText>& row : result.rows) {
        row.resize(columns);
    }
    return result;
}

} // namespace

Table emptyTable(int rows, int columns)
{
    Table table;
    for (int row = 0; row < std::max(rows, 1); ++row) {
        table.rows.append(emptyRow(std::max(columns, 1)));
    }
    return table;
}

int columnCount(const Table& table)
{
    qsizetype columns = 0;
    for (const QList<InlineText>& row : table.rows) {
        columns = std::max(columns, row.size());
    }
    return static_cast<int>(columns);
}

bool hasCell(const Table& table, const CellPlace& place)
{
    return place.row >= 0 && place.row < table.rows.size() && place.column >= 0 && place.column < columnCount(table);
}

InlineText cellText(const Table& table, const CellPlace& place)
{
    const bool written = hasCell(table, place) && place.column < table.rows.at(place.row).size();
    return written ? table.rows.at(place.row).at(place.column) : InlineText();
}

Table withCellText(const Table& table, const CellPlace& place, const InlineText& text)
{
    if (!hasCell(table, place)) {
        return table;
    }
    Table result = rectangular(table);
    result.rows[place.row][place.column] = text;
    return result;
}

Table withRowInserted(const Table& table, int before)
{
    Table result = rectangular(table);
    const int at = std::clamp(before, 0, static_cast<int>(result.rows.size()));
    result.rows.insert(at, emptyRow(std::max(columnCount(table), 1)));
    result.headerRows += at < result.headerRows ? 1 : 0;
    return result;
}

Table withColumnInserted(const Table& table, int before)
{
    Table result = rectangular(table);
    const int at = std::clamp(before, 0, columnCount(table));
    for (QList<InlineText>& row : result.rows) {
        row.insert(at, InlineText());
    }
    return result;
}

Table withRowRemoved(const Table& table, int row)
{
    if (row < 0 || row >= table.rows.size() || table.rows.size() == 1) {
        return table;
    }
    Table result = table;
    result.rows.removeAt(row);
    result.headerRows = std::max(result.headerRows - (row < table.headerRows ? 1 : 0), 0);
    return result;
}

Table withColumnRemoved(const Table& table, int column)
{
    if (column < 0 || column >= columnCount(table) || columnCount(table) == 1) {
        return table;
    }
    Table result = rectangular(table);
    for (QList<InlineText>& row : result.rows) {
        row.removeAt(column);
    }
    return result;
}

Table withHeader(const Table& table, bool header)
{
    Table result = table;
    result.headerRows = header ? std::max(table.headerRows, 1) : 0;
    return result;
}

} // namespace dateline
