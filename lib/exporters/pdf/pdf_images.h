#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/media.h"
#include "exporters/pdf/pdf_file.h"

namespace dateline {

/// Makes an image object (ISO 32000-1, 8.9). JPEG goes in as it came; PNG is decoded, its
/// transparency becomes a soft mask. Fails with Format for what a page cannot carry: damaged
/// files, JPEG in print colours or with arithmetic coding.
[[nodiscard]] Expected<PdfRef> writeImage(PdfFile& file, const Media& media);

} // namespace dateline
