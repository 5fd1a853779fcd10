#pragma once

#include "dateline/base/export.h"
#include "dateline/text/block.h"
#include "dateline/text/segment.h"

#include <QString>

#include <optional>
#include <variant>

namespace dateline {

/// The facts of the form. Their keys ("event.date") are part of the command line's output and of
/// saved waivers, so they never change.
enum class FactField {
    EventName,
    EventDate,
    EventCity,
    EventCountry,
    EventBuilding,
    Chair,
    Host,
    Participant,
    Level,
    SeriesName,
    Round,
    PreviousRound,
    NextRound,
    ReleaseDate,
    Embargo,
    DatelinePlace,
    Contact,
    ContactPhone,
    ContactEmail,
    Issuer,
    Byline,
    Reference,
    Kind,
    Language,
    MediaAlternative,
    HouseColour,
};

/// "event.date", "contact.phone": stable, ASCII.
[[nodiscard]] DATELINE_EXPORT QString factKey(FactField field);
/// The fact with a key; nothing for an unknown one.
[[nodiscard]] DATELINE_EXPORT std::optional<FactField> factFieldFromKey(QStringView key);

/// A fact in the form. `index` counts within lists (second chair: 1), `subIndex` within the
/// entry (a contact's second phone: 1).
struct DATELINE_EXPORT FactPlace {
    FactField field = FactField::EventDate;
    int index = 0;
    int subIndex = 0;
    bool operator==(const FactPlace&) const = default;
};

enum class TextPart { Headline, Standfirst, Body, Notes, Boilerplate };

/// A stretch of one language version's text. In a table, `row` and `column` name the cell.
struct DATELINE_EXPORT TextPlace {
    LanguageTag language;
    TextPart part = TextPart::Body;
    BlockId block; ///< Null for headline and standfirst.
    Span span;
    int row = -1;
    int column = -1;
    bool operator==(const TextPlace&) const = default;
};

/// Where something is: nowhere in particular, in the form, or in a text.
using PlaceInRelease = std::variant<std::monostate, FactPlace, TextPlace>;

} // namespace dateline
