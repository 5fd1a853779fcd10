#pragma once

#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// The name a press text uses: CLDR's, unless country_names.tsv has a better one for the language
/// ("Democratic Republic of the Congo" for "Congo - Kinshasa"). For a known code only.
[[nodiscard]] QString houseCountryName(const QString& code, const LanguageTag& language);

} // namespace dateline
