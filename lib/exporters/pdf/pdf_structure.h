#pragma once

#include "dateline/typeset/pages.h"

#include <qpdf/QPDF.hh>

#include <string>
#include <vector>

namespace dateline {

/// Writes the structure tree (ISO 32000-1, 14.7) from the pages' nodes.
class PdfStructure {
public:
    PdfStructure(QPDF& pdf, const Pages& pages);

    /// Tells what a page's marked-content ids stand for; pages in order.
    void addPage(const QPDFObjectHandle& page, const std::vector<int>& marked);
    /// Adds an annotation of a Link node; returns its StructParent key.
    int addAnnotation(int node, const QPDFObjectHandle& annotation, int page);
    /// Makes the tree and puts it into the catalogue.
    void write();

private:
    struct Mark {
        int page = 0;
        int id = 0;
    };
    struct Annotation {
        QPDFObjectHandle object;
        int page = 0;
        int node = 0;
    };

    QPDFObjectHandle element(int node, const QPDFObjectHandle& parent);
    void addMarks(QPDFObjectHandle& kids, QPDFObjectHandle& element, int node);
    void addAttributes(QPDFObjectHandle& element, int node) const;
    [[nodiscard]] std::string figureBox(int node) const;
    [[nodiscard]] QPDFObjectHandle parentTree();
    [[nodiscard]] int elementOf(int node) const;

    QPDF& m_pdf;
    const Pages& m_pages;
    std::vector<QPDFObjectHandle> m_pageObjects;
    std::vector<std::vector<int>> m_marked;   ///< By page, then marked-content id.
    std::vector<std::vector<Mark>> m_marks;   ///< By node.
    std::vector<QPDFObjectHandle> m_elements; ///< By node.
    std::vector<Annotation> m_annotations;
    std::vector<std::vector<size_t>> m_annotationsOf; ///< By node.
};

} // namespace dateline
