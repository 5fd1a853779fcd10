#pragma once

#include "typeset/line_breaker.h"
#include "typeset/shaper.h"

namespace dateline {

/// Sets passages in lines.
class ParagraphSetter {
public:
    explicit ParagraphSetter(FontLibrary::Private& fonts) : m_fonts(fonts) {}

    [[nodiscard]] Lines set(const Passage& passage, double width, LineStyle style = {});
    /// Width of the passage on one line.
    [[nodiscard]] double naturalWidth(const Passage& passage);

private:
    std::vector<BreakOpportunity> breaksOf(const Passage& passage, const std::vector<double>& advances,
                                           const Measures& measures, const LineMeasure& measure);
    Lines setAnew(const Passage& passage, double width, LineStyle style);

    FontLibrary::Private& m_fonts;
    Shaper m_shaper;
};

} // namespace dateline
