#pragma once

#include "typeset/slab.h"

namespace dateline {

/// Where content may stand on a page.
struct PageFrame {
    double firstTop = 0; ///< On the first page.
    double top = 0;      ///< On the others.
    double bottom = 0;
};

struct BuiltPages {
    QList<Page> pages;
    QList<Pages::OutlineEntry> outline;
};

/// Fills pages with slabs from the top. Slabs bound to their next one stay together when a page
/// can hold them; table headers repeat, as artifacts, where a table goes on; a figure that does not
/// fit goes to the top of the next page while the text goes on.
[[nodiscard]] BuiltPages buildPages(const Flow& flow, const PageFrame& frame);

} // namespace dateline
