#pragma once

#include "dateline/text/language.h"

#include <QString>

#include <vector>

namespace dateline::recognising {

/// A name from CLDR with the number it stands for.
struct NumberedName {
    int number = 0;
    QString name;
};

/// CLDR's months (1 to 12) in every width, in the forms for dates and for standing alone.
[[nodiscard]] std::vector<NumberedName> monthNames(const LanguageTag& language);

/// CLDR's weekdays, Monday 1 to Sunday 7.
[[nodiscard]] std::vector<NumberedName> weekdayNames(const LanguageTag& language);

/// CLDR's words for the days from two before to two after today.
[[nodiscard]] std::vector<NumberedName> relativeDayNames(const LanguageTag& language);

/// CLDR's names of the ISO 3166-1 countries, by their place in icu::Locale::getISOCountries().
[[nodiscard]] std::vector<std::pair<QString, QString>> countryNames(const LanguageTag& language);

} // namespace dateline::recognising
