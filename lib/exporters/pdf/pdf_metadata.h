#pragma once

#include "dateline/typeset/pages.h"

#include <qpdf/QPDF.hh>

namespace dateline {

/// Writes title, author, language, dates and the claims of PDF/UA-1 and PDF/A-2a into the document
/// information, the XMP packet (both equal, ISO 19005-2, 6.6.3) and the catalogue, and the sRGB
/// output intent.
void addMetadata(QPDF& pdf, const Pages& pages);

} // namespace dateline
