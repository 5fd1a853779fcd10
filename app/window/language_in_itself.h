#pragma once

#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// What a language is called by those who speak it, as a title: "Français", "Қазақ тілі".
[[nodiscard]] QString languageInItself(const LanguageTag& language);
/// The same without its region, "English" for en-GB.
[[nodiscard]] QString languageInItselfAlone(const LanguageTag& language);

} // namespace dateline
