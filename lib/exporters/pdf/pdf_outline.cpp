#include "exporters/pdf/pdf_outline.h"

#include "exporters/pdf/pdf_structure.h"

namespace dateline {

namespace {

/// Items of one level under one parent, linked as the format wants them.
class OutlineWriter {
public:
    OutlineWriter(PdfFile& file, const Pages& pages, const PdfTargets& targets)
        : m_file(file), m_pages(pages), m_targets(targets)
    {
    }

    /// Writes the entries below `parent` that are deeper than `level`; returns how many there are
    /// at all depths.
    int writeBelow(PdfRef parent, PdfDict& entries, int level)
    {
        std::vector<PdfRef> items;
        std::vector<PdfDict> contents;
        int count = 0;
        while (m_next < m_pages.outline.size() && m_pages.outline[m_next].level > level) {
            const Pages::OutlineEntry& entry = m_pages.outline[m_next++];
            items.push_back(m_file.reserve());
            contents.push_back(itemFor(entry).add("/Parent", parent.text()));
            count += 1 + writeBelow(items.back(), contents.back(), entry.level);
        }
        for (size_t i = 0; i < items.size(); ++i) {
            if (i > 0) {
                contents[i].add("/Prev", items[i - 1].text());
            }
            if (i + 1 < items.size()) {
                contents[i].add("/Next", items[i + 1].text());
            }
            m_file.set(items[i], contents[i].text());
        }
        if (count > 0) {
            entries.add("/First", items.front().text()).add("/Last", items.back().text());
            entries.add("/Count", std::to_string(count));
        }
        return count;
    }

private:
    [[nodiscard]] PdfDict itemFor(const Pages::OutlineEntry& entry) const
    {
        const std::string place = " /XYZ null " + pdfNumber(m_pages.height - entry.y) + " null]";
        const std::string onPage = "[" + m_targets.pages[static_cast<size_t>(entry.page)].text() + place;
        PdfDict item;
        item.add("/Title", pdfText(entry.title));
        if (m_targets.structure == nullptr) {
            item.add("/Dest", onPage);
        } else {
            const std::string inStructure = "[" + m_targets.structure->element(entry.node).text() + place;
            item.add("/A", "<</S /GoTo /D " + onPage + " /SD " + inStructure + ">>");
        }
        return item;
    }

    PdfFile& m_file;
    const Pages& m_pages;
    PdfTargets m_targets;
    qsizetype m_next = 0;
};

} // namespace

std::optional<PdfRef> writeOutline(PdfFile& file, const Pages& pages, const PdfTargets& targets)
{
    if (pages.outline.isEmpty()) {
        return std::nullopt;
    }
    const PdfRef root = file.reserve();
    PdfDict entries("/Type /Outlines");
    OutlineWriter(file, pages, targets).writeBelow(root, entries, 0);
    file.set(root, entries.text());
    return root;
}

} // namespace dateline
