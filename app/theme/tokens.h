#pragma once

#include <QColor>
#include <QPalette>

namespace dateline {

/// The colours of the window. Every pair of text and ground reaches 4.5:1 and every mark 3:1
/// (WCAG 2.2, 1.4.3 and 1.4.11), with high contrast 7:1 (1.4.6) and 4.5:1; a test measures them.
struct Tokens {
    bool dark = false;
    bool highContrast = false;
    QColor background;  ///< Behind the page.
    QColor panel;       ///< Columns, bars, cards.
    QColor page;        ///< Under the text.
    QColor ink;         ///< Text.
    QColor muted;       ///< Labels.
    QColor line;        ///< Rules and card edges.
    QColor fieldBorder; ///< Fields and buttons.
    QColor chip;        ///< Participants.
    QColor hover;       ///< Under the pointer.
    QColor scrollBar;   ///< Handles of scroll bars at rest.
    QColor accent;      ///< The one primary button, selection, what comes from the form.
    QColor accentTint;
    QColor onAccent;  ///< Text on accent.
    QColor selection; ///< Under selected text.
    QColor agree;     ///< Facts that agree.
    QColor agreeTint;
    QColor remark; ///< To check.
    QColor remarkTint;
    QColor mustFix; ///< Contradictions.
    QColor mustFixTint;
    QColor houseStyle; ///< The dotted line under words against the house style.
};

[[nodiscard]] const Tokens& lightTokens();
[[nodiscard]] const Tokens& darkTokens();
[[nodiscard]] const Tokens& lightContrastTokens();
[[nodiscard]] const Tokens& darkContrastTokens();

/// The tokens a widget with this palette is to be painted with.
[[nodiscard]] const Tokens& tokensFor(const QPalette& palette);

/// How much of the accent lies over what the pointer is at, where the ink shows through.
inline constexpr float kHoverStrength = 0.10F;

/// Sizes in pixels at 96 dpi; Qt scales them with the screen.
namespace metrics {
inline constexpr int kStep = 4;
inline constexpr int kColumnPadding = 16;
inline constexpr int kFieldHeight = 32;
inline constexpr int kFieldRadius = 6;
inline constexpr int kCardRadius = 8;
inline constexpr int kFormWidth = 330;
inline constexpr int kPanelWidth = 372;
inline constexpr int kPageWidth = 660;
inline constexpr int kPagePadding = 48;
inline constexpr int kInterfaceText = 13;
inline constexpr double kBodyText = 15.5;
inline constexpr double kHeadlineText = 25;
inline constexpr double kLineHeight = 1.62;
} // namespace metrics

} // namespace dateline
