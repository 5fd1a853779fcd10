#pragma once

#include "exporters/pdf/pdf_structure.h"

namespace dateline {

/// Writes a page's link annotations (ISO 32000-1, 12.5.6.5), one a link and page with a quadrilateral
/// a line, and their references in the structure.
[[nodiscard]] std::vector<PdfRef> writeLinks(PdfFile& file, const Pages& pages, int pageNumber, PdfRef page,
                                             PdfStructure& structure);

} // namespace dateline
