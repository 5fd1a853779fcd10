#pragma once

#include "exporters/pdf/pdf_structure.h"

namespace dateline {

/// Adds a page's link annotations (ISO 32000-1, 12.5.6.5), one a link and page with a quadrilateral
/// a line, and their references in the structure.
void addLinks(QPDF& pdf, const Pages& pages, int pageNumber, QPDFObjectHandle& page, PdfStructure& structure);

} // namespace dateline
