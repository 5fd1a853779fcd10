#pragma once

#include "dateline/release/page_style.h"
#include "dateline/typeset/pages.h"

namespace dateline {

/// The standard structure type of a role without the slash: ISO 32000-1, 14.8.4, or for PDF/UA-2
/// ISO 32000-2, 14.8.4, whose captions stand in what they belong to.
[[nodiscard]] const char* roleName(StructureRole role, PdfStandard standard = PdfStandard::Ua1,
                                   StructureRole parent = StructureRole::Document);

/// Whether PDF 2.0 knows the role's type only through the namespace of PDF 1.7.
[[nodiscard]] bool isInOlderNamespace(StructureRole role);

} // namespace dateline
