#include "dateline/base/file.h"
#include "dateline/base/zip.h"
#include "dateline/exporters/bundle.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QFileInfo>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Archive)
};

Error changedSince(const BundleFile& file)
{
    return {ErrorKind::Conflict,
            Words::tr("The file is no longer what was exported."),
            Words::tr("Export the release again."),
            file.path,
            {}};
}

} // namespace

Expected<void> writeArchive(const QList<BundleFile>& files, const QString& path)
{
    QList<ZipEntry> entries;
    for (const BundleFile& file : files) {
        const Expected<QByteArray> bytes = readFile(file.path, ZipLimits{}.entryBytes);
        if (!bytes) {
            return failure(bytes.error());
        }
        if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != file.sha256) {
            return failure(changedSince(file));
        }
        entries.append({QFileInfo(file.path).fileName(), *bytes});
    }
    const Expected<QByteArray> archive = writeZip(entries);
    return archive ? writeFileAtomically(path, *archive) : failure(archive.error());
}

} // namespace dateline
