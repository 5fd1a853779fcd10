#pragma once

#include "dateline/text/block.h"

#include <utility>

namespace dateline {

/// A change within one text: `removed` UTF-16 units at `offset` gave way to `inserted` units.
struct DATELINE_EXPORT Splice {
    qsizetype offset = 0;
    qsizetype removed = 0;
    qsizetype inserted = 0;

    /// Where a position stands after the change. A position inside the removed stretch moves
    /// to the end of what replaced it.
    [[nodiscard]] qsizetype moved(qsizetype position) const;

    bool operator==(const Splice&) const = default;
};

/// The text with `length` units at `offset` replaced by `words`, which take the format of the
/// first replaced character, or of the one before when nothing is replaced. Offsets outside
/// the text are brought to its ends.
[[nodiscard]] DATELINE_EXPORT InlineText replaced(const InlineText& text, qsizetype offset, qsizetype length,
                                                  const QString& words);

/// The text with another text put in place of `length` units at `offset`, formats kept.
[[nodiscard]] DATELINE_EXPORT InlineText replaced(const InlineText& text, qsizetype offset, qsizetype length,
                                                  const InlineText& words);

/// The text with `change` applied to the format of each character in the stretch.
template <typename Change>
[[nodiscard]] InlineText reformatted(const InlineText& text, qsizetype offset, qsizetype length, Change change)
{
    QList<TextRun> middle = text.mid(offset, length).runs();
    for (TextRun& run : middle) {
        change(run.format);
    }
    return text.mid(0, offset) + InlineText(middle) + text.mid(offset + length);
}

/// Cuts a block in two at `offset`. The first keeps its id, the second gets `newId` and, after
/// a heading's end, becomes a paragraph.
[[nodiscard]] DATELINE_EXPORT std::pair<Block, Block> split(const Block& block, qsizetype offset, BlockId newId);

/// Joins a block to the one before it, which keeps its id, kind and language.
[[nodiscard]] DATELINE_EXPORT Block joined(const Block& first, const Block& second);

} // namespace dateline
