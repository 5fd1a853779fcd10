#pragma once

#include "dateline/release/language_version.h"
#include "dateline/release/place_in_release.h"

#include <QList>

#include <compare>

namespace dateline {

/// One block of a language version, in the order the editor shows them.
struct FlowBlock {
    TextPart part = TextPart::Body;
    Block block; ///< Of headline and standfirst only the text counts.

    /// Headline and standfirst are always there, exactly once.
    [[nodiscard]] bool isFixed() const { return part == TextPart::Headline || part == TextPart::Standfirst; }
    bool operator==(const FlowBlock&) const = default;
};

/// A language version as one row of blocks: headline, standfirst, body, notes. Has at least one
/// block of body.
using TextFlow = QList<FlowBlock>;

/// A place between characters: which block of the flow, and the UTF-16 offset in it.
struct FlowPosition {
    qsizetype block = 0;
    qsizetype offset = 0;
    auto operator<=>(const FlowPosition&) const = default;
};

/// A stretch of a flow; `start` is not after `end`.
struct FlowRange {
    FlowPosition start;
    FlowPosition end;
    [[nodiscard]] bool isEmpty() const { return start == end; }
    bool operator==(const FlowRange&) const = default;
};

/// A picture or a table: its text is the caption.
[[nodiscard]] bool isIllustration(const Block& block);

/// Where two flows differ: the first `head` blocks and all after the named ones are equal.
struct FlowDifference {
    qsizetype head = 0;
    qsizetype before = 0; ///< How many blocks of the one gave way...
    qsizetype after = 0;  ///< ...to so many of the other.
    [[nodiscard]] bool isEmpty() const { return before == 0 && after == 0; }
};
[[nodiscard]] FlowDifference differenceOf(const TextFlow& before, const TextFlow& after);

[[nodiscard]] TextFlow flowOf(const LanguageVersion& version);
/// The version with its texts taken from a flow.
[[nodiscard]] LanguageVersion withFlow(const LanguageVersion& version, const TextFlow& flow);

/// Where a place of the release stands in the flow; the start of the flow when it is not there.
[[nodiscard]] FlowRange rangeOf(const TextFlow& flow, const TextPlace& place);
[[nodiscard]] TextPlace placeOf(const TextFlow& flow, const FlowRange& range, const LanguageTag& language);

} // namespace dateline
