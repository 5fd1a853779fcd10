#pragma once

#include "exporters/pdf/pdf_fonts.h"

#include <QHash>

#include <string>
#include <vector>

namespace dateline {

/// A page's content stream and what its marked-content ids stand for.
struct PdfContent {
    std::string stream;
    std::vector<int> marked; ///< The node of each marked-content id.
};

/// Names of image resources ("Im0"), by Media::id.
using ImageNames = QHash<QString, std::string>;

/// Writes a page: every piece of text and every figure in a marked-content sequence of its
/// structure element, in reading order; everything else as artifacts (ISO 32000-1, 14.8.2.2).
[[nodiscard]] PdfContent writeContent(const Pages& pages, const Page& page, PdfFonts& fonts, const ImageNames& images);

} // namespace dateline
