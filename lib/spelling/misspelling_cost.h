#pragma once

#include "spelling/letters.h"

#include <QString>

namespace dateline {

/// How far apart a typed word and a word that may have been meant are: about 1 for each wrong,
/// missing, surplus or swapped letter, less for what is easily done (doubled letters, vowels, accents,
/// neighbouring keys, letters that sound alike), more at the beginning. Both in small letters.
[[nodiscard]] double misspellingCost(const QString& typed, const QString& meant, const Keyboard& keyboard);

} // namespace dateline
