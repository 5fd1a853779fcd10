#pragma once

#include "dateline/text/segment.h"

#include <QList>
#include <QString>

namespace dateline {

/// The stretches of a text that are made for machines: URLs, host names, e-mail addresses, paths,
/// file names, handles, hashtags and {{placeholders}}; in order, without overlaps.
[[nodiscard]] QList<Span> addressesIn(const QString& text);

} // namespace dateline
