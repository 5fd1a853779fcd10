#pragma once

#include "panels/web_page.h"

namespace dateline {

/// Lays a page out for a reader; see WebPage.
[[nodiscard]] WebDrawing layOutWebPage(const HtmlNode& page, const QList<BlockId>& blocks, const WebReader& reader,
                                       WebPictures& pictures);

} // namespace dateline
