#pragma once

#include "dateline/base/expected.h"
#include "dateline/compose/publication.h"
#include "dateline/release/release.h"

namespace dateline {

/// Circumstances of an export.
struct DATELINE_EXPORT ComposeOptions {
    QDateTime now; ///< Decides whether an embargo has lifted; UTC.
};

/// Turns one language version of a release into what a reader gets. The house style is the
/// release's own. Fails with Missing when the release has no version in that language.
[[nodiscard]] DATELINE_EXPORT Expected<Publication> compose(const Release& release, const LanguageTag& language,
                                                            const ComposeOptions& options);

/// The base name of a release's files: "YYYY-MM-DD-headline", transliterated to ASCII, at most
/// 60 characters of headline, cut at a word.
[[nodiscard]] DATELINE_EXPORT QString slug(const QDate& date, const QString& headline);

} // namespace dateline
