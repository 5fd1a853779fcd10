#pragma once

#include <QStringView>

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <array>
#include <cstdint>

namespace dateline {

enum class CharKind : std::uint8_t { Other, Letter, Mark, Digit };

/// A code point of a text and where the next one starts.
struct Character {
    char32_t code = 0;
    qsizetype next = 0;
};

[[nodiscard]] inline Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text.at(at);
    if (first.isHighSurrogate() && at + 1 < text.size() && text.at(at + 1).isLowSurrogate()) {
        return {QChar::surrogateToUcs4(first, text.at(at + 1)), at + 2};
    }
    return {first.unicode(), at + 1};
}

[[nodiscard]] inline CharKind kindOf(char32_t code)
{
    if (code < 0x80) {
        const bool letter = (code >= U'a' && code <= U'z') || (code >= U'A' && code <= U'Z');
        const bool digit = code >= U'0' && code <= U'9';
        return letter ? CharKind::Letter : digit ? CharKind::Digit : CharKind::Other;
    }
    const auto mask = U_MASK(u_charType(static_cast<UChar32>(code)));
    if ((mask & U_GC_L_MASK) != 0) {
        return CharKind::Letter;
    }
    if ((mask & U_GC_M_MASK) != 0) {
        return CharKind::Mark;
    }
    return (mask & U_GC_N_MASK) != 0 ? CharKind::Digit : CharKind::Other;
}

[[nodiscard]] inline bool isWordKind(CharKind kind)
{
    return kind != CharKind::Other;
}

} // namespace dateline
