#pragma once

#include "editor/text_flow.h"
#include "theme/tokens.h"

#include <QFont>
#include <QTextBlockFormat>
#include <QTextCharFormat>

namespace dateline {

class Illustrations;

/// How the text looks on the page: the one place where meaning becomes fonts and distances.
struct TextStyle {
    const Tokens* tokens = nullptr;
    double zoom = 1.0;
    LanguageTag language; ///< Of the version; sets the direction.
    int headGap = 0;      ///< Room above the headline, for the kicker.
    int datelineGap = 0;  ///< Room above the first paragraph, for the dateline.
    int notesGap = 0;     ///< Room above the first note, for its heading.
    QString family = "Noto Serif";
    const Illustrations* illustrations = nullptr; ///< What pictures and tables need; null: no room.
    bool operator==(const TextStyle&) const = default;
};

/// Where a block stands among its neighbours, as far as its distances depend on it.
struct FlowContext {
    bool firstOfPart = false;
    bool followsSameList = false;
    int number = 0; ///< Of an item in a numbered list.
    const Block* above = nullptr;
};

[[nodiscard]] FlowContext contextOf(const TextFlow& flow, qsizetype index);

[[nodiscard]] QTextBlockFormat blockFormat(const FlowBlock& each, const FlowContext& context, const TextStyle& style);
/// What characters without emphasis look like in a block.
[[nodiscard]] QTextCharFormat plainFormat(const FlowBlock& each, const TextStyle& style);
[[nodiscard]] QTextCharFormat charFormat(const RunFormat& run, const FlowBlock& each, const TextStyle& style);

} // namespace dateline
