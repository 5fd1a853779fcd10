#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"

#include <QByteArray>

namespace dateline {

struct DATELINE_EXPORT PlainOptions {
    int columns = 72; ///< Display columns (UAX #11) to wrap at; 0: one line a paragraph.
};

/// Plain text, UTF-8, LF line ends, no trailing spaces, one final line feed.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> exportPlain(const Publication& publication,
                                                               const PlainOptions& options = {});

} // namespace dateline
