#pragma once

#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <QList>

#include <memory>

namespace dateline {
class DictionaryShelf;
}

namespace dateline::cli {

/// The installed dictionaries, found once for all files of a run.
[[nodiscard]] std::shared_ptr<DictionaryShelf> systemDictionaries();

/// Everything the checks find in a release now; spelling too when there is a shelf.
[[nodiscard]] QList<Finding> findingsIn(const Release& release, const std::shared_ptr<DictionaryShelf>& shelf);

/// How many of the findings stop an export.
[[nodiscard]] qsizetype mustFixCount(const QList<Finding>& findings);

} // namespace dateline::cli
