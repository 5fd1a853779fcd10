#include "dateline/base/rgb.h"

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

// WCAG 2.2, "relative luminance".
double linear(std::uint8_t channel)
{
    const double value = channel / 255.0;
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(Rgb colour)
{
    return 0.2126 * linear(colour.red) + 0.7152 * linear(colour.green) + 0.0722 * linear(colour.blue);
}

Rgb mixed(Rgb colour, Rgb other, int percent)
{
    const auto channel = [percent](int from, int to) {
        return static_cast<std::uint8_t>(from + (to - from) * percent / 100);
    };
    return {channel(colour.red, other.red), channel(colour.green, other.green), channel(colour.blue, other.blue)};
}

} // namespace

QString Rgb::toString() const
{
    const unsigned value = (unsigned{red} << 16U) | (unsigned{green} << 8U) | blue;
    return QStringLiteral("#%1").arg(value, 6, 16, QLatin1Char('0'));
}

std::optional<Rgb> Rgb::fromString(QStringView text)
{
    if (text.size() != 7 || text.front() != u'#') {
        return std::nullopt;
    }
    bool ok = false;
    const unsigned value = text.mid(1).toUInt(&ok, 16);
    if (!ok) {
        return std::nullopt;
    }
    return Rgb{static_cast<std::uint8_t>(value >> 16U), static_cast<std::uint8_t>(value >> 8U),
               static_cast<std::uint8_t>(value)};
}

double Rgb::contrastWith(Rgb other) const
{
    const double first = luminance(*this);
    const double second = luminance(other);
    const auto [dark, light] = std::minmax(first, second);
    return (light + 0.05) / (dark + 0.05);
}

Rgb Rgb::withContrast(Rgb background, double ratio) const
{
    const Rgb black{0, 0, 0};
    const Rgb white{255, 255, 255};
    const Rgb away = black.contrastWith(background) >= white.contrastWith(background) ? black : white;
    for (int percent = 0; percent < 100; ++percent) {
        const Rgb shade = mixed(*this, away, percent);
        if (shade.contrastWith(background) >= ratio) {
            return shade;
        }
    }
    return away;
}

} // namespace dateline
