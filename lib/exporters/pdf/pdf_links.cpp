#include "exporters/pdf/pdf_links.h"

#include "exporters/pdf/pdf_syntax.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

using Object = QPDFObjectHandle;

struct Box {
    double left, bottom, right, top;
};

Box boxOf(const LinkArea& area, double pageHeight)
{
    return {area.x, pageHeight - area.y - area.height, area.x + area.width, pageHeight - area.y};
}

Box around(const Box& a, const Box& b)
{
    return {std::min(a.left, b.left), std::min(a.bottom, b.bottom), std::max(a.right, b.right), std::max(a.top, b.top)};
}

Object annotation(const StructureNode& link, const QList<Box>& boxes)
{
    Box whole = boxes.first();
    std::string corners;
    for (const Box& box : boxes) {
        whole = around(whole, box);
        corners +=
            pdfNumbers({box.left, box.bottom, box.right, box.bottom, box.right, box.top, box.left, box.top}) + " ";
    }
    Object made = Object::parse("<</Type /Annot /Subtype /Link /F 4 /Border [0 0 0] /Rect [" +
                                pdfNumbers({whole.left, whole.bottom, whole.right, whole.top}) + "] /QuadPoints [" +
                                corners + "]>>");
    Object action = Object::parse("<</Type /Action /S /URI>>");
    action.replaceKey("/URI", Object::newString(link.url.toStdString()));
    made.replaceKey("/A", action);
    made.replaceKey("/Contents", pdfText(link.description));
    return made;
}

} // namespace

void addLinks(QPDF& pdf, const Pages& pages, int pageNumber, Object& page, PdfStructure& structure)
{
    std::map<int, QList<Box>> boxes;
    for (const LinkArea& area : pages.pages[pageNumber].links) {
        boxes[area.node].append(boxOf(area, pages.height));
    }
    if (boxes.empty()) {
        return;
    }
    Object annotations = Object::newArray();
    for (const auto& [node, areas] : boxes) {
        Object made = pdf.makeIndirectObject(annotation(pages.nodes[node], areas));
        made.replaceKey("/P", page);
        made.replaceKey("/StructParent", Object::newInteger(structure.addAnnotation(node, made, pageNumber)));
        annotations.appendItem(made);
    }
    page.replaceKey("/Annots", annotations);
}

} // namespace dateline
