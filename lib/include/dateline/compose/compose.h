#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"
#include "dateline/release/release.h"

namespace dateline {

/// Circumstances of an export.
struct DATELINE_EXPORT ComposeOptions {
    QDateTime now;      ///< Decides whether an embargo has lifted. Invalid: an embargo stands.
    QByteArray package; ///< The release as a .dateline file, for a house style that attaches it.
};

/// Turns one language version of a release into what a reader gets. The house style is the
/// release's own. Words that exist only in another language carry its tag. Fails with Missing
/// when the release has no version in that language, with Refused for an embargo without a time.
[[nodiscard]] DATELINE_EXPORT Expected<Publication> compose(const Release& release, const LanguageTag& language,
                                                            const ComposeOptions& options);

/// The base name of a release's files, "YYYY-MM-DD-headline": the headline transliterated from
/// any script to ASCII, lower case, hyphens between words, at most 60 characters, cut at a word.
/// "release" stands in for a headline without letters or digits.
[[nodiscard]] DATELINE_EXPORT QString slug(const QDate& date, const QString& headline);

} // namespace dateline
