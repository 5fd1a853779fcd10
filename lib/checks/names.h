#pragma once

#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// Case and accents taken away: "Şafak" and "safak" are one.
[[nodiscard]] QString withoutAccents(const QString& text);

/// How many letters must be put in, taken out or exchanged (Levenshtein 1966), counted up to
/// `limit` + 1.
[[nodiscard]] int editDistance(const QString& left, const QString& right, int limit);

/// Whether a word may be a name with an ending of its language: "Nowaka" for "Nowak" in Polish,
/// "Weber’s" in English.
[[nodiscard]] bool mayBeInflected(const QString& word, const QString& name, const LanguageTag& language);

} // namespace dateline
