#include "exporters/pdf/pdf_structure.h"

#include "exporters/pdf/pdf_roles.h"

namespace dateline {

PdfStructure::PdfStructure(PdfFile& file, const Pages& pages, PdfStandard standard)
    : m_file(file), m_pages(pages), m_standard(standard), m_marks(static_cast<size_t>(pages.nodes.size())),
      m_elements(static_cast<size_t>(pages.nodes.size())), m_annotationsOf(static_cast<size_t>(pages.nodes.size()))
{
    for (size_t node = 0; node < m_elements.size(); ++node) {
        if (pages.nodes[static_cast<qsizetype>(node)].role != StructureRole::Text) {
            m_elements[node] = file.reserve();
        }
    }
}

void PdfStructure::addPage(PdfRef page, const std::vector<int>& marked)
{
    const auto number = static_cast<int>(m_pageObjects.size());
    for (size_t id = 0; id < marked.size(); ++id) {
        m_marks[static_cast<size_t>(marked[id])].push_back({number, static_cast<int>(id)});
    }
    m_pageObjects.push_back(page);
    m_marked.push_back(marked);
}

int PdfStructure::addAnnotation(int node, PdfRef annotation, int page)
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

PdfRef PdfStructure::write()
{
    const PdfRef root = m_file.reserve();
    PdfDict tree("/Type /StructTreeRoot");
    if (m_standard == PdfStandard::Ua2) {
        m_namespace = m_file.add("<</Type /Namespace /NS (http://iso.org/pdf2/ssn)>>").text();
        m_olderNamespace = m_file.add("<</Type /Namespace /NS (http://iso.org/pdf/ssn)>>").text();
        tree.add("/Namespaces", "[" + m_namespace + " " + m_olderNamespace + "]");
    }
    for (qsizetype node = 0; node < m_pages.nodes.size(); ++node) {
        if (m_pages.nodes[node].role != StructureRole::Text) {
            const int parent = m_pages.nodes[node].parent;
            writeElement(static_cast<int>(node), parent < 0 ? root : element(parent));
        }
    }
    tree.add("/K", "[" + element(0).text() + "]")
        .add("/ParentTree", parentTree().text())
        .add("/ParentTreeNextKey", std::to_string(m_pageObjects.size() + m_annotations.size()));
    m_file.set(root, tree.text());
    return root;
}

void PdfStructure::writeElement(int node, PdfRef parent)
{
    const StructureNode& source = m_pages.nodes[node];
    const StructureRole around = node == 0 ? source.role : m_pages.nodes[source.parent].role;
    PdfDict element(std::string("/Type /StructElem /S /") + roleName(source.role, m_standard, around));
    element.add("/P", parent.text());
    addNames(element, source);
    addAttributes(element, node);

    std::string kids;
    int page = -1;
    addMarks(kids, page, node);
    for (const int child : source.children) {
        if (m_pages.nodes[child].role == StructureRole::Text) {
            addMarks(kids, page, child);
        } else {
            kids += this->element(child).text() + " ";
        }
    }
    for (const size_t index : m_annotationsOf[static_cast<size_t>(node)]) {
        const Annotation& annotation = m_annotations[index];
        kids += PdfDict("/Type /OBJR")
                    .add("/Obj", annotation.object.text())
                    .add("/Pg", m_pageObjects[static_cast<size_t>(annotation.page)].text())
                    .text();
    }
    if (page >= 0) {
        element.add("/Pg", m_pageObjects[static_cast<size_t>(page)].text());
    }
    element.add("/K", "[" + kids + "]");
    m_file.set(this->element(node), element.text());
}

void PdfStructure::addNames(PdfDict& element, const StructureNode& source) const
{
    if (m_standard == PdfStandard::Ua2) {
        element.add("/NS", isInOlderNamespace(source.role) ? m_olderNamespace : m_namespace);
    }
    if (!source.language.isEmpty()) {
        element.add("/Lang", pdfText(source.language.toString()));
    }
    if (!source.alternative.isEmpty()) {
        element.add("/Alt", pdfText(source.alternative));
    }
    if (!source.expansion.isEmpty()) {
        element.add("/E", pdfText(source.expansion));
    }
}

// Marks on the element's own page, that of its first mark, are bare numbers; those on others say
// their page.
void PdfStructure::addMarks(std::string& kids, int& page, int node) const
{
    for (const Mark& mark : m_marks[static_cast<size_t>(node)]) {
        page = page < 0 ? mark.page : page;
        if (page == mark.page) {
            kids += std::to_string(mark.id) + " ";
        } else {
            kids += PdfDict("/Type /MCR")
                        .add("/Pg", m_pageObjects[static_cast<size_t>(mark.page)].text())
                        .add("/MCID", std::to_string(mark.id))
                        .text();
        }
    }
}

void PdfStructure::addAttributes(PdfDict& element, int node) const
{
    const StructureNode& source = m_pages.nodes[node];
    if (source.role == StructureRole::TH && source.scope != HeaderScope::None) {
        const bool row = source.scope == HeaderScope::Row;
        element.add("/A", row ? "<</O /Table /Scope /Row>>" : "<</O /Table /Scope /Column>>");
    }
    if (source.role == StructureRole::L) {
        element.add("/A",
                    source.ordered ? "<</O /List /ListNumbering /Decimal>>" : "<</O /List /ListNumbering /Disc>>");
    }
    if (source.role == StructureRole::Table && !source.description.isEmpty()) {
        element.add("/A", PdfDict("/O /Table").add("/Summary", pdfText(source.description)).text());
    }
    if (source.role == StructureRole::Figure) {
        element.add("/A", "<</O /Layout /Placement /Block /BBox [" + figureBox(node) + "]>>");
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

PdfRef PdfStructure::parentTree()
{
    std::string numbers;
    for (size_t page = 0; page < m_marked.size(); ++page) {
        std::vector<PdfRef> elements;
        elements.reserve(m_marked[page].size());
        for (const int node : m_marked[page]) {
            elements.push_back(element(elementOf(node)));
        }
        numbers += std::to_string(page) + " " + m_file.add(pdfArray(elements)).text() + " ";
    }
    for (size_t i = 0; i < m_annotations.size(); ++i) {
        numbers += std::to_string(m_marked.size() + i) + " " + element(m_annotations[i].node).text() + " ";
    }
    return m_file.add("<</Nums [" + numbers + "]>>");
}

} // namespace dateline
