#pragma once

#include "importers/html_tree.h"

#include <QList>

namespace dateline::importing {

/// A table of HTML with its rows in reading order.
struct HtmlTable {
    const HtmlNode* caption = nullptr;
    QList<QList<const HtmlNode*>> rows; ///< Cells; null where a neighbour spans.
    int headerRows = 0;

    /// Whether it is rows of short cells, and not the frame of a page or mail.
    [[nodiscard]] bool holdsData() const;
};

/// `table` must outlive the result.
[[nodiscard]] HtmlTable readTable(const HtmlNode& table);

} // namespace dateline::importing
