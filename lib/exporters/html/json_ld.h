#pragma once

#include "dateline/compose/publication.h"

namespace dateline {

/// The publication for machines: a schema.org NewsArticle about an Event, with the publisher's
/// ContactPoints. JSON that is safe inside an HTML script element.
[[nodiscard]] QString jsonLd(const Publication& publication);

/// When the publication is public, as ISO 8601: the end of its embargo, or its date. Empty when
/// it has neither.
[[nodiscard]] QString publishedTime(const Publication& publication);

} // namespace dateline
