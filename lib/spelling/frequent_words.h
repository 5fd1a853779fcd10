#pragma once

#include "dateline/text/language.h"

#include <QHash>
#include <QString>

#include <memory>

namespace dateline {

/// The frequent words of a language in small letters, with how frequent each is on the Zipf scale (7:
/// once in a hundred words, 3: once in a million). From resources/spelling/frequent_words.
using FrequentWords = QHash<QString, float>;

/// Empty for a language without a list. Read at the first call and kept; thread-safe.
[[nodiscard]] std::shared_ptr<const FrequentWords> frequentWords(const LanguageTag& language);

} // namespace dateline
