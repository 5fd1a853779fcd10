#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>

namespace dateline {

/// The short name of a country in a language, from CLDR: "Kazakhstan", "Kirghizstan".
/// `code` is ISO 3166-1 alpha-2, or "EU" for the European Union. Empty for an unknown code.
[[nodiscard]] DATELINE_EXPORT QString countryName(const QString& code, const LanguageTag& language);

/// All ISO 3166-1 alpha-2 codes of countries and territories, with "XK" for Kosovo (CLDR) and
/// "EU", sorted.
[[nodiscard]] DATELINE_EXPORT QList<QString> countryCodes();

/// The name of one language in another, from CLDR: "français" for (fr, fr).
[[nodiscard]] DATELINE_EXPORT QString languageName(const LanguageTag& named, const LanguageTag& language);

/// "a, b and c" in the manner of the language, from CLDR.
[[nodiscard]] DATELINE_EXPORT QString joinList(const QList<QString>& items, const LanguageTag& language);

} // namespace dateline
