#pragma once

#include "typeset/itemizer.h"

#include <memory>
#include <vector>

namespace dateline {

struct ShapedGlyph {
    std::uint32_t id = 0;
    double advance = 0; ///< Points.
    double x = 0;
    double y = 0;               ///< Upwards.
    qsizetype cluster = 0;      ///< UTF-16 offset in the passage.
    bool unsafeToBreak = false; ///< A line end before this cluster changes how it looks.
};

/// An item with its glyphs in visual order.
struct ShapedItem {
    Item item;
    std::vector<ShapedGlyph> glyphs;
};

/// Shapes items with HarfBuzz, always seeing the whole passage around them.
class Shaper {
public:
    Shaper();

    [[nodiscard]] ShapedItem shape(const Passage& passage, const Item& item);

private:
    struct Release {
        void operator()(hb_buffer_t* buffer) const { hb_buffer_destroy(buffer); }
    };
    std::unique_ptr<hb_buffer_t, Release> m_buffer;
};

} // namespace dateline
