#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace dateline {

/// What a PDF must know of a font's CFF table (Adobe Technical Note 5176).
struct CffTable {
    /// The table; where the font is CID-keyed, with the operator that says so first in its Top
    /// DICT, where the note wants it and HarfBuzz does not put it.
    std::string bytes;
    /// The CID of each glyph of a CID-keyed font; empty for others, whose CIDs are glyph numbers.
    std::vector<unsigned> cids;
};

/// Reads a table of `glyphs` glyphs. One that is damaged comes back as it is.
[[nodiscard]] CffTable readCff(std::string_view table, unsigned glyphs);

} // namespace dateline
