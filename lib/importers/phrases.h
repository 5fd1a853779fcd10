#pragma once

#include "dateline/text/language.h"
#include "dateline/text/segment.h"

#include <QStringView>

#include <optional>

namespace dateline::importing {

/// What a phrase of the lists in resources/importers/phrases.tsv tells.
enum class Phrase {
    Immediate,
    Embargo,
    PressRelease,
    Statement,
    Advisory,
    Speech,
    Remarks,
    DateLabel,
    PlaceLabel,
    Reference,
    Notes,
    Background,
    About,
    Contact,
    Telephone,
    Mobile,
    OutOfHours,
    Office,
    Fax,
    Email,
    Web,
    Hours,
    Languages,
    End,
    Translator,
    Held,       ///< Verbs that tell of an event taking place.
    ChairedBy,  ///< Before the chair's name or function.
    Chaired,    ///< After it.
    HostedBy,   ///< Before the host's.
    Hosted,     ///< After it.
    AttendedBy, ///< Before those who took part.
    Attended,   ///< After them.
    Between,    ///< Before the parties to a meeting.
    AtLevel,    ///< Before the level of a meeting.
    Next,
    Previous,
    First,
    Clock, ///< "hrs", "o'clock": what may stand in a date line besides the date.
    Today,
    Landscape, ///< "Lake", before a name that is then no town's.
    Begins,    ///< Before the first day of an event.
    Ends,      ///< Before its last day.
    Desk,      ///< Words that show a contact line to be a function or office, not a name.
};

/// The phrase of a kind, in any language, that a line begins with; its whole words only. The
/// longest wins. Case does not count.
[[nodiscard]] std::optional<Span> phraseAtStart(QStringView text, Phrase kind);

/// Whether a line is a phrase of a kind and nothing else but a colon or dashes.
[[nodiscard]] bool isPhrase(QStringView text, Phrase kind);

/// The first phrase of a kind and language in a text from `from` on; its whole words only.
[[nodiscard]] std::optional<Span> findPhrase(QStringView text, Phrase kind, const LanguageTag& language,
                                             qsizetype from = 0);

/// The first phrase of a kind, in any language, in a text; its whole words only.
[[nodiscard]] std::optional<Span> findPhrase(QStringView text, Phrase kind);

} // namespace dateline::importing
