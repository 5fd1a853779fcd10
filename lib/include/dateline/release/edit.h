#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"

#include <functional>

namespace dateline {

/// The text at a place, whole: headline, standfirst, a block's words or a table cell's. Null
/// when the release has no such place.
[[nodiscard]] DATELINE_EXPORT const InlineText* textAt(const Release& release, const TextPlace& place);

/// Visits every text of a version in reading order: headline, standfirst, body, notes, with
/// table cells one by one after their caption. `visit(const TextPlace&, const InlineText&)`; the
/// place's span covers the whole text.
DATELINE_EXPORT void forEachText(const LanguageVersion& version,
                                 const std::function<void(const TextPlace&, const InlineText&)>& visit);

/// The release with the text at a place replaced. Fails with Internal when there is no such place.
[[nodiscard]] DATELINE_EXPORT Expected<Release> withText(const Release& release, const TextPlace& place,
                                                         const InlineText& text);

/// The release with a fact set. Fails with Refused when the value does not suit the fact.
[[nodiscard]] DATELINE_EXPORT Expected<Release> withFact(const Release& release, const FactFix& fix);

/// The release with a fix applied, all its edits or none. Fails with Conflict when the text no
/// longer has the words that the fix expects.
[[nodiscard]] DATELINE_EXPORT Expected<Release> applied(const Release& release, const Fix& fix);

} // namespace dateline
