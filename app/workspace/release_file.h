#pragma once

#include "dateline/base/expected.h"
#include "dateline/storage/document_lock.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace dateline {

/// The file of an open release, as it was last read or written here.
struct ReleaseFile {
    QString path;                       ///< Empty: it has none yet.
    QByteArray fingerprint;             ///< Of its content; empty: not known.
    std::shared_ptr<DocumentLock> lock; ///< Null: none was to be had.
    bool readOnly = false;              ///< Somebody else's, or in a folder where nothing may be written.
};

/// Tells one content of a file from another (SHA-256).
[[nodiscard]] QByteArray fingerprintOf(const QByteArray& content);

/// The fingerprint of what a file holds now; empty when there is none. Fails with Io and Limit.
[[nodiscard]] Expected<QByteArray> fingerprintOnDisk(const QString& path);

/// Reads a whole .dateline file. Fails with Io and Limit.
[[nodiscard]] Expected<QByteArray> readPackageFile(const QString& path);

} // namespace dateline
