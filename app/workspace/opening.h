#pragma once

#include "dateline/storage/recovery.h"
#include "workspace/document.h"

namespace dateline {

/// Whether a file is opened as a release, by its name; any other is read as a text.
[[nodiscard]] bool isPackageName(const QString& path);

/// Opens a .dateline file, or any other file as the text of a release. Fails as readPackage()
/// and importText() do. Pure but for reading the file, which is not locked; may run on any thread.
[[nodiscard]] Expected<OpenedRelease> openRelease(const QString& path, const HouseStyle& style);

/// A .dateline file's release as that of no file: a copy to be saved under another name.
[[nodiscard]] Expected<OpenedRelease> openCopy(const QString& path);

/// The release that a crash left behind. The file it belongs to is not locked. Fails as
/// recovered() does.
[[nodiscard]] Expected<OpenedRelease> openRecovered(const UnsavedWork& work);

/// A new, empty release of a kind.
[[nodiscard]] OpenedRelease startRelease(ReleaseKind kind, const LanguageTag& language, const HouseStyle& style);

/// Begins the release of a series' next meeting from that of an earlier one, read as openRelease()
/// does. Belongs to no file yet.
[[nodiscard]] Expected<OpenedRelease> startNewEdition(const QString& path, const HouseStyle& style);

/// The house style in a shared file; the plain one when there is no such file. Fails as
/// houseStyleFromJson() does.
[[nodiscard]] Expected<HouseStyle> houseStyleIn(const QString& path);
/// Writes a house style to a shared file, making its folder. Fails with Io.
[[nodiscard]] Expected<void> writeHouseStyle(const HouseStyle& style, const QString& path);

} // namespace dateline
