#include "panels/web_table.h"

#include <algorithm>
#include <numeric>

namespace dateline {

QList<QList<WebCell>> cellsOf(const HtmlNode& table, const QList<const HtmlNode*>& ancestors)
{
    QList<QList<WebCell>> rows;
    for (const HtmlNode& group : table.children) {
        for (const HtmlNode& row : group.children) {
            if (!row.is(QLatin1String("tr"))) {
                continue;
            }
            QList<WebCell> cells;
            for (const HtmlNode& cell : row.children) {
                if (!cell.isText()) {
                    const HtmlNode* before = cells.isEmpty() ? nullptr : cells.constLast().node;
                    cells.append({&cell, ancestors + QList<const HtmlNode*>{&group, &row}, before});
                }
            }
            rows.append(cells);
        }
    }
    return rows;
}

QList<double> columnWidths(const QList<QList<CellWidth>>& rows, double available)
{
    QList<CellWidth> columns;
    for (const QList<CellWidth>& row : rows) {
        columns.resize(std::max(columns.size(), row.size()));
        for (qsizetype at = 0; at < row.size(); ++at) {
            columns[at] = {std::max(columns.at(at).least, row.at(at).least),
                           std::max(columns.at(at).most, row.at(at).most)};
        }
    }
    const auto sum = [&](double CellWidth::*width) {
        return std::accumulate(columns.cbegin(), columns.cend(), 0.0,
                               [width](double all, const CellWidth& each) { return all + each.*width; });
    };
    const double least = sum(&CellWidth::least);
    const double most = sum(&CellWidth::most);
    QList<double> widths;
    for (const CellWidth& column : columns) {
        if (most <= available) {
            widths.append(column.most * available / std::max(most, 1.0));
        } else if (least < available) {
            widths.append(column.least + (available - least) * (column.most - column.least) / (most - least));
        } else {
            widths.append(column.least);
        }
    }
    return widths;
}

} // namespace dateline
