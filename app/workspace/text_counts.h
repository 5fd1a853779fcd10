#pragma once

#include "dateline/release/language_version.h"

namespace dateline {

/// Words of a version: headline, standfirst, body and notes (UAX #29).
[[nodiscard]] int wordCount(const LanguageVersion& version);
/// Minutes a reader takes at 240 words a minute, at least one for any text. The rate is the mean
/// for English prose in M. Brysbaert, "How many words do we read per minute?", 2019 (238).
[[nodiscard]] int readingMinutes(int words);

} // namespace dateline
