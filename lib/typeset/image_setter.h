#pragma once

#include "typeset/galley.h"

#include <optional>

namespace dateline {

/// Sets an image as large as its pixels at 96 to the inch, the text's width and `tallest` allow,
/// as a Figure below `parent` or, when decorative, as an artifact. Fails the galley when the
/// bytes are no image that a page can carry.
[[nodiscard]] std::optional<Slab> setImage(Galley& galley, const PublishedMedia& media, int parent, double tallest,
                                           BlockId block);

} // namespace dateline
