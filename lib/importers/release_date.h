#pragma once

#include "importers/layout.h"

namespace dateline::importing {

/// Finds the release date where no line states it: beside the word "today", in a date line under
/// the text, or as the date in the first words of the first paragraph. Each is less sure than the one
/// before.
void findReleaseDate(Layout& layout, const LanguageTag& language);

} // namespace dateline::importing
