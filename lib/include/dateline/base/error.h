#pragma once

#include "dateline/base/export.h"

#include <QString>

namespace dateline {

/// What sort of thing went wrong, for callers that must decide; people read Error::message().
enum class ErrorKind {
    Io,        ///< The system refused: permission, full disk, missing file.
    Format,    ///< The input is not what its type promises.
    TooNew,    ///< Written by a newer version of Dateline.
    Unsafe,    ///< The input tries something harmful: a path out of its folder, a zip bomb.
    Limit,     ///< Larger than Dateline handles.
    Missing,   ///< Something needed is not installed or not present: a font, a dictionary.
    Conflict,  ///< Would overwrite or contradict something that exists.
    Refused,   ///< Dateline declines by rule, for example an open must-fix finding.
    Cancelled, ///< The user stopped it.
    Internal,  ///< A defect in Dateline itself.
};

/// A failure as a value: what happened, where, and what to do. All texts are already
/// translated, complete sentences in plain text.
struct DATELINE_EXPORT Error {
    ErrorKind kind = ErrorKind::Internal;
    QString what;   ///< What happened, one sentence.
    QString advice; ///< What the user can do; may be empty.
    QString file;   ///< The file concerned as the user named it; may be empty.
    QString place;  ///< Where in the file: 'line 12', 'release.json, /event/start'; may be empty.

    /// One line for a terminal or a message box: "file: place: what advice".
    [[nodiscard]] QString message() const;

    /// The same error with the file named, unless it already names one.
    [[nodiscard]] Error inFile(const QString& name) const;

    bool operator==(const Error&) const = default;
};

} // namespace dateline
