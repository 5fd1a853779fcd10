#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/sentence.h"

namespace dateline::importing {

/// Finds who chaired, who hosted and who took part, by the words beside the names.
void readRoles(const QList<Sentence>& sentences, const LanguageTag& language, ImportedRelease& imported);

} // namespace dateline::importing
