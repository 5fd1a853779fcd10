#include "dateline/storage/document_lock.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLockFile>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::DocumentLock)
};

// Two names of one file, through a link, have one lock.
QString lockPath(const QString& document)
{
    const QString canonical = QFileInfo(document).canonicalFilePath();
    const QFileInfo file(canonical.isEmpty() ? document : canonical);
    return file.absolutePath() + QStringLiteral("/.") + file.fileName() + QStringLiteral(".lock");
}

Error inUse(const QString& document)
{
    const LockHolder holder = DocumentLock::holderOf(document).value_or(LockHolder{});
    return {ErrorKind::Conflict,
            holder.user.isEmpty()
                ? Words::tr("The release is open in %1 on %2.").arg(holder.program, holder.machine)
                : Words::tr("%3 has the release open in %1 on %2.").arg(holder.program, holder.machine, holder.user),
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
        return failure(inUse(document));
    }
    return failure({ErrorKind::Io,
                    Words::tr("The folder of the release takes no lock."),
                    Words::tr("Others may change the file while you work; save under another name."),
                    document,
                    {}});
}

std::optional<LockHolder> DocumentLock::holderOf(const QString& document)
{
    const QLockFile lock(lockPath(document));
    qint64 process = 0;
    LockHolder holder;
    if (!lock.getLockInfo(&process, &holder.machine, &holder.program)) {
        return std::nullopt;
    }
    const QFileInfo file(lockPath(document));
    holder.user = file.owner();
    holder.since = file.lastModified();
    return holder;
}

DocumentLock::DocumentLock(std::unique_ptr<QLockFile> lock) : m_lock(std::move(lock)) {}
DocumentLock::~DocumentLock() = default;
DocumentLock::DocumentLock(DocumentLock&&) noexcept = default;
DocumentLock& DocumentLock::operator=(DocumentLock&&) noexcept = default;

} // namespace dateline
