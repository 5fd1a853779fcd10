#pragma once

#include "dateline/base/export.h"
#include "dateline/text/block.h"

#include <QList>
#include <QString>

namespace dateline {

/// What the HTML on a clipboard means, as blocks without ids: paragraphs, headings on two levels,
/// lists up to three deep, quotations with their speaker, simple tables; emphasis, strong, links
/// and the language of a passage. Looks, hidden text, tracked deletions, comments, images and
/// empty paragraphs are left out. Understands what Word, LibreOffice, web browsers and mail
/// programs put there.
///
/// `language` is the language of the text it will stand in: passages marked with the same
/// language stay unmarked. Text comes out in NFC. Never fails: HTML without words gives no block.
[[nodiscard]] DATELINE_EXPORT QList<Block> blocksFromHtml(const QString& html, const LanguageTag& language);

} // namespace dateline
