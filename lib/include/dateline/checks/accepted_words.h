#pragma once

#include "dateline/base/export.h"
#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline {

/// The names a release's form holds (people, organisations, places, series) and the names of
/// countries in the languages of its versions: what a Speller for this release takes as right.
[[nodiscard]] DATELINE_EXPORT QList<QString> acceptedWords(const Release& release);

} // namespace dateline
