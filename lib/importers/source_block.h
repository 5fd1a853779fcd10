#pragma once

#include "dateline/text/language.h"
#include "importers/lines.h"

#include <QList>

namespace dateline::importing {

enum class BlockShape { Line, Paragraph, Heading, ListItem, Quotation, Rule };

/// A piece of the text as its layout shows it, before anything is known of what it says.
struct SourceBlock {
    BlockShape shape = BlockShape::Paragraph;
    Passage passage;
    bool ordered = false;   ///< A list item with a number.
    int depth = 1;          ///< How deep a list item stands, from 1.
    bool afterBlank = true; ///< A blank line stands before it.
    Passage speaker;        ///< Who said a quotation, where the text names them on a line of their own.

    [[nodiscard]] const QString& text() const { return passage.text(); }
};

/// Puts lines together: hard-wrapped lines become one paragraph again, list marks go and leave
/// items with their depth, '> ' and paragraphs wholly within quotation marks (which they keep)
/// become quotations, lines of dashes, stars or hashes become rules. A short line that does not end like a
/// sentence is a Line; which of them are headings the layout decides.
[[nodiscard]] QList<SourceBlock> readBlocks(const QList<SourceLine>& lines, const LanguageTag& language);

} // namespace dateline::importing
