#pragma once

#include "dateline/base/expected.h"

#include <QByteArray>
#include <QString>

class QFileDevice;

namespace dateline {

/// Reads a whole file. Fails with Io, or with Limit when it is larger than `maxBytes`.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> readFile(const QString& path, qint64 maxBytes);

/// Replaces a file as one step: the old content stays until the new one is on disk, and a
/// failure leaves the old file untouched. Fails with Io.
[[nodiscard]] DATELINE_EXPORT Expected<void> writeFileAtomically(const QString& path, const QByteArray& content);

/// Why writing `bytes` to `file` failed and what to do, in the user's language. Qt knows no
/// reason where a disk filled up while buffers were flushed, so the room left is looked at.
[[nodiscard]] DATELINE_EXPORT QString writeFailureReason(const QFileDevice& file, qint64 bytes);

} // namespace dateline
