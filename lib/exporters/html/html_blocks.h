#pragma once

#include "dateline/compose/publication.h"
#include "html_writer.h"

namespace dateline {

/// The attributes that mark words as another language than the publication's; none for its own.
[[nodiscard]] HtmlAttributes languageAttributes(const LanguageTag& language, const Publication& publication);

/// Writes text with its links, languages and emphasis.
void writeInline(HtmlWriter& html, const InlineText& text, const Publication& publication);

/// Writes an image, embedded, with its size in pixels. Nothing for bytes that are no PNG or JPEG.
void writeImage(HtmlWriter& html, const QByteArray& bytes, const HtmlAttributes& attributes);

/// Writes blocks in order, below a heading of level `above`.
void writeBlocks(HtmlWriter& html, const QList<Block>& blocks, int above, const Publication& publication);

} // namespace dateline
