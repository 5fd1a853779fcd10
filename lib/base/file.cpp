#include "dateline/base/file.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QStorageInfo>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::File)
};

Error ioError(const QString& path, const QString& what, const QString& reason)
{
    return Error{ErrorKind::Io, what, reason, path, {}};
}

} // namespace

Expected<QByteArray> readFile(const QString& path, qint64 maxBytes)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ioError(path, Words::tr("The file cannot be read."), file.errorString()));
    }
    QByteArray content = file.read(maxBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return failure(ioError(path, Words::tr("Reading the file failed."), file.errorString()));
    }
    if (content.size() > maxBytes) {
        return failure({ErrorKind::Limit,
                        Words::tr("The file is larger than %1 MB.").arg(maxBytes / (1024 * 1024)),
                        Words::tr("Choose a smaller file."),
                        path,
                        {}});
    }
    return content;
}

Expected<void> writeFileAtomically(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return failure(ioError(path, Words::tr("The file cannot be written."), file.errorString()));
    }
    if (file.write(content) != content.size() || !file.commit()) {
        return failure(ioError(path, Words::tr("Writing the file failed. The old file is untouched."),
                               writeFailureReason(file, content.size())));
    }
    return {};
}

QString writeFailureReason(const QFileDevice& file, qint64 bytes)
{
    const QStorageInfo disk(QFileInfo(file.fileName()).absolutePath());
    if (disk.isValid() && disk.bytesAvailable() < bytes) {
        return Words::tr("The disk is full. Make room on it, or choose another folder.");
    }
    return file.errorString();
}

} // namespace dateline
