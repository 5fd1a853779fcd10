#include "dateline/storage/backup.h"

#include "dateline/base/file.h"
#include "dateline/base/zip.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFileInfo>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Backup)
};

constexpr int kDaysKept = 90;
constexpr qsizetype kDigits = 8;

void removeOld(const QDir& folder)
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-kDaysKept);
    for (const QFileInfo& backup : folder.entryInfoList({QStringLiteral("*.dateline")}, QDir::Files)) {
        if (backup.lastModified() < limit) {
            QFile::remove(backup.filePath());
        }
    }
}

bool makePrivate(const QString& folder)
{
    return QDir().mkpath(folder) &&
           QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
}

} // namespace

QString backupPath(const QString& document, const QString& folder)
{
    const QFileInfo file(document);
    const QByteArray digits =
        QCryptographicHash::hash(file.absoluteFilePath().toUtf8(), QCryptographicHash::Sha256).toHex();
    return QStringLiteral("%1/%2-%3.dateline")
        .arg(folder, file.completeBaseName(), QString::fromLatin1(digits.left(kDigits)));
}

Expected<void> backUp(const QString& document, const QString& folder)
{
    if (!QFileInfo::exists(document)) {
        return {};
    }
    const Expected<QByteArray> content = readFile(document, ZipLimits{}.totalBytes);
    if (!content) {
        return failure(content.error());
    }
    if (!makePrivate(folder)) {
        return failure({ErrorKind::Io,
                        Words::tr("The folder for previous versions cannot be made."),
                        Words::tr("The release was not saved, so that its previous version is not lost."),
                        folder,
                        {}});
    }
    removeOld(QDir(folder));
    const QString backup = backupPath(document, folder);
    if (const Expected<void> written = writeFileAtomically(backup, *content); !written) {
        return written;
    }
    QFile::setPermissions(backup, QFile::ReadOwner | QFile::WriteOwner);
    return {};
}

} // namespace dateline
