#pragma once

#include "panels/html_tree.h"

namespace dateline {

/// A cell of a table on a web page.
struct WebCell {
    const HtmlNode* node = nullptr;
    QList<const HtmlNode*> ancestors;
    const HtmlNode* before = nullptr; ///< The cell before it in its row, or null.
};

/// The cells of a table by rows, those of its head first. `ancestors` end with the table.
[[nodiscard]] QList<QList<WebCell>> cellsOf(const HtmlNode& table, const QList<const HtmlNode*>& ancestors);

/// How narrow a cell may become, and how wide it would like to be.
struct CellWidth {
    double least = 0;
    double most = 0;
};

/// The widths of columns as browsers share them out (CSS 2.2, 17.5.2.2): what each needs, and of
/// the rest the more, the more it would like.
[[nodiscard]] QList<double> columnWidths(const QList<QList<CellWidth>>& rows, double available);

} // namespace dateline
