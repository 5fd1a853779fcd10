#pragma once

#include "dateline/base/export.h"
#include "dateline/release/release.h"

namespace dateline {

/// The languages that the release has a text in, in its order.
[[nodiscard]] DATELINE_EXPORT QList<LanguageTag> languagesOf(const Release& release);

/// What a new language version begins with.
enum class VersionStart {
    Empty, ///< One empty paragraph.
    Copy,  ///< The text of another version, each paragraph marked until it is written over.
};

/// The release with a version in another language, after the others. A copy keeps the block ids of
/// the version in `from`, so that the versions stay paragraph by paragraph beside each other, and
/// marks every text as Block::carriedOver. Nothing is translated. A language that is there already
/// changes nothing.
[[nodiscard]] DATELINE_EXPORT Release withLanguage(const Release& release, const LanguageTag& language,
                                                   const LanguageTag& from, VersionStart start);

/// The release without the version in a language. That in the source language stays.
[[nodiscard]] DATELINE_EXPORT Release withoutLanguage(const Release& release, const LanguageTag& language);

/// The version in a language moved by some places among the others. The source language's stays first.
[[nodiscard]] DATELINE_EXPORT Release withLanguageMoved(const Release& release, const LanguageTag& language, int by);

} // namespace dateline
