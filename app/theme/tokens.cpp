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
        .selection = "#c9d9fb",
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
        .selection = "#34508f",
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

const Tokens& lightContrastTokens()
{
    static const Tokens tokens{
        .dark = false,
        .highContrast = true,
        .background = "#ffffff",
        .panel = "#ffffff",
        .page = "#ffffff",
        .ink = "#000000",
        .muted = "#1f2430",
        .line = "#000000",
        .fieldBorder = "#000000",
        .chip = "#ffffff",
        .hover = "#e6e9f0",
        .scrollBar = "#4a5161",
        .accent = "#00318f",
        .accentTint = "#dde7ff",
        .onAccent = "#ffffff",
        .selection = "#b3ccff",
        .agree = "#00461f",
        .agreeTint = "#dff5e8",
        .remark = "#5a3200",
        .remarkTint = "#fff0d6",
        .mustFix = "#8a0000",
        .mustFixTint = "#ffe6e3",
        .houseStyle = "#003fa8",
    };
    return tokens;
}

const Tokens& darkContrastTokens()
{
    static const Tokens tokens{
        .dark = true,
        .highContrast = true,
        .background = "#000000",
        .panel = "#000000",
        .page = "#000000",
        .ink = "#ffffff",
        .muted = "#e2e6ee",
        .line = "#ffffff",
        .fieldBorder = "#ffffff",
        .chip = "#000000",
        .hover = "#262b36",
        .scrollBar = "#aab2c2",
        .accent = "#a9c6ff",
        .accentTint = "#0c2350",
        .onAccent = "#000000",
        .selection = "#20438f",
        .agree = "#8ff0ba",
        .agreeTint = "#00331a",
        .remark = "#ffd28a",
        .remarkTint = "#3a2600",
        .mustFix = "#ffb3ab",
        .mustFixTint = "#470c08",
        .houseStyle = "#94c1ff",
    };
    return tokens;
}

const Tokens& tokensFor(const QPalette& palette)
{
    const QColor ink = palette.color(QPalette::WindowText);
    for (const Tokens* tokens : {&lightTokens(), &darkTokens(), &lightContrastTokens(), &darkContrastTokens()}) {
        if (tokens->ink == ink) {
            return *tokens;
        }
    }
    return ink.lightness() > 128 ? darkTokens() : lightTokens();
}

} // namespace dateline
