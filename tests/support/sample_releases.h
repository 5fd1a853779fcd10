#pragma once

#include "dateline/release/release.h"

namespace dateline::samples {

inline const LanguageTag kEnglish(u"en-GB");
inline const LanguageTag kFrench(u"fr");
inline const LanguageTag kArabic(u"ar");

/// The published release of tests/data/eu-central-asia-2023-06-13.txt with its facts filled in,
/// and its opening in French and Arabic.
[[nodiscard]] Release dialogue();

/// A release that uses everything a release can: headings, nested lists, a quotation, a table,
/// a figure, links, foreign words, notes, boilerplate, several contacts, an end mark.
[[nodiscard]] Release everything();

/// A release whose every text is an attack or an accident: markup, quotes, control characters,
/// bidirectional overrides, unpaired surrogates, a word wider than any screen.
[[nodiscard]] Release hostile();

} // namespace dateline::samples
