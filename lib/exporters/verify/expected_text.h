#pragma once

#include "dateline/compose/publication.h"

#include <QList>
#include <QString>

namespace dateline {

/// Every stretch of words that a reader of the publication must find, whatever the format. Links end
/// a stretch, since a format may say their targets.
[[nodiscard]] QList<QString> expectedTexts(const Publication& publication);

/// The words without what formats lay out in ways of their own: white space and invisible marks.
[[nodiscard]] QString comparable(const QString& text);

/// The first of the publication's stretches that a text does not have, or, where it is long enough
/// to be told from others, has more or fewer times than the publication; empty: none. What `found`
/// has from right to left may stand in the order of its glyphs, as in a PDF.
[[nodiscard]] QString firstMissing(const QString& found, const Publication& publication);

} // namespace dateline
