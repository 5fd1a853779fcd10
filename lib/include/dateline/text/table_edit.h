#pragma once

#include "dateline/base/export.h"
#include "dateline/text/block.h"

namespace dateline {

/// A cell of a table, counted from 0.
struct CellPlace {
    int row = 0;
    int column = 0;
    auto operator<=>(const CellPlace&) const = default;
};

/// A table without words. The first row is a header.
[[nodiscard]] DATELINE_EXPORT Table emptyTable(int rows, int columns);

/// The length of its longest row.
[[nodiscard]] DATELINE_EXPORT int columnCount(const Table& table);

/// Whether the table has such a cell, or would have it if its rows were all of the same length.
[[nodiscard]] DATELINE_EXPORT bool hasCell(const Table& table, const CellPlace& place);

/// The words of a cell; none where a row is shorter.
[[nodiscard]] DATELINE_EXPORT InlineText cellText(const Table& table, const CellPlace& place);

/// The table with other words in a cell. A cell that is not there changes nothing.
[[nodiscard]] DATELINE_EXPORT Table withCellText(const Table& table, const CellPlace& place, const InlineText& text);

/// An empty row or column put in before one; at or past the end it becomes the last. A row before
/// a header is a header too.
[[nodiscard]] DATELINE_EXPORT Table withRowInserted(const Table& table, int before);
[[nodiscard]] DATELINE_EXPORT Table withColumnInserted(const Table& table, int before);

/// A row or column taken out; the last one of a table stays.
[[nodiscard]] DATELINE_EXPORT Table withRowRemoved(const Table& table, int row);
[[nodiscard]] DATELINE_EXPORT Table withColumnRemoved(const Table& table, int column);

/// The first row made a header or not. Of several header rows all become plain.
[[nodiscard]] DATELINE_EXPORT Table withHeader(const Table& table, bool header);

} // namespace dateline
