#pragma once

#include "typeset/break_opportunities.h"
#include "typeset/line.h"

#include <vector>

namespace dateline {

/// A passage's measures: what a line between two places is wide.
class Measures {
public:
    /// `advances` has the width of each UTF-16 unit of `text`.
    Measures(const QString& text, const std::vector<double>& advances);

    /// From the passage's start, white space before `position` left out.
    [[nodiscard]] double inkedTo(qsizetype position) const;
    [[nodiscard]] double to(qsizetype position) const { return m_sums[static_cast<size_t>(position)]; }
    /// White space between words of the line [start, end) that justification can stretch.
    [[nodiscard]] double spaces(qsizetype start, qsizetype end) const;

private:
    const QString& m_text;
    std::vector<double> m_sums;
    std::vector<double> m_spaces;
};

/// What decides between ways to fall into lines.
struct LineMeasure {
    double width = 0;
    double hyphen = 0; ///< Width of the hyphen of a divided word.
    LineStyle style;
};

/// The line ends, chosen from the opportunities, that make the paragraph as a whole the most
/// even (after Knuth and Plass, "Breaking Paragraphs into Lines", 1981).
[[nodiscard]] std::vector<BreakOpportunity> chooseBreaks(const std::vector<BreakOpportunity>& opportunities,
                                                         const Measures& measures, const LineMeasure& line);

/// Whether lines are so uneven that dividing words may help.
[[nodiscard]] bool isPoor(const std::vector<BreakOpportunity>& ends, const Measures& measures, const LineMeasure& line);

/// By how much a justified line may be set tighter than its words ask for, as a share of its spaces.
inline constexpr double kMostShrink = 0.2;

} // namespace dateline
