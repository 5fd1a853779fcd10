#pragma once

#include "dateline/base/rgb.h"
#include "dateline/release/page_style.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline {

/// How a stretch of text is set.
struct TextStyle {
    QString family;
    double size = 0; ///< Points.
    bool bold = false;
    bool italic = false;
    Rgb colour;
    FigureStyle figures = FigureStyle::Lining;
    bool operator==(const TextStyle&) const = default;
};

/// A part of a passage with one style and language: [start, end) in UTF-16 units.
struct Stretch {
    qsizetype start = 0;
    qsizetype end = 0;
    TextStyle style;
    LanguageTag language;
    bool operator==(const Stretch&) const = default;
};

/// One paragraph's characters, ready to be set in lines. Its stretches cover the text.
struct Passage {
    QString text;
    QList<Stretch> stretches;
    TextDirection direction = TextDirection::LeftToRight;

    [[nodiscard]] bool isEmpty() const { return text.isEmpty(); }
    void append(const QString& words, const TextStyle& style, const LanguageTag& language);
    bool operator==(const Passage&) const = default;
};

[[nodiscard]] size_t qHash(const Passage& passage, size_t seed = 0);

/// The text without what no page can show: controls and directional overrides are left out,
/// line ends and tabs become spaces, unpaired surrogates U+FFFD.
[[nodiscard]] QString printable(const QString& text);

/// Steers line breaking or direction but has no ink: isolates, marks, zero-width spaces.
[[nodiscard]] bool isInvisible(char16_t unit);

/// White space that may hang at a line's end.
[[nodiscard]] bool isSpace(char16_t unit);

/// The characters that ink stands for: all but the invisible ones.
[[nodiscard]] QString visible(const QString& text);

} // namespace dateline
