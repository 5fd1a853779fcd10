#pragma once

#include "dateline/exporters/pdf.h"
#include "dateline/typeset/pages.h"
#include "exporters/pdf/pdf_file.h"

#include <string>
#include <vector>

namespace dateline {

/// Writes the structure tree (ISO 32000-1, 14.7) from the pages' nodes.
class PdfStructure {
public:
    PdfStructure(PdfFile& file, const Pages& pages, PdfStandard standard);

    /// Tells what a page's marked-content ids stand for; pages in order.
    void addPage(PdfRef page, const std::vector<int>& marked);
    /// Adds an annotation of a Link node; returns its StructParent key.
    int addAnnotation(int node, PdfRef annotation, int page);
    /// The element of a node.
    [[nodiscard]] PdfRef element(int node) const { return m_elements[static_cast<size_t>(node)]; }
    /// Makes the tree; returns its root.
    PdfRef write();

private:
    struct Mark {
        int page = 0;
        int id = 0;
    };
    struct Annotation {
        PdfRef object;
        int page = 0;
        int node = 0;
    };

    void writeElement(int node, PdfRef parent);
    void addNames(PdfDict& element, const StructureNode& source) const;
    void addMarks(std::string& kids, int& page, int node) const;
    void addAttributes(PdfDict& element, int node) const;
    [[nodiscard]] std::string figureBox(int node) const;
    [[nodiscard]] PdfRef parentTree();
    [[nodiscard]] int elementOf(int node) const;

    PdfFile& m_file;
    const Pages& m_pages;
    PdfStandard m_standard;
    std::vector<PdfRef> m_pageObjects;
    std::vector<std::vector<int>> m_marked; ///< By page, then marked-content id.
    std::vector<std::vector<Mark>> m_marks; ///< By node.
    std::vector<PdfRef> m_elements;         ///< By node.
    std::vector<Annotation> m_annotations;
    std::vector<std::vector<size_t>> m_annotationsOf; ///< By node.
    std::string m_namespace;                          ///< Of PDF 2.0 and of PDF 1.7; empty before PDF 2.0.
    std::string m_olderNamespace;
};

} // namespace dateline
