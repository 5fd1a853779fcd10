#pragma once

#include "dateline/base/expected.h"

#include <QDateTime>
#include <QString>

#include <memory>
#include <optional>

class QLockFile;

namespace dateline {

/// Who has a release open, as far as its lock and the file system tell.
struct DATELINE_EXPORT LockHolder {
    QString user; ///< The account; empty when this machine does not know it.
    QString machine;
    QString program;
    QDateTime since;
};

/// Tells other people on the same folder that a release is open here: a file ".NAME.lock" beside
/// it, removed when this object goes. The lock of a program that crashed is taken over.
class DATELINE_EXPORT DocumentLock {
public:
    /// Fails with Conflict when somebody has the release open, naming who and on which machine,
    /// and with Io when the folder takes no lock (read-only); the release can then still be read.
    [[nodiscard]] static Expected<DocumentLock> acquire(const QString& document);
    /// Who holds the lock; nothing when nobody does.
    [[nodiscard]] static std::optional<LockHolder> holderOf(const QString& document);

    ~DocumentLock();
    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;

private:
    explicit DocumentLock(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace dateline
