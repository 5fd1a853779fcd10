#pragma once

#include "dateline/compose/publication.h"
#include "html_writer.h"

namespace dateline {

/// Writes the head: policy, title, descriptions for search engines and Open Graph, style sheet
/// and JSON-LD.
void writeHead(HtmlWriter& html, const Publication& publication);

} // namespace dateline
