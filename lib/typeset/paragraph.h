#pragma once

#include "typeset/line.h"
#include "typeset/shaper.h"

namespace dateline {

/// Sets passages in lines.
class ParagraphSetter {
public:
    explicit ParagraphSetter(FontLibrary::Private& fonts) : m_fonts(fonts) {}

    [[nodiscard]] Lines set(const Passage& passage, double width, BreakStyle style = BreakStyle::Ragged);
    /// Width of the passage on one line.
    [[nodiscard]] double naturalWidth(const Passage& passage);

private:
    Lines setAnew(const Passage& passage, double width, BreakStyle style);

    FontLibrary::Private& m_fonts;
    Shaper m_shaper;
};

} // namespace dateline
