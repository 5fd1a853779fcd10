#pragma once

#include "dateline/storage/recovery.h"
#include "dateline/text/language.h"

#include <QDateTime>
#include <QList>
#include <QStringList>

namespace dateline {

/// A file that was open before, as it is offered again.
struct RecentRelease {
    QString path;
    QString headline; ///< The file's name where the file is a text, cannot be read or has no headline.
    QString dateline; ///< "Astana, 13 June 2023"; empty where the headline is a file's name.
    QList<LanguageTag> languages;
    bool isEmbargoed = false; ///< Nothing of it may go out yet.
    QDateTime changed;        ///< The file.

    bool operator==(const RecentRelease&) const = default;
};

/// What is offered while no release is open.
struct StartLists {
    QList<RecentRelease> recent;
    QList<UnsavedWork> unsaved; ///< What a crash left behind, the newest first.
};

/// Reads the lists; files that are gone are left out. Reads every file and, as unsavedWork() does,
/// takes away copies of the same work: not for the GUI thread.
[[nodiscard]] StartLists readStartLists(const QStringList& recentFiles, const QString& recoveryFolder,
                                        const QDateTime& now);

} // namespace dateline
