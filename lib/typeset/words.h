#pragma once

#include "dateline/text/block.h"
#include "dateline/text/inline_text.h"
#include "typeset/passage.h"
#include "typeset/structure_builder.h"

namespace dateline {

/// A passage and, for each of its stretches, the nodes its ink belongs to.
struct Words {
    Passage passage;
    QList<int> leaves; ///< Text nodes.
    QList<int> links;  ///< Link nodes, -1 where there is none.
    BlockId block;
};

/// Looks of running text.
struct TextLook {
    TextStyle style;
    Rgb link; ///< Colour of links.
    LanguageTag language;
};

/// Adds plain words to a passage and to the element `parent`.
void append(Words& words, StructureBuilder& structure, int parent, const QString& text, const TextLook& look);

/// Adds formatted words: links and foreign words become elements of their own below `parent`.
void append(Words& words, StructureBuilder& structure, int parent, const InlineText& text, const TextLook& look);

} // namespace dateline
