#include "importers/html_table.h"

#include <QSet>

#include <algorithm>

namespace dateline::importing {

namespace {

constexpr int kMostSpanned = 50;

bool isCell(const HtmlNode& node)
{
    return node.name == u"td" || node.name == u"th";
}

QList<const HtmlNode*> cellsOf(const HtmlNode& row)
{
    QList<const HtmlNode*> cells;
    for (const HtmlNode& each : row.children) {
        if (isCell(each)) {
            cells.append(&each);
            const int spanned = std::min(each.attribute(QLatin1String("colspan")).toInt(), kMostSpanned);
            for (int more = 1; more < spanned; ++more) {
                cells.append(nullptr);
            }
        }
    }
    return cells;
}

bool isHeader(const QList<const HtmlNode*>& cells)
{
    return std::all_of(cells.cbegin(), cells.cend(),
                       [](const HtmlNode* cell) { return cell == nullptr || cell->name == u"th"; });
}

void addRow(HtmlTable& table, const QList<const HtmlNode*>& cells, bool inHead)
{
    if (cells.isEmpty()) {
        return;
    }
    const bool isLeading = table.headerRows == table.rows.size();
    table.headerRows += isLeading && (inHead || isHeader(cells)) ? 1 : 0;
    table.rows.append(cells);
}

void addRows(HtmlTable& table, const HtmlNode& group, bool inHead)
{
    for (const HtmlNode& each : group.children) {
        if (each.name == u"tr") {
            addRow(table, cellsOf(each), inHead);
        } else if (each.name == u"caption") {
            table.caption = &each;
        } else if (each.name == u"thead" || each.name == u"tbody" || each.name == u"tfoot") {
            addRows(table, each, each.name == u"thead");
        }
    }
}

bool holdsBlocks(const HtmlNode& node)
{
    static const QSet<QString> blocks{"table", "ul", "ol", "h1", "h2", "h3", "blockquote"};
    return std::any_of(node.children.cbegin(), node.children.cend(),
                       [](const HtmlNode& child) { return blocks.contains(child.name) || holdsBlocks(child); });
}

} // namespace

bool HtmlTable::holdsData() const
{
    const bool hasColumns =
        std::any_of(rows.cbegin(), rows.cend(), [](const QList<const HtmlNode*>& row) { return row.size() > 1; });
    return hasColumns && std::none_of(rows.cbegin(), rows.cend(), [](const QList<const HtmlNode*>& row) {
               return std::any_of(row.cbegin(), row.cend(),
                                  [](const HtmlNode* cell) { return cell != nullptr && holdsBlocks(*cell); });
           });
}

HtmlTable readTable(const HtmlNode& table)
{
    HtmlTable read;
    addRows(read, table, false);
    qsizetype columns = 0;
    for (const QList<const HtmlNode*>& row : read.rows) {
        columns = std::max(columns, row.size());
    }
    for (QList<const HtmlNode*>& row : read.rows) {
        row.resize(columns, nullptr);
    }
    return read;
}

} // namespace dateline::importing
