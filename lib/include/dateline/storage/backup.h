#pragma once

#include "dateline/base/expected.h"

#include <QString>

namespace dateline {

/// Where the previous version of a release is kept: `FOLDER/NAME-<eight hex digits>.dateline`, the
/// digits from the release's absolute path, so that two files of one name have two backups.
[[nodiscard]] DATELINE_EXPORT QString backupPath(const QString& document, const QString& folder);

/// Keeps a copy of a release's file as it is on disk, in place of an earlier one. The folder is the
/// user's own and not the release's, which may be shared, synchronised or sent on; it and its
/// files are readable by nobody else. Removes backups that nobody renewed for 90 days. Does nothing
/// when there is no such file. Fails with Io and Limit.
[[nodiscard]] DATELINE_EXPORT Expected<void> backUp(const QString& document, const QString& folder);

} // namespace dateline
