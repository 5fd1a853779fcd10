#include "exporters/pdf/pdf_links.h"

#include <algorithm>
#include <map>

namespace dateline {

namespace {

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

PdfDict annotation(const StructureNode& link, const QList<Box>& boxes)
{
    Box whole = boxes.first();
    std::string corners;
    for (const Box& box : boxes) {
        whole = around(whole, box);
        corners +=
            pdfNumbers({box.left, box.bottom, box.right, box.bottom, box.right, box.top, box.left, box.top}) + " ";
    }
    PdfDict made("/Type /Annot /Subtype /Link /F 4 /Border [0 0 0]");
    made.add("/Rect", "[" + pdfNumbers({whole.left, whole.bottom, whole.right, whole.top}) + "]")
        .add("/QuadPoints", "[" + corners + "]")
        .add("/A", PdfDict("/Type /Action /S /URI").add("/URI", pdfString(link.url.toStdString())).text())
        .add("/Contents", pdfText(link.description));
    return made;
}

} // namespace

std::vector<PdfRef> writeLinks(PdfFile& file, const Pages& pages, int pageNumber, PdfRef page, PdfStructure& structure)
{
    std::map<int, QList<Box>> boxes;
    for (const LinkArea& area : pages.pages[pageNumber].links) {
        boxes[area.node].append(boxOf(area, pages.height));
    }
    std::vector<PdfRef> annotations;
    for (const auto& [node, areas] : boxes) {
        const PdfRef made = file.reserve();
        PdfDict content = annotation(pages.nodes[node], areas);
        content.add("/P", page.text());
        content.add("/StructParent", std::to_string(structure.addAnnotation(node, made, pageNumber)));
        file.set(made, content.text());
        annotations.push_back(made);
    }
    return annotations;
}

} // namespace dateline
