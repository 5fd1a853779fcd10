#pragma once

#include "dateline/typeset/pages.h"

#include <qpdf/QPDF.hh>

#include <vector>

namespace dateline {

/// Writes the bookmarks (ISO 32000-1, 12.3.3), nested by level, into the catalogue.
void addOutline(QPDF& pdf, const Pages& pages, const std::vector<QPDFObjectHandle>& pageObjects);

} // namespace dateline
