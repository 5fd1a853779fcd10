#pragma once

#include "importers/layout.h"

namespace dateline::importing {

/// Reads what stands above the text into the layout: status and embargo lines, kind, date,
/// reference, byline, place, headline, standfirst. Returns where the text begins in `blocks`,
/// whose first paragraph it frees of its dateline.
[[nodiscard]] qsizetype readHead(QList<SourceBlock>& blocks, const LanguageTag& language, Layout& layout);

} // namespace dateline::importing
