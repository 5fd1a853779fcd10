#include "typeset/paragraph.h"

#include "typeset/line_breaker.h"
#include "typeset/line_maker.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

std::vector<double> advancesOf(const Passage& passage, const std::vector<ShapedItem>& items)
{
    std::vector<double> advances(static_cast<size_t>(passage.text.size()), 0);
    for (const ShapedItem& item : items) {
        for (const ShapedGlyph& glyph : item.glyphs) {
            advances[static_cast<size_t>(glyph.cluster)] += glyph.advance;
        }
    }
    return advances;
}

/// What a justified line is set to; 0: its natural width.
double fullWidth(size_t line, qsizetype start, const std::vector<BreakOpportunity>& ends, const Measures& measures,
                 const LineMeasure& measure)
{
    if (!measure.style.justified) {
        return 0;
    }
    const BreakOpportunity& end = ends[line];
    const double inked = measures.inkedTo(end.position) - measures.to(start) + (end.divides ? measure.hyphen : 0);
    const double least = inked - kMostShrink * measures.spaces(start, end.position);
    const bool last = line + 1 == ends.size();
    return (last && inked <= measure.width) || least > measure.width ? 0 : measure.width;
}

} // namespace

Lines ParagraphSetter::set(const Passage& passage, double width, LineStyle style)
{
    const ParagraphKey key{passage, width, style};
    if (std::optional<Lines> known = m_fonts.paragraphs().find(key)) {
        return *std::move(known);
    }
    Lines lines = setAnew(passage, width, style);
    m_fonts.paragraphs().keep(key, lines);
    return lines;
}

double ParagraphSetter::naturalWidth(const Passage& passage)
{
    const Lines lines = set(passage, std::numeric_limits<double>::max());
    double widest = 0;
    for (const Line& line : lines.lines) {
        widest = std::max(widest, line.width);
    }
    return widest;
}

// Words are divided only where the paragraph would be poor without.
std::vector<BreakOpportunity> ParagraphSetter::breaksOf(const Passage& passage, const std::vector<double>& advances,
                                                        const Measures& measures, const LineMeasure& measure)
{
    const std::vector<BreakOpportunity> opportunities = breakOpportunities(passage, advances, measure.width);
    std::vector<BreakOpportunity> ends = chooseBreaks(opportunities, measures, measure);
    if (measure.style.hyphenated && isPoor(ends, measures, measure)) {
        ends = chooseBreaks(withDivisions(opportunities, passage, m_fonts.hyphenation()), measures, measure);
    }
    return ends;
}

Lines ParagraphSetter::setAnew(const Passage& passage, double width, LineStyle style)
{
    Lines set;
    if (passage.isEmpty()) {
        return set;
    }
    const Itemized itemized = itemize(passage, m_fonts);
    set.missing = itemized.missing;
    std::vector<ShapedItem> items;
    items.reserve(itemized.items.size());
    for (const Item& item : itemized.items) {
        if (item.face != nullptr) {
            items.push_back(m_shaper.shape(passage, item));
        }
    }
    if (items.empty()) {
        return set;
    }
    const std::vector<double> advances = advancesOf(passage, items);
    const Measures measures(passage.text, advances);
    const LineMeasure measure{width, hyphenWidth(items.front().item), style};
    const std::vector<BreakOpportunity> ends = breaksOf(passage, advances, measures, measure);
    LineMaker maker(passage, items, m_shaper);
    qsizetype start = 0;
    for (size_t i = 0; i < ends.size(); ++i) {
        set.lines.append(maker.make(start, ends[i], fullWidth(i, start, ends, measures, measure)));
        start = ends[i].position;
    }
    return set;
}

} // namespace dateline
