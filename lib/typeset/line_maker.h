#pragma once

#include "typeset/break_opportunities.h"
#include "typeset/line.h"
#include "typeset/shaper.h"

namespace dateline {

/// Builds the lines of a passage out of its shaped items, from the first to the last.
class LineMaker {
public:
    LineMaker(const Passage& passage, const std::vector<ShapedItem>& items, Shaper& shaper);

    /// The line from `start` to `end`, its white space stretched or shrunk to fill `width`; 0 leaves
    /// it as it is.
    [[nodiscard]] Line make(qsizetype start, const BreakOpportunity& end, double width);

private:
    void addPart(const ShapedItem& whole, qsizetype start, qsizetype end, bool trailing);
    void addRun(const ShapedItem& shaped, bool trailing);
    void addHyphen();
    void justify(double width);
    void place();
    void reverseRuns(std::vector<qsizetype>& order, int level) const;

    const Passage& m_passage;
    const std::vector<ShapedItem>& m_items;
    Shaper& m_shaper;
    std::uint8_t m_baseLevel;
    size_t m_next = 0;
    Line m_line;
    std::vector<std::uint8_t> m_levels;
    qsizetype m_inkedRuns = 0; ///< Runs before the white space at the line's end.
    double m_trailing = 0;
};

/// The glyph of a hyphen in a face; 0 when it has none.
[[nodiscard]] std::uint32_t hyphenGlyph(const FontFace& face);

/// Its width.
[[nodiscard]] double hyphenWidth(const Item& item);

} // namespace dateline
