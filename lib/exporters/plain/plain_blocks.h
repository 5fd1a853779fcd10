#pragma once

#include "dateline/compose/publication.h"
#include "plain_layout.h"

namespace dateline {

/// The words of a text, each link followed by its target where the words do not say it.
[[nodiscard]] QString wordsOf(const InlineText& text);

/// Writes blocks in order, with a blank line before each but items of one list. `lead` is put
/// before the words of a first paragraph, or on a line of its own where the text begins otherwise.
void writeBlocks(PlainLayout& layout, const QList<Block>& blocks, const QString& lead, const Publication& publication);

} // namespace dateline
