#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/layout.h"

namespace dateline::importing {

/// Finds in the prose what no line of its own tells: the release date after "today", addresses
/// within sentences.
void completeFromStory(Layout& layout, const LanguageTag& language);

/// Reads the event and its circumstances from headline, standfirst and body into the release.
void readStory(const Layout& layout, const LanguageTag& language, ImportedRelease& imported);

} // namespace dateline::importing
