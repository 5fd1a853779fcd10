#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/release.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QSet>
#include <QString>

#include <memory>

class QLockFile;

namespace dateline {

/// Work that was not saved when a Dateline ended.
struct DATELINE_EXPORT UnsavedWork {
    QString folder;
    QString document;       ///< The file it belongs to; empty when it was never saved.
    QByteArray fingerprint; ///< Of what that file held when it was last read or written.
    QDateTime changed;
    QString headline;
    int words = 0; ///< In all language versions.
};

/// Keeps the unsaved state of one open release in a folder of its own, so that a crash or a dead
/// battery costs nothing. write() replaces the state as one step and syncs it to disk; images
/// are written once. While the journal lives its folder is locked, so that another running
/// Dateline does not offer it for recovery. Use it from one thread at a time; it blocks on disk.
class DATELINE_EXPORT RecoveryJournal {
public:
    /// `parent` holds the journals of all releases, usually in the user's data folder; it is made
    /// with the first write.
    explicit RecoveryJournal(const QString& parent);
    /// Goes on with the journal of recovered work, which is kept until discard() or the next write().
    explicit RecoveryJournal(const UnsavedWork& work);
    /// Leaves what was written for the next start; call discard() when the work is saved.
    ~RecoveryJournal();
    RecoveryJournal(const RecoveryJournal&) = delete;
    RecoveryJournal& operator=(const RecoveryJournal&) = delete;

    /// Notes the state of the release. `document` is its file, empty when it was never saved, and
    /// `fingerprint` tells what that file held when it was last read or written. Fails with Io.
    [[nodiscard]] Expected<void> write(const Release& release, const QString& document, const QDateTime& now,
                                       const QByteArray& fingerprint = {});
    /// Forgets what was written: the work is saved, or given up.
    void discard();

private:
    [[nodiscard]] Expected<void> prepare();
    [[nodiscard]] Expected<void> writeMedia(const QString& name, const QByteArray& bytes);

    QString m_folder;
    std::unique_ptr<QLockFile> m_lock;
    QSet<QString> m_media;
};

/// The work left in `parent` by programs that no longer run, newest first. Unreadable leftovers
/// are passed over. Work that was left several times is listed once, and its copies are removed:
/// the same words and facts, whatever id an import gave them.
[[nodiscard]] DATELINE_EXPORT QList<UnsavedWork> unsavedWork(const QString& parent);

/// The release as it was last written. Fails with Io or Format.
[[nodiscard]] DATELINE_EXPORT Expected<Release> recovered(const UnsavedWork& work);

/// Removes left work for good.
DATELINE_EXPORT void discard(const UnsavedWork& work);

} // namespace dateline
