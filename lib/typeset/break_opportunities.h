#pragma once

#include "typeset/hyphenation.h"
#include "typeset/passage.h"

#include <vector>

namespace dateline {

/// A place where a line may end.
struct BreakOpportunity {
    qsizetype position = 0;
    double cost = 0;      ///< Of a line end here; 0.01 is what a line with a tenth of white space costs.
    bool divides = false; ///< Within a word: the line ends with a hyphen that is no part of the text.
};

/// Where the lines of a passage may end (UAX #14), the passage's end last. `advances` has the
/// width of each UTF-16 unit; a word wider than `width` may be cut between grapheme clusters.
[[nodiscard]] std::vector<BreakOpportunity> breakOpportunities(const Passage& passage,
                                                               const std::vector<double>& advances, double width);

/// The same with the places where words may be divided: none in names and addresses.
[[nodiscard]] std::vector<BreakOpportunity> withDivisions(const std::vector<BreakOpportunity>& opportunities,
                                                          const Passage& passage, HyphenationShelf& shelf);

/// Where the ink of a line ends: `end` without the white space before it.
[[nodiscard]] qsizetype inkEnd(const QString& text, qsizetype start, qsizetype end);

} // namespace dateline
