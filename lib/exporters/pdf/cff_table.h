#pragma once

#include <string_view>
#include <vector>

namespace dateline {

/// The CID of each glyph of a CID-keyed font, read from its CFF table (Adobe Technical Note 5176) of
/// `glyphs` glyphs; empty for other fonts, whose CIDs are glyph numbers, and for damaged tables.
[[nodiscard]] std::vector<unsigned> cidsOf(std::string_view table, unsigned glyphs);

} // namespace dateline
