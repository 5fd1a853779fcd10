#pragma once

#include "dateline/release/event.h"
#include "importers/passage.h"

namespace dateline::importing {

/// Reads "Embargoed until 00:01 CET, 13 June 2023". A date without a year is in that of
/// `reference`; a time without a zone is in `zone` (IANA), else in UTC. The line's words become
/// the note; `until` stays invalid when no date is stated.
[[nodiscard]] Embargo readEmbargo(const Passage& line, const LanguageTag& language, const QDate& reference,
                                  const QString& zone);

} // namespace dateline::importing
