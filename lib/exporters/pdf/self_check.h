#pragma once

#include "dateline/base/expected.h"
#include "dateline/typeset/pages.h"

namespace dateline {

/// Holds pages against what PDF/UA-1 asks and what no validator sees: title and language stated,
/// headings without gaps, figures and links described, every text in the structure and every
/// structure's text on a page exactly once, no glyph 0, no ink outside the page. Fails with
/// Internal, naming the first breach, since all of it is the typesetter's to get right.
[[nodiscard]] Expected<void> checkPages(const Pages& pages);

} // namespace dateline
