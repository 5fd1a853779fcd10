#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"
#include "dateline/exporters/exporter.h"
#include "dateline/exporters/plain.h"

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
};

/// Writes publications in several formats into a folder, made when missing. All files or none:
/// they are written beside their place first and moved there together; a failure leaves the
/// folder as it was. Names are `slug.language.suffix`; web pages of one release name each other. Fails with Conflict,
/// naming the files, where it would replace some and may not; with Missing for an unknown format, Cancelled, Io, and
/// what the formats fail with.
[[nodiscard]] DATELINE_EXPORT Expected<QList<BundleFile>>
writeBundle(const QList<Publication>& publications, const QString& folder, const BundleOptions& options);

} // namespace dateline
