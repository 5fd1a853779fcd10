#pragma once

#include "dateline/text/block.h"

#include <QList>
#include <QMimeData>

namespace dateline {

/// What a clipboard or a drop says, as blocks for a text in `language`: HTML by its meaning, see
/// blocksFromHtml(); plain text gives one paragraph a line.
[[nodiscard]] QList<Block> blocksFrom(const QMimeData& data, const LanguageTag& language);
/// What a text or HTML file says; nothing when it cannot be read.
[[nodiscard]] QList<Block> blocksFromFile(const QString& path, const LanguageTag& language);
[[nodiscard]] QList<Block> blocksFromPlain(const QString& text);

/// Blocks for other programs: HTML and plain text. The caller owns the result.
[[nodiscard]] QMimeData* mimeDataOf(const QList<Block>& blocks);

} // namespace dateline
