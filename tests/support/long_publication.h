#pragma once

#include "dateline/compose/publication.h"

namespace dateline::samples {

/// A publication over many pages with everything a page can hold: headings, three depths of lists,
/// a table that goes on overleaf, a quotation, links, an address wider than the page, words of
/// many scripts.
[[nodiscard]] Publication longPublication();

} // namespace dateline::samples
