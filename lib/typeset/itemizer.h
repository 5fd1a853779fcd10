#pragma once

#include "typeset/font_shelf.h"
#include "typeset/passage.h"

#include <hb.h>

#include <cstdint>
#include <optional>
#include <vector>

namespace dateline {

/// A part of a passage that is shaped as one: one stretch, direction, script and face.
struct Item {
    qsizetype start = 0;
    qsizetype end = 0;
    int stretch = 0;
    std::uint8_t level = 0; ///< Embedding level (UAX #9); odd levels run right to left.
    hb_script_t script = HB_SCRIPT_COMMON;
    const FontFace* face = nullptr;
    double size = 0; ///< Points; larger than the stretch's where a script looks small beside Latin.

    [[nodiscard]] bool rightToLeft() const { return (level & 1) != 0; }
};

struct Itemized {
    std::vector<Item> items;          ///< In logical order; invisible characters are in none.
    std::optional<char32_t> missing;  ///< The first character that no installed font has.
    std::vector<std::uint8_t> levels; ///< Embedding level of each UTF-16 unit.
};

/// Cuts a passage into items: UAX #9 for direction, UAX #24 for scripts.
[[nodiscard]] Itemized itemize(const Passage& passage, FontLibrary::Private& fonts);

} // namespace dateline
