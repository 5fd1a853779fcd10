#include "dateline/storage/document_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::DocumentLock)
};

QString lockPath(const QString& document)
{
    const QFileInfo file(document);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Error inUse(const QLockFile& lock, const QString& document)
{
    qint64 process = 0;
    QString machine;
    QString program;
    lock.getLockInfo(&process, &machine, &program);
    return {ErrorKind::Conflict,
            Words::tr("The release is open in %1 on %2.").arg(program, machine),
            Words::tr("Open it for reading only, or close it there first."),
            document,
            {}};
}

} // namespace

Expected<DocumentLock> DocumentLock::acquire(const QString& document)
{
    auto lock = std::make_unique<QLockFile>(lockPath(document));
    lock->setStaleLockTime(0);
    if (lock->tryLock()) {
        return DocumentLock(std::move(lock));
    }
    if (lock->error() == QLockFile::LockFailedError) {
        return failure(inUse(*lock, document));
    }
    return failure({ErrorKind::Io,
                    Words::tr("The folder of the release takes no lock."),
                    Words::tr("Others may change the file while you work; save under another name."),
                    document,
                    {}});
}

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
DocumentLock::~DocumentLock() = default;
DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;

} // namespace dateline
