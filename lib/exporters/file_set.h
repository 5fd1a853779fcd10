#pragma once

#include "dateline/base/expected.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

/// Puts several files into a folder, all or none. Each is written beside its place first; they
/// are moved there together by commit(). Without a commit, or when one fails, the folder is as it
/// was: files that were replaced are back, and folders that were made for it are gone.
class FileSet {
public:
    explicit FileSet(const QString& folder);
    FileSet(const FileSet&) = delete;
    FileSet& operator=(const FileSet&) = delete;
    ~FileSet();

    /// Writes a file beside its place. Fails with Io.
    [[nodiscard]] Expected<void> stage(const QString& name, const QByteArray& content);
    /// Moves all files to their places, replacing what stands there. Fails with Io.
    [[nodiscard]] Expected<void> commit();

private:
    struct File {
        QString target;
        QString staged;
        QString previous;   ///< Where the file it replaces is kept; empty: there was none.
        bool moved = false; ///< Stands in its place.
    };

    [[nodiscard]] Expected<void> makeFolder();
    [[nodiscard]] Expected<void> place(File& file);
    [[nodiscard]] QString besides(const QString& target) const;
    void undo();

    QString m_folder;
    QList<QString> m_madeFolders; ///< Outermost first.
    QList<File> m_files;
    QString m_mark; ///< Makes the names beside unique.
    bool m_committed = false;
};

} // namespace dateline
