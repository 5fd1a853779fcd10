#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/sentence.h"

namespace dateline::importing {

/// Reads the round, the name of the event and its series, the level, the first year, and the
/// previous and next editions.
void readSeries(const QList<Sentence>& sentences, const LanguageTag& language, ImportedRelease& imported);

} // namespace dateline::importing
