#include "workspace/release_file.h"

#include "dateline/base/file.h"
#include "dateline/base/zip.h"

#include <QCryptographicHash>
#include <QFileInfo>

namespace dateline {

namespace {

constexpr qint64 kRoomForTheArchive = 1024LL * 1024;

}

QByteArray fingerprintOf(const QByteArray& content)
{
    return QCryptographicHash::hash(content, QCryptographicHash::Sha256);
}

Expected<QByteArray> fingerprintOnDisk(const QString& path)
{
    return QFileInfo::exists(path) ? readPackageFile(path).map(fingerprintOf) : Expected<QByteArray>(QByteArray());
}

Expected<QByteArray> readPackageFile(const QString& path)
{
    return readFile(path, ZipLimits{}.totalBytes + kRoomForTheArchive);
}

} // namespace dateline
