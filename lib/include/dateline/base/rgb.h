#pragma once

#include "dateline/base/export.h"

#include <QString>

#include <cstdint>
#include <optional>

namespace dateline {

/// An opaque sRGB colour, eight bits a channel.
struct DATELINE_EXPORT Rgb {
    std::uint8_t red = 0;
    std::uint8_t green = 0;
    std::uint8_t blue = 0;

    /// "#1f4fbf", lower case.
    [[nodiscard]] QString toString() const;
    /// Reads "#rrggbb"; nothing for anything else.
    [[nodiscard]] static std::optional<Rgb> fromString(QStringView text);

    /// Contrast ratio of two colours, 1 to 21, as WCAG 2.2 defines it (1.4.3, "contrast ratio").
    [[nodiscard]] double contrastWith(Rgb other) const;

    /// The colour, darkened or lightened no further than needed for a contrast with `background`
    /// of at least `ratio`; black or white, whichever contrasts more, when no shade of it does.
    [[nodiscard]] Rgb withContrast(Rgb background, double ratio) const;

    bool operator==(const Rgb&) const = default;
};

} // namespace dateline
