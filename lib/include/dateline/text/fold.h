#pragma once

#include "dateline/base/export.h"

#include <QString>
#include <QStringView>

namespace dateline {

/// A text as a search sees it: case folded, without accents and other marks, so that "Zoe" finds
/// "Zoë". Not for showing, and of another length than the text.
[[nodiscard]] DATELINE_EXPORT QString foldedForSearch(QStringView text);

} // namespace dateline
