#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// The fixed words of a release.
enum class Label {
    PressRelease,
    Statement,
    MediaAdvisory,
    Speech,
    Remarks,
    ForImmediateRelease,
    EmbargoedUntil, ///< "Embargoed until %1"
    Facts,
    EventDate, ///< 'Event', before date and place
    Venue,
    Chair,
    Host,
    Participants,
    Level,
    Round,
    PreviousRound,
    NextRound,
    PressContact,
    NotesToEditors,
    About,  ///< "About %1"
    PageOf, ///< "Page %1 of %2"
    Phone,
    Mobile,
    Office,
    OutOfHours,
    Fax,
    Email,
    Languages,
    Hours,
    Photo,
    Guest,
    Observer,
};

/// A fixed word in a language, in the nominative and sentence case. Falls back to the language
/// without region, as long as its script is the same, then to English. Data: resources/locale/labels.tsv.
[[nodiscard]] DATELINE_EXPORT QString label(Label word, const LanguageTag& language);

} // namespace dateline
