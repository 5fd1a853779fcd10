#include "exporters/pdf/pdf_outline.h"

#include "exporters/pdf/pdf_syntax.h"

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

/// Items of one level under one parent, linked as the format wants them.
class OutlineWriter {
public:
    OutlineWriter(QPDF& pdf, const Pages& pages, const std::vector<Object>& pageObjects)
        : m_pdf(pdf), m_pages(pages), m_pageObjects(pageObjects)
    {
    }

    /// Adds the entries below `parent` that are deeper than `level`; returns how many there are
    /// at all depths.
    int addBelow(Object& parent, int level)
    {
        int count = 0;
        Object last = Object::newNull();
        while (m_next < m_pages.outline.size() && m_pages.outline[m_next].level > level) {
            const Pages::OutlineEntry& entry = m_pages.outline[m_next++];
            Object item = itemFor(entry);
            item.replaceKey("/Parent", parent);
            if (last.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                last.replaceKey("/Next", item);
                item.replaceKey("/Prev", last);
            }
            last = item;
            count += 1 + addBelow(item, entry.level);
        }
        if (count > 0) {
            parent.replaceKey("/Last", last);
            parent.replaceKey("/Count", Object::newInteger(count));
        }
        return count;
    }

private:
    Object itemFor(const Pages::OutlineEntry& entry)
    {
        Object item = m_pdf.makeIndirectObject(Object::newDictionary());
        item.replaceKey("/Title", pdfText(entry.title));
        item.replaceKey("/Dest", Object::newArray(
                                     {m_pageObjects[static_cast<size_t>(entry.page)], pdfName("XYZ"), Object::newNull(),
                                      Object::parse(pdfNumber(m_pages.height - entry.y)), Object::newNull()}));
        return item;
    }

    QPDF& m_pdf;
    const Pages& m_pages;
    const std::vector<Object>& m_pageObjects;
    qsizetype m_next = 0;
};

} // namespace

void addOutline(QPDF& pdf, const Pages& pages, const std::vector<Object>& pageObjects)
{
    if (pages.outline.isEmpty()) {
        return;
    }
    Object root = pdf.makeIndirectObject(Object::parse("<</Type /Outlines>>"));
    OutlineWriter(pdf, pages, pageObjects).addBelow(root, 0);
    pdf.getRoot().replaceKey("/Outlines", root);
}

} // namespace dateline
