#pragma once

#include "dateline/compose/publication.h"

#include <QList>
#include <QString>

namespace dateline::samples {

/// Every stretch of words that a reader of the publication must find, in no particular order.
[[nodiscard]] QList<QString> textUnits(const Publication& publication);

/// The text with each stretch of white space as one space, and nothing else changed.
[[nodiscard]] QString singleSpaced(const QString& text);

} // namespace dateline::samples
