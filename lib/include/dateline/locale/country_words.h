#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace dateline {

/// How a word stands for a country.
enum class CountryWordKind {
    Name,      ///< "Kazakhstan", "Czechia", "UK": CLDR's usual, short and variant names.
    Official,  ///< "Republic of Kazakhstan"
    Inflected, ///< Another case of a name: "Казахстана", "Kazachstanie".
    Adjective, ///< "Kazakh", "kasachische": weaker evidence than a name.
};

struct CountryWord {
    QString text; ///< As foldWord() gives it; may be several words.
    QString code; ///< ISO 3166-1 alpha-2, "XK" or "EU".
    CountryWordKind kind = CountryWordKind::Name;
};

/// Every word of a language for a country: CLDR's names, and the official names, endings and
/// adjectives of resources/locale/countries.tsv and country_endings.tsv.
[[nodiscard]] DATELINE_EXPORT QList<CountryWord> countryWords(const LanguageTag& language);

/// The country that a whole text names in any of these ways. A text that means two countries by
/// different kinds of word goes to the stronger one, in the order of CountryWordKind.
[[nodiscard]] DATELINE_EXPORT std::optional<CountryWord> countryNamed(QStringView text, const LanguageTag& language);

} // namespace dateline
