#pragma once

#include "dateline/text/block.h"
#include "importers/html_tree.h"

#include <optional>

namespace dateline::importing {

/// What an element of pasted HTML is there for.
enum class HtmlRole {
    Dropped,     ///< Nothing in it is text of the author.
    Inline,      ///< Formats words.
    LineBreak,   ///
    Block,       ///< Begins and ends a block.
    List,        ///
    Item,        ///
    Quotation,   ///
    Attribution, ///< Says who is quoted.
    Table
};

[[nodiscard]] HtmlRole roleOf(const HtmlNode& element);

/// The heading level that HTML gives an element, 1 to 6; 0: no heading.
[[nodiscard]] int headingLevelOf(const HtmlNode& element);
/// The item that Word means by a paragraph that only looks like one.
[[nodiscard]] std::optional<ListItem> wordListItem(const HtmlNode& element);
/// A format with what an element adds to it or takes from it.
[[nodiscard]] RunFormat withElement(const RunFormat& around, const HtmlNode& element, const LanguageTag& textLanguage);

} // namespace dateline::importing
