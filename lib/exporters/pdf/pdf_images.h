#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/media.h"

#include <qpdf/QPDF.hh>

namespace dateline {

/// Makes an image object (ISO 32000-1, 8.9). JPEG goes in as it came; PNG is decoded, its
/// transparency becomes a soft mask. Fails with Format for what a page cannot carry: damaged
/// files, JPEG in print colours or with arithmetic coding.
[[nodiscard]] Expected<QPDFObjectHandle> writeImage(QPDF& pdf, const Media& media);

} // namespace dateline
