#pragma once

#include "dateline/importers/text_importer.h"
#include "importers/layout.h"
#include "importers/sentence.h"

namespace dateline::importing {

/// Finds who issues the release: a letterhead, an abbreviation in the byline whose expansion
/// the text spells out, or the subject of "About …". The house style's issuer is kept.
void readIssuer(const Layout& layout, const QList<Sentence>& sentences, const LanguageTag& language,
                ImportedRelease& imported);

/// The run of words in a text whose initials are those of the abbreviation, small words left
/// out: "European External Action Service" for "EEAS". Null when there is none.
[[nodiscard]] QString expansionOf(const QString& abbreviation, const QString& text);

} // namespace dateline::importing
