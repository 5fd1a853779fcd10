#pragma once

#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline {

/// The names that the form of a release gives, in all its languages: people, organisations,
/// places, series. A speller accepts them.
[[nodiscard]] QList<QString> knownNames(const Release& release);

} // namespace dateline
