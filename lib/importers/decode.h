#pragma once

#include "dateline/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline::importing {

/// A release's characters, free of what has no business in a text.
struct DecodedText {
    QString text; ///< NFC, lines ended by '\n', no control characters but '\n' and '\t'.
    QList<QString> remarks;
};

/// Reads UTF-8, UTF-16 (either byte order, mark or not) or, when it is neither, Windows-1252,
/// which is reported. Fails with Format for binary files and with Limit above `kMaximumBytes`.
[[nodiscard]] Expected<DecodedText> decode(const QByteArray& bytes);

/// Far beyond any release: the seed is 3 KB, a hundred-page speech 300 KB.
inline constexpr qsizetype kMaximumBytes = 1024 * 1024;

} // namespace dateline::importing
