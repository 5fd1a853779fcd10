#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/layout.h"
#include "importers/sentence.h"

namespace dateline::importing {

/// Finds which of the dates and places in the text are those of the event the release tells of,
/// and keeps the others that have both as related events.
void readEvent(const QList<Sentence>& sentences, const Layout& layout, const LanguageTag& language,
               ImportedRelease& imported);

} // namespace dateline::importing
