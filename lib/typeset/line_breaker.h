#pragma once

#include "typeset/line.h"

#include <QList>

#include <vector>

namespace dateline {

/// Where a passage may be cut into lines, and where it is.
///
/// `advances` has the width of each UTF-16 unit. The result holds the offset after each line,
/// the last one the passage's length. Breaks minimise the sum of squared white space over the
/// whole paragraph (after Knuth and Plass, "Breaking Paragraphs into Lines", 1981); a word wider
/// than the line is cut between grapheme clusters.
[[nodiscard]] std::vector<qsizetype> chooseBreaks(const Passage& passage, const std::vector<double>& advances,
                                                  double width, BreakStyle style);

/// Where the ink of a line ends: `end` without the white space before it.
[[nodiscard]] qsizetype inkEnd(const QString& text, qsizetype start, qsizetype end);

} // namespace dateline
