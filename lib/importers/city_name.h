#pragma once

#include "dateline/recognise/mention.h"

namespace dateline::importing {

/// What a city is called in a language. CLDR knows the cities that name time zones; for others
/// the words of the text serve where nouns do not inflect, else the gazetteer's name.
[[nodiscard]] QString cityNameIn(const CityMention& city, const QString& words, const LanguageTag& language);

} // namespace dateline::importing
