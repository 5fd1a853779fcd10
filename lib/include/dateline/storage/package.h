#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/release.h"

#include <QByteArray>
#include <QString>

namespace dateline {

/// The media type of a .dateline file, its uncompressed first entry.
inline constexpr char kPackageMediaType[] = "application/vnd.dateline.release+zip";
/// The version of release.json that this library writes.
inline constexpr int kSchemaVersion = 1;

/// A release as the bytes of a .dateline package (ZIP: mimetype, release.json, media/).
/// Deterministic: the same release gives the same bytes.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> writePackage(const Release& release);

/// The package that the release's house style attaches to its PDFs; empty when it attaches none. It
/// leaves out what is the office's own: which findings were ignored or overridden, why and by whom.
[[nodiscard]] DATELINE_EXPORT Expected<QByteArray> attachedSource(const Release& release);

/// Reads a package. `fileName` is for messages. Fails with Format, TooNew, Unsafe or Limit, naming
/// the entry and, in release.json, the place as a JSON pointer (RFC 6901).
[[nodiscard]] DATELINE_EXPORT Expected<Release> readPackage(const QByteArray& bytes, const QString& fileName);

/// writePackage() to a file, replaced as one step.
[[nodiscard]] DATELINE_EXPORT Expected<void> saveRelease(const Release& release, const QString& path);
/// readPackage() from a file.
[[nodiscard]] DATELINE_EXPORT Expected<Release> loadRelease(const QString& path);

/// release.json alone: UTF-8, indented, keys sorted, one final line feed.
[[nodiscard]] DATELINE_EXPORT QByteArray releaseToJson(const Release& release);
/// Reads release.json; media bytes stay empty.
[[nodiscard]] DATELINE_EXPORT Expected<Release> releaseFromJson(const QByteArray& json, const QString& fileName);

} // namespace dateline
