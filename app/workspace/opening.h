#pragma once

#include "workspace/document.h"

namespace dateline {

/// Opens a .dateline file, or any other file as the text of a release. Fails as loadRelease()
/// and importText() do. Pure but for reading the file; may run on any thread.
[[nodiscard]] Expected<OpenedRelease> openRelease(const QString& path, const HouseStyle& style);

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
