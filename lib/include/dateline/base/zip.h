#pragma once

#include "dateline/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

/// One file in a ZIP archive.
struct DATELINE_EXPORT ZipEntry {
    QString name; ///< "media/photo.jpg": relative, '/' between parts.
    QByteArray content;
    bool stored = true; ///< Kept without compression; set by readZip().

    bool operator==(const ZipEntry&) const = default;
};

/// What readZip() accepts. Sizes are uncompressed bytes.
struct DATELINE_EXPORT ZipLimits {
    int entries = 1000;
    qint64 entryBytes = qint64{256} * 1024 * 1024;
    qint64 totalBytes = qint64{512} * 1024 * 1024;
    int ratio = 200; ///< Uncompressed to compressed, for entries of more than 1 MB.
};

/// A ZIP archive (APPNOTE 6.3) with the entries, at least one, in their order, all of them stored: the bytes depend
/// on the entries alone, not on clock, time zone or compressor. Fails with Internal.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> writeZip(const QList<ZipEntry>& entries);

/// The files of an archive in their order, folders left out. Fails with Format for damaged archives,
/// with Limit beyond the limits, and with Unsafe for two entries of one name and for names that
/// would lead out of a folder. Error::place is the entry.
[[nodiscard]] DATELINE_EXPORT Expected<QList<ZipEntry>> readZip(const QByteArray& bytes, const ZipLimits& limits = {});

} // namespace dateline
