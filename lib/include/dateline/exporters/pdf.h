#pragma once

#include "dateline/base/expected.h"
#include "dateline/typeset/pages.h"

#include <QByteArray>

namespace dateline {

/// Writes typeset pages as a tagged PDF 1.7 that conforms to PDF/UA-1 (ISO 14289-1) and
/// PDF/A-2a (ISO 19005-2) at once. Refuses rather than write a file that fails: Missing for a
/// glyph no font has, Refused for a font whose embedding is forbidden.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> exportPdf(const Pages& pages);

} // namespace dateline
