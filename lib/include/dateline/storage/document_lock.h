#pragma once

#include "dateline/base/expected.h"

#include <QString>

#include <memory>

class QLockFile;

namespace dateline {

/// Tells other people on the same folder that a release is open here: a file ".NAME.lock" beside
/// it, removed when this object goes. The lock of a program that crashed is taken over.
class DATELINE_EXPORT DocumentLock {
public:
    /// Fails with Conflict when somebody has the release open, naming the program and machine,
    /// and with Io when the folder takes no lock (read-only); the release can then still be read.
    [[nodiscard]] static Expected<DocumentLock> acquire(const QString& document);

    ~DocumentLock();
    DocumentLock(DocumentLock&&) noexcept;
    DocumentLock& operator=(DocumentLock&&) noexcept;

private:
    explicit DocumentLock(std::unique_ptr<QLockFile> lock);

    std::unique_ptr<QLockFile> m_lock;
};

} // namespace dateline
