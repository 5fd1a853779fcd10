#pragma once

#include "dateline/base/export.h"
#include "dateline/text/block.h"

namespace dateline {

/// How many of the table's leading rows are headers, never more than it has.
[[nodiscard]] DATELINE_EXPORT qsizetype headerCount(const Table& table);

/// Which columns hold numbers below their headers, to be set flush with their last digit. Never
/// the first column, which names the rows even where the names are years.
[[nodiscard]] DATELINE_EXPORT QList<bool> numericColumns(const Table& table);

} // namespace dateline
