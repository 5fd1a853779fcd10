#include "exporters/pdf/pdf_structure.h"

#include "exporters/pdf/pdf_roles.h"
#include "exporters/pdf/pdf_syntax.h"

namespace dateline {

using Object = QPDFObjectHandle;

PdfStructure::PdfStructure(QPDF& pdf, const Pages& pages)
    : m_pdf(pdf), m_pages(pages), m_marks(static_cast<size_t>(pages.nodes.size())),
      m_elements(static_cast<size_t>(pages.nodes.size())), m_annotationsOf(static_cast<size_t>(pages.nodes.size()))
{
}

void PdfStructure::addPage(const Object& page, const std::vector<int>& marked)
{
    const auto number = static_cast<int>(m_pageObjects.size());
    for (size_t id = 0; id < marked.size(); ++id) {
        m_marks[static_cast<size_t>(marked[id])].push_back({number, static_cast<int>(id)});
    }
    m_pageObjects.push_back(page);
    m_marked.push_back(marked);
}

int PdfStructure::addAnnotation(int node, const Object& annotation, int page)
{
    m_annotationsOf[static_cast<size_t>(node)].push_back(m_annotations.size());
    m_annotations.push_back({annotation, page, node});
    return static_cast<int>(m_pages.pages.size() + m_annotations.size() - 1);
}

// Words have no element of their own: their ink belongs to the element around them.
int PdfStructure::elementOf(int node) const
{
    return m_pages.nodes[node].role == StructureRole::Text ? m_pages.nodes[node].parent : node;
}

void PdfStructure::write()
{
    Object root = m_pdf.makeIndirectObject(Object::parse("<</Type /StructTreeRoot>>"));
    root.replaceKey("/K", Object::newArray({element(0, root)}));
    root.replaceKey("/ParentTree", parentTree());
    root.replaceKey("/ParentTreeNextKey",
                    Object::newInteger(static_cast<long long>(m_pageObjects.size() + m_annotations.size())));
    m_pdf.getRoot().replaceKey("/StructTreeRoot", root);
    m_pdf.getRoot().replaceKey("/MarkInfo", Object::parse("<</Marked true>>"));
}

Object PdfStructure::element(int node, const Object& parent)
{
    const StructureNode& source = m_pages.nodes[node];
    Object made = m_pdf.makeIndirectObject(Object::newDictionary());
    m_elements[static_cast<size_t>(node)] = made;
    made.replaceKey("/Type", pdfName("StructElem"));
    made.replaceKey("/S", pdfName(roleName(source.role)));
    made.replaceKey("/P", parent);
    if (!source.language.isEmpty()) {
        made.replaceKey("/Lang", pdfText(source.language.toString()));
    }
    addAttributes(made, node);

    Object kids = Object::newArray();
    addMarks(kids, made, node);
    for (const int child : source.children) {
        if (m_pages.nodes[child].role == StructureRole::Text) {
            addMarks(kids, made, child);
        } else {
            kids.appendItem(element(child, made));
        }
    }
    for (const size_t index : m_annotationsOf[static_cast<size_t>(node)]) {
        Object reference = Object::parse("<</Type /OBJR>>");
        reference.replaceKey("/Obj", m_annotations[index].object);
        reference.replaceKey("/Pg", m_pageObjects[static_cast<size_t>(m_annotations[index].page)]);
        kids.appendItem(reference);
    }
    made.replaceKey("/K", kids);
    return made;
}

// Marks on the element's own page are bare numbers, those on others say their page.
void PdfStructure::addMarks(Object& kids, Object& element, int node)
{
    for (const Mark& mark : m_marks[static_cast<size_t>(node)]) {
        const Object& page = m_pageObjects[static_cast<size_t>(mark.page)];
        if (!element.hasKey("/Pg")) {
            element.replaceKey("/Pg", page);
        }
        if (element.getKey("/Pg").getObjGen() == page.getObjGen()) {
            kids.appendItem(Object::newInteger(mark.id));
        } else {
            Object reference = Object::parse("<</Type /MCR>>");
            reference.replaceKey("/Pg", page);
            reference.replaceKey("/MCID", Object::newInteger(mark.id));
            kids.appendItem(reference);
        }
    }
}

void PdfStructure::addAttributes(Object& element, int node) const
{
    const StructureNode& source = m_pages.nodes[node];
    if (!source.alternative.isEmpty()) {
        element.replaceKey("/Alt", pdfText(source.alternative));
    }
    if (!source.expansion.isEmpty()) {
        element.replaceKey("/E", pdfText(source.expansion));
    }
    if (source.role == StructureRole::TH && source.scope != HeaderScope::None) {
        const bool row = source.scope == HeaderScope::Row;
        element.replaceKey("/A", Object::parse(row ? "<</O /Table /Scope /Row>>" : "<</O /Table /Scope /Column>>"));
    }
    if (source.role == StructureRole::L) {
        element.replaceKey("/A", Object::parse(source.ordered ? "<</O /List /ListNumbering /Decimal>>"
                                                              : "<</O /List /ListNumbering /Disc>>"));
    }
    if (source.role == StructureRole::Table && !source.description.isEmpty()) {
        Object summary = Object::parse("<</O /Table>>");
        summary.replaceKey("/Summary", pdfText(source.description));
        element.replaceKey("/A", summary);
    }
    if (source.role == StructureRole::Figure) {
        element.replaceKey("/A", Object::parse("<</O /Layout /Placement /Block /BBox [" + figureBox(node) + "]>>"));
    }
}

std::string PdfStructure::figureBox(int node) const
{
    for (const Page& page : m_pages.pages) {
        for (const PlacedImage& image : page.images) {
            if (image.node == node) {
                const double top = m_pages.height - image.y;
                return pdfNumbers({image.x, top - image.height, image.x + image.width, top});
            }
        }
    }
    return "0 0 0 0";
}

Object PdfStructure::parentTree()
{
    Object numbers = Object::newArray();
    for (size_t page = 0; page < m_marked.size(); ++page) {
        Object elements = Object::newArray();
        for (const int node : m_marked[page]) {
            elements.appendItem(m_elements[static_cast<size_t>(elementOf(node))]);
        }
        numbers.appendItem(Object::newInteger(static_cast<long long>(page)));
        numbers.appendItem(m_pdf.makeIndirectObject(elements));
    }
    for (size_t i = 0; i < m_annotations.size(); ++i) {
        numbers.appendItem(Object::newInteger(static_cast<long long>(m_marked.size() + i)));
        numbers.appendItem(m_elements[static_cast<size_t>(m_annotations[i].node)]);
    }
    Object tree = Object::newDictionary();
    tree.replaceKey("/Nums", numbers);
    return m_pdf.makeIndirectObject(tree);
}

} // namespace dateline
