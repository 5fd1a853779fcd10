#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/layout.h"

namespace dateline::importing {

/// The release with its texts and the facts that stand on lines of their own, each with its
/// reading. The id is the caller's.
[[nodiscard]] ImportedRelease assemble(const Layout& layout, const LanguageTag& language, const HouseStyle& style);

} // namespace dateline::importing
