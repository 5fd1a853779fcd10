#include "theme/tokens.h"

namespace dateline {

const Tokens& lightTokens()
{
    static const Tokens tokens{
        .dark = false,
        .background = "#f4f5f7",
        .panel = "#ffffff",
        .page = "#ffffff",
        .ink = "#1b1f27",
        .muted = "#5f697d",
        .line = "#dfe3e8",
        .fieldBorder = "#868e9c",
        .chip = "#eceff4",
        .hover = "#eef1f5",
        .scrollBar = "#c6ccd6",
        .accent = "#1f4fbf",
        .accentTint = "#e9effc",
        .onAccent = "#ffffff",
        .agree = "#1c7c4a",
        .agreeTint = "#e5f4ec",
        .remark = "#8f5400",
        .remarkTint = "#fdf1dc",
        .mustFix = "#b3261e",
        .mustFixTint = "#fbe9e7",
        .houseStyle = "#1f6fd6",
    };
    return tokens;
}

const Tokens& darkTokens()
{
    static const Tokens tokens{
        .dark = true,
        .background = "#16181d",
        .panel = "#1e2128",
        .page = "#1b1e25",
        .ink = "#e8eaee",
        .muted = "#9aa3b2",
        .line = "#323743",
        .fieldBorder = "#788295",
        .chip = "#2a2f3a",
        .hover = "#282d37",
        .scrollBar = "#464e5d",
        .accent = "#8fb0ff",
        .accentTint = "#243153",
        .onAccent = "#10131a",
        .agree = "#6fd19c",
        .agreeTint = "#17382a",
        .remark = "#f2c078",
        .remarkTint = "#3c2d14",
        .mustFix = "#ff9d94",
        .mustFixTint = "#42211f",
        .houseStyle = "#6ea8ff",
    };
    return tokens;
}

const Tokens& tokensFor(const QPalette& palette)
{
    return palette.color(QPalette::WindowText).lightness() > 128 ? darkTokens() : lightTokens();
}

} // namespace dateline
