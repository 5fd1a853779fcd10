#include "typeset/page_builder.h"

#include <algorithm>
#include <utility>

namespace dateline {

namespace {

class PageBuilder {
public:
    PageBuilder(const Flow& flow, const PageFrame& frame) : m_flow(flow), m_frame(frame), m_y(frame.firstTop)
    {
        m_built.pages.append(Page{});
    }

    BuiltPages run()
    {
        for (qsizetype start = 0; start < m_flow.slabs.size();) {
            const Group group{start, groupEnd(start)};
            start = group.end;
            if (mustWait(group)) {
                m_waiting.append(group);
                continue;
            }
            if (!fits(group)) {
                nextPage(group.start);
            }
            place(group);
        }
        while (!m_waiting.isEmpty()) {
            const Group group = m_waiting.takeFirst();
            if (!fits(group)) {
                nextPage(group.start);
            }
            place(group);
        }
        std::for_each(m_built.pages.begin(), m_built.pages.end(), sortForReading);
        return std::move(m_built);
    }

private:
    struct Group {
        qsizetype start = 0;
        qsizetype end = 0;
    };

    [[nodiscard]] bool isPageEmpty() const { return !m_anyContent; }

    [[nodiscard]] qsizetype groupEnd(qsizetype start) const
    {
        qsizetype end = start;
        while (end + 1 < m_flow.slabs.size() && m_flow.slabs[end].keepWithNext) {
            ++end;
        }
        return end + 1;
    }

    [[nodiscard]] bool fits(const Group& group) const
    {
        double bottom = m_y;
        for (qsizetype i = group.start; i < group.end; ++i) {
            bottom += m_flow.slabs[i].spaceBefore + m_flow.slabs[i].height;
        }
        return isPageEmpty() || bottom <= m_frame.bottom;
    }

    // A figure that would leave a gap goes to the next page's top, and so do those after it: they
    // keep their order.
    [[nodiscard]] bool mustWait(const Group& group) const
    {
        return m_flow.slabs[group.start].floats && (!m_waiting.isEmpty() || !fits(group));
    }

    void place(const Group& group)
    {
        for (qsizetype i = group.start; i < group.end; ++i) {
            place(i);
        }
    }

    // A group taller than a page is cut where it must be.
    void place(qsizetype index)
    {
        const Slab& slab = m_flow.slabs[index];
        if (!isPageEmpty() && m_y + slab.spaceBefore + slab.height > m_frame.bottom) {
            nextPage(index);
        }
        m_y += isPageEmpty() ? 0 : slab.spaceBefore;
        const auto page = static_cast<int>(m_built.pages.size()) - 1;
        for (Pages::OutlineEntry entry : slab.outline) {
            entry.page = page;
            entry.y += m_y;
            m_built.outline.append(entry);
        }
        addInk(slab.ink);
        m_y += slab.height;
        m_anyContent = true;
    }

    void addInk(Page ink)
    {
        shift(ink, 0, m_y);
        add(m_built.pages.last(), ink);
    }

    void nextPage(qsizetype index)
    {
        m_built.pages.append(Page{});
        m_y = m_frame.top;
        m_anyContent = false;
        for (const Group& group : std::exchange(m_waiting, {})) {
            place(group);
        }
        const int table = m_flow.slabs[index].table;
        if (table < 0) {
            return;
        }
        for (const Slab& header : m_flow.headers[table]) {
            Page ink = header.ink;
            std::for_each(ink.runs.begin(), ink.runs.end(), [](GlyphRun& run) { run.node = kArtifact; });
            ink.links.clear();
            addInk(ink);
            m_y += header.height;
        }
    }

    // Cells side by side are set line by line, but read one after the other.
    static void sortForReading(Page& page)
    {
        const auto reads = [](const GlyphRun& a, const GlyphRun& b) {
            return static_cast<unsigned>(a.node) < static_cast<unsigned>(b.node);
        };
        std::stable_sort(page.runs.begin(), page.runs.end(), reads);
    }

    const Flow& m_flow;
    PageFrame m_frame;
    BuiltPages m_built;
    double m_y;
    bool m_anyContent = false;
    QList<Group> m_waiting; ///< Figures for the next page's top.
};

} // namespace

BuiltPages buildPages(const Flow& flow, const PageFrame& frame)
{
    return PageBuilder(flow, frame).run();
}

} // namespace dateline
