#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"

#include <QByteArray>

#include <functional>

namespace dateline {

/// Typesets a publication and writes it as PDF. The function keeps its fonts open between calls,
/// which it takes one at a time.
[[nodiscard]] std::function<Expected<QByteArray>(const Publication&)> pdfExport();

} // namespace dateline
