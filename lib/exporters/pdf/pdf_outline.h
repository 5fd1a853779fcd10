#pragma once

#include "dateline/typeset/pages.h"
#include "exporters/pdf/pdf_file.h"

#include <optional>

namespace dateline {

class PdfStructure;

/// Where bookmarks lead: pages, and for PDF/UA-2 elements of the structure (ISO 32000-2, 12.3.2.3).
struct PdfTargets {
    const std::vector<PdfRef>& pages;
    const PdfStructure* structure = nullptr;
};

/// Writes the bookmarks (ISO 32000-1, 12.3.3), nested by level; nothing where there are none.
[[nodiscard]] std::optional<PdfRef> writeOutline(PdfFile& file, const Pages& pages, const PdfTargets& targets);

} // namespace dateline
