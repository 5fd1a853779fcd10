#include "typeset/line_maker.h"

#include <algorithm>

namespace dateline {

namespace {

bool isSafeCut(const ShapedItem& whole, const Item& part)
{
    bool startFound = part.start == whole.item.start;
    bool endFound = part.end == whole.item.end;
    for (const ShapedGlyph& glyph : whole.glyphs) {
        if (glyph.cluster == part.start || glyph.cluster == part.end) {
            if (glyph.unsafeToBreak) {
                return false;
            }
            startFound = startFound || glyph.cluster == part.start;
            endFound = endFound || glyph.cluster == part.end;
        }
    }
    return startFound && endFound;
}

ShapedItem cut(const ShapedItem& whole, const Item& part)
{
    ShapedItem shaped{part, {}};
    for (const ShapedGlyph& glyph : whole.glyphs) {
        if (glyph.cluster >= part.start && glyph.cluster < part.end) {
            shaped.glyphs.push_back(glyph);
        }
    }
    return shaped;
}

bool isSpaceBetweenWords(const GlyphRun& run, const Glyph& glyph)
{
    const QChar unit = glyph.cluster < run.text.size() ? run.text[glyph.cluster] : QChar();
    return unit == u' ' || unit == QChar::Nbsp;
}

} // namespace

std::uint32_t hyphenGlyph(const FontFace& face)
{
    hb_codepoint_t glyph = 0;
    for (const hb_codepoint_t hyphen : {0x2010U, 0x002DU}) {
        if (hb_font_get_nominal_glyph(face.font(), hyphen, &glyph) != 0) {
            return glyph;
        }
    }
    return 0;
}

double hyphenWidth(const Item& item)
{
    const std::uint32_t glyph = hyphenGlyph(*item.face);
    return glyph == 0 ? 0 : hb_font_get_glyph_h_advance(item.face->font(), glyph) * item.size / item.face->unitsPerEm();
}

LineMaker::LineMaker(const Passage& passage, const std::vector<ShapedItem>& items, Shaper& shaper)
    : m_passage(passage), m_items(items), m_shaper(shaper),
      m_baseLevel(passage.direction == TextDirection::RightToLeft ? 1 : 0)
{
}

Line LineMaker::make(qsizetype start, const BreakOpportunity& end, double width)
{
    m_line = {};
    m_levels.clear();
    m_inkedRuns = 0;
    const qsizetype ink = inkEnd(m_passage.text, start, end.position);
    while (m_next < m_items.size() && m_items[m_next].item.end <= start) {
        ++m_next;
    }
    for (size_t i = m_next; i < m_items.size() && m_items[i].item.start < end.position; ++i) {
        addPart(m_items[i], start, ink, false);
        addPart(m_items[i], std::max(start, ink), end.position, true);
    }
    if (end.divides) {
        addHyphen();
    }
    justify(width);
    place();
    return std::move(m_line);
}

// White space at a line's end takes the paragraph's direction (UAX #9, L1).
void LineMaker::addPart(const ShapedItem& whole, qsizetype start, qsizetype end, bool trailing)
{
    Item part = whole.item;
    part.start = std::max(part.start, start);
    part.end = std::min(part.end, end);
    if (part.start >= part.end) {
        return;
    }
    part.level = trailing ? m_baseLevel : part.level;
    const bool uncut = part.start == whole.item.start && part.end == whole.item.end;
    const bool asShaped = part.level == whole.item.level && (uncut || isSafeCut(whole, part));
    const ShapedItem shaped = asShaped ? cut(whole, part) : m_shaper.shape(m_passage, part);
    addRun(shaped, trailing);
}

void LineMaker::addRun(const ShapedItem& shaped, bool trailing)
{
    const Item& item = shaped.item;
    const TextStyle& style = m_passage.stretches[item.stretch].style;
    GlyphRun run;
    run.font = item.face->id();
    run.size = item.size;
    run.colour = style.colour;
    run.rightToLeft = item.rightToLeft();
    run.inRightToLeft = m_baseLevel == 1;
    run.text = m_passage.text.mid(item.start, item.end - item.start);
    run.node = item.stretch;
    run.glyphs.reserve(static_cast<qsizetype>(shaped.glyphs.size()));
    for (const ShapedGlyph& glyph : shaped.glyphs) {
        run.glyphs.append({glyph.id, run.width + glyph.x, -glyph.y, glyph.advance, glyph.cluster - item.start});
        run.width += glyph.advance;
    }
    (trailing ? m_trailing : m_line.width) += run.width;
    m_inkedRuns += trailing ? 0 : 1;
    m_levels.push_back(item.level);
    m_line.runs.append(run);
}

// Visual order (UAX #9, L2): from the highest level down, turn round each sequence of runs
// at that level or above.
void LineMaker::place()
{
    std::vector<qsizetype> order(m_levels.size());
    for (size_t i = 0; i < order.size(); ++i) {
        order[i] = static_cast<qsizetype>(i);
    }
    const auto highest = m_levels.empty() ? 0 : *std::max_element(m_levels.begin(), m_levels.end());
    for (int level = highest; level > 0; --level) {
        reverseRuns(order, level);
    }
    double x = m_baseLevel == 1 ? -m_trailing : 0;
    for (const qsizetype i : order) {
        m_line.runs[i].x = x;
        x += m_line.runs[i].width;
    }
    m_trailing = 0;
}

void LineMaker::reverseRuns(std::vector<qsizetype>& order, int level) const
{
    const auto isLower = [&](qsizetype i) { return m_levels[static_cast<size_t>(i)] < level; };
    for (auto start = order.begin(); start != order.end();) {
        start = std::find_if_not(start, order.end(), isLower);
        const auto end = std::find_if(start, order.end(), isLower);
        std::reverse(start, end);
        start = end;
    }
}

// The hyphen shows no character of the text: its run has none.
void LineMaker::addHyphen()
{
    const size_t last = m_next + static_cast<size_t>(m_line.runs.size()) - 1;
    if (m_line.runs.isEmpty() || last >= m_items.size()) {
        return;
    }
    const Item& item = m_items[last].item;
    GlyphRun hyphen = m_line.runs.last();
    hyphen.text.clear();
    hyphen.width = hyphenWidth(item);
    hyphen.glyphs = {Glyph{hyphenGlyph(*item.face), 0, 0, hyphen.width, 0}};
    m_line.width += hyphen.width;
    m_line.runs.append(hyphen);
    m_levels.push_back(item.level);
    ++m_inkedRuns;
}

void LineMaker::justify(double width)
{
    qsizetype spaces = 0;
    for (qsizetype i = 0; i < m_inkedRuns; ++i) {
        const GlyphRun& run = m_line.runs[i];
        spaces += std::count_if(run.glyphs.begin(), run.glyphs.end(),
                                [&](const Glyph& glyph) { return isSpaceBetweenWords(run, glyph); });
    }
    if (width <= 0 || spaces == 0) {
        return;
    }
    const double each = (width - m_line.width) / static_cast<double>(spaces);
    for (qsizetype i = 0; i < m_inkedRuns; ++i) {
        GlyphRun& run = m_line.runs[i];
        double moved = 0;
        for (Glyph& glyph : run.glyphs) {
            glyph.x += moved;
            if (isSpaceBetweenWords(run, glyph)) {
                glyph.advance += each;
                moved += each;
            }
        }
        run.width += moved;
    }
    m_line.width = width;
}

} // namespace dateline
