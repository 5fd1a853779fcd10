#pragma once

#include "workspace/document.h"

namespace dateline {

/// Opens a .dateline file, or any other file as the text of a release. Fails as loadRelease()
/// and importText() do. Pure but for reading the file; may run on any thread.
[[nodiscard]] Expected<OpenedRelease> openRelease(const QString& path, const HouseStyle& style);

/// A new, empty release of a kind.
[[nodiscard]] OpenedRelease startRelease(ReleaseKind kind, const LanguageTag& language, const HouseStyle& style);

} // namespace dateline
