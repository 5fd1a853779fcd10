#include "typeset/paragraph.h"

#include "typeset/line_breaker.h"

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

/// Builds one line out of shaped items.
class LineMaker {
public:
    LineMaker(const Passage& passage, const std::vector<ShapedItem>& items, Shaper& shaper)
        : m_passage(passage), m_items(items), m_shaper(shaper),
          m_baseLevel(passage.direction == TextDirection::RightToLeft ? 1 : 0)
    {
    }

    /// Lines are asked for in order.
    Line make(qsizetype start, qsizetype end)
    {
        m_line = {};
        m_levels.clear();
        const qsizetype ink = inkEnd(m_passage.text, start, end);
        while (m_next < m_items.size() && m_items[m_next].item.end <= start) {
            ++m_next;
        }
        for (size_t i = m_next; i < m_items.size() && m_items[i].item.start < end; ++i) {
            addPart(m_items[i], start, ink, false);
            addPart(m_items[i], std::max(start, ink), end, true);
        }
        place();
        return std::move(m_line);
    }

private:
    // White space at a line's end takes the paragraph's direction (UAX #9, L1).
    void addPart(const ShapedItem& whole, qsizetype start, qsizetype end, bool trailing)
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

    static bool isSafeCut(const ShapedItem& whole, const Item& part)
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

    static ShapedItem cut(const ShapedItem& whole, const Item& part)
    {
        ShapedItem shaped{part, {}};
        for (const ShapedGlyph& glyph : whole.glyphs) {
            if (glyph.cluster >= part.start && glyph.cluster < part.end) {
                shaped.glyphs.push_back(glyph);
            }
        }
        return shaped;
    }

    void addRun(const ShapedItem& shaped, bool trailing)
    {
        const Item& item = shaped.item;
        const TextStyle& style = m_passage.stretches[item.stretch].style;
        GlyphRun run;
        run.font = item.face->id();
        run.size = item.size;
        run.colour = style.colour;
        run.rightToLeft = item.rightToLeft();
        run.text = m_passage.text.mid(item.start, item.end - item.start);
        run.node = item.stretch;
        run.glyphs.reserve(static_cast<qsizetype>(shaped.glyphs.size()));
        for (const ShapedGlyph& glyph : shaped.glyphs) {
            run.glyphs.append({glyph.id, run.width + glyph.x, -glyph.y, glyph.advance, glyph.cluster - item.start});
            run.width += glyph.advance;
        }
        (trailing ? m_trailing : m_line.width) += run.width;
        m_levels.push_back(item.level);
        m_line.runs.append(run);
    }

    // Visual order (UAX #9, L2): from the highest level down, turn round each sequence of runs
    // at that level or above.
    void place()
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

    void reverseRuns(std::vector<qsizetype>& order, int level) const
    {
        const auto isLower = [&](qsizetype i) { return m_levels[static_cast<size_t>(i)] < level; };
        for (auto start = order.begin(); start != order.end();) {
            start = std::find_if_not(start, order.end(), isLower);
            const auto end = std::find_if(start, order.end(), isLower);
            std::reverse(start, end);
            start = end;
        }
    }

    const Passage& m_passage;
    const std::vector<ShapedItem>& m_items;
    Shaper& m_shaper;
    std::uint8_t m_baseLevel;
    size_t m_next = 0;
    Line m_line;
    std::vector<std::uint8_t> m_levels;
    double m_trailing = 0;
};

} // namespace

Lines ParagraphSetter::set(const Passage& passage, double width, BreakStyle style)
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

Lines ParagraphSetter::setAnew(const Passage& passage, double width, BreakStyle style)
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
    LineMaker maker(passage, items, m_shaper);
    qsizetype start = 0;
    for (const qsizetype end : chooseBreaks(passage, advancesOf(passage, items), width, style)) {
        set.lines.append(maker.make(start, end));
        start = end;
    }
    return set;
}

} // namespace dateline
