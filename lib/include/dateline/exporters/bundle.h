#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"
#include "dateline/exporters/exporter.h"
#include "dateline/exporters/plain.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

struct DATELINE_EXPORT BundleOptions {
    QList<QString> formats;                            ///< Exporter ids; empty: all.
    PlainOptions plain = {};                           ///< For the plain text among them.
    bool overwrite = false;                            ///< Replace files that exist.
    std::function<bool(int done, int total)> progress; ///< Called before each file; false cancels.
};

struct DATELINE_EXPORT BundleFile {
    QString path;
    QString format;
    LanguageTag language;
    qint64 bytes = 0;
    QByteArray sha256; ///< Of the bytes as they were made, before any disk had them.
};

/// Writes publications in several formats into a folder, made when missing. All files or none:
/// they are written beside their place first and moved there together; a failure leaves the
/// folder as it was. Names are `slug.language.suffix`; web pages of one release name each other. Fails with Conflict,
/// naming the files, where it would replace some and may not; with Missing for an unknown format, Cancelled, Io, and
/// what the formats fail with.
[[nodiscard]] DATELINE_EXPORT Expected<QList<BundleFile>>
writeBundle(const QList<Publication>& publications, const QString& folder, const BundleOptions& options);

/// Writes a bundle's files as they are on disk into one ZIP archive, under their own names and
/// without their folder. The archive is written whole or not at all, in place of an earlier one.
/// Fails with Io, with Conflict when a file is no longer what the bundle wrote, and with Limit.
[[nodiscard]] DATELINE_EXPORT Expected<void> writeArchive(const QList<BundleFile>& files, const QString& path);

} // namespace dateline
