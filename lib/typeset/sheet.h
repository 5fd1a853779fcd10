#pragma once

#include "dateline/base/rgb.h"
#include "dateline/release/page_style.h"

namespace dateline {

// Measures of a release on paper, in points.
namespace sheet {

struct Size {
    double width;
    double height;
};

/// ISO 216, and ANSI/ASME Y14.1.
[[nodiscard]] inline Size sizeOf(PaperSize paper)
{
    return paper == PaperSize::Letter ? Size{612, 792} : Size{595.276, 841.89};
}

inline constexpr double kMargin = 66;         ///< Left and right.
inline constexpr double kFirstTop = 48;       ///< Where the masthead begins.
inline constexpr double kTop = 78;            ///< Where later pages begin, below the running head.
inline constexpr double kBottom = 70;         ///< Where content ends, from the page's lower edge.
inline constexpr double kRunningHead = 50;    ///< Baseline.
inline constexpr double kFooter = 32;         ///< Baseline, from the page's lower edge.
inline constexpr double kLabelColumn = 112.5; ///< From the margin to what stands beside a label.
inline constexpr double kGutter = 14;         ///< Between columns.
inline constexpr double kIndent = 18;         ///< Per list depth.
inline constexpr double kHairline = 0.6;
inline constexpr Rgb kInk{0x11, 0x11, 0x11};
inline constexpr Rgb kGrey{0x55, 0x55, 0x55};
inline constexpr Rgb kRule{0xB8, 0xB8, 0xB8};

} // namespace sheet

} // namespace dateline
