#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"

#include <QByteArray>

namespace dateline {

/// One self-contained web page, UTF-8: HTML Living Standard, WCAG 2.2 AA, schema.org NewsArticle
/// as JSON-LD, Open Graph. No script, nothing fetched from anywhere.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> exportHtml(const Publication& publication);

} // namespace dateline
