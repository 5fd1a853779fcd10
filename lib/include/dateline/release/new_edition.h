#pragma once

#include "dateline/base/export.h"
#include "dateline/release/place_in_release.h"
#include "dateline/release/release.h"

#include <QList>

namespace dateline {

/// The release of the next meeting of a series, begun from that of the last. Dates, place, people,
/// embargo, reference and all that was decided about the earlier release (status, waivers,
/// overrides) are open; the round is one higher and the earlier meeting is series.previous. Who
/// takes part, contacts, issuer and house style stay. So do the texts, each marked as carried over
/// until it is changed or confirmed. Gives another id each time.
[[nodiscard]] DATELINE_EXPORT Release newEdition(const Release& earlier);

/// Whether a text still stands as it was carried over from the last edition, neither changed nor
/// confirmed.
[[nodiscard]] DATELINE_EXPORT bool isCarriedOver(const LanguageVersion& version, const TextPlace& place);

/// How many texts of a version still stand as they were carried over.
[[nodiscard]] DATELINE_EXPORT int carriedOverCount(const LanguageVersion& version);

/// The release with texts confirmed: they hold for this edition too. Places that are not carried
/// over are passed by.
[[nodiscard]] DATELINE_EXPORT Release confirmed(const Release& release, const QList<TextPlace>& places);

/// `after` with the mark taken from every carried-over text that an edit from `before` changed
/// or put there.
[[nodiscard]] DATELINE_EXPORT Release withTouchedConfirmed(const Release& before, const Release& after);

} // namespace dateline
