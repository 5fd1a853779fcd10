#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"

#include <QByteArray>
#include <QList>

namespace dateline {

struct DATELINE_EXPORT PlainOptions {
    int columns = 72; ///< Display columns (UAX #11) to wrap at; 0: one line a paragraph.
};

/// Plain text by lines, with the block that each line's words come from.
struct DATELINE_EXPORT PlainText {
    QList<QString> lines;
    QList<BlockId> blocks; ///< Beside `lines`; null where a line belongs to no block.
};

/// What exportPlain() writes, for who wants to show it.
[[nodiscard]] DATELINE_EXPORT PlainText plainText(const Publication& publication, const PlainOptions& options = {});

/// Plain text, UTF-8, LF line ends, no trailing spaces, one final line feed.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> exportPlain(const Publication& publication,
                                                               const PlainOptions& options = {});

} // namespace dateline
