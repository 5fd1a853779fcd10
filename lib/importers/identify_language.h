#pragma once

#include "dateline/text/language.h"

#include <QStringView>

namespace dateline::importing {

/// The language a text is written in, and whether that is more than a guess.
struct IdentifiedLanguage {
    LanguageTag language;
    bool sure = false;
};

/// Tells the language by script where a script has one language, else by its frequent words
/// (resources/importers/language_words.tsv). Adds the region when the spelling shows it.
[[nodiscard]] IdentifiedLanguage identifyLanguage(QStringView text);

} // namespace dateline::importing
