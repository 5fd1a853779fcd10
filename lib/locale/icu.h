#pragma once

#include "dateline/text/language.h"

#include <QString>
#include <QStringView>

#include <unicode/locid.h>
#include <unicode/unistr.h>

namespace dateline {

/// The ICU locale of a language as Dateline writes it: Gregorian calendar, and British forms for
/// English without a region (the model's authors write for European institutions).
[[nodiscard]] icu::Locale icuLocale(const LanguageTag& language);

[[nodiscard]] QString fromIcu(const icu::UnicodeString& text);
[[nodiscard]] icu::UnicodeString toIcu(QStringView text);

} // namespace dateline
