#pragma once

#include "dateline/base/dates.h"
#include "dateline/base/export.h"
#include "dateline/text/language.h"
#include "dateline/text/segment.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QTime>

#include <variant>

namespace dateline {

/// A date or range as a text states it. A date that does not exist ("31 June") has no range but
/// its parts in `partial`, and a confidence below 0.5; so has one whose year cannot be told
/// (`partial.year` is 0), with a higher one.
struct DATELINE_EXPORT DateMention {
    DateRange range;        ///< Complete; what the text leaves out is taken from the context.
    PartialDate partial;    ///< Set instead of `range` when only a month or year is stated.
    bool yearStated = true; ///< "2 June" states none.
    bool relative = false;  ///< "today", "on Monday": reckoned from the reference date.
    int weekday = 0;        ///< 1 (Monday) to 7 when one is stated for the first day, else 0.
    bool ordinal = false;   ///< Written with an ordinal ending, "13th June".
    bool numeric = false;   ///< Written in figures, "13.06.2023", "2023-06-13".
    bool operator==(const DateMention&) const = default;
};

/// "10th round", "tenth", "dixième": an ordinal that counts an edition of something.
struct DATELINE_EXPORT RoundMention {
    int number = 0;
    bool operator==(const RoundMention&) const = default;
};

/// A person with what stands beside the name. A paragraph that only states a function ("Lead
/// Spokesperson for ...", as in a contact block) gives one without a name.
struct DATELINE_EXPORT PersonMention {
    QString honorific;
    QString given;
    QString family;
    QString function;            ///< As written, without the organisation when that could be told apart.
    QString organisation;        ///< Organisation or country the function is of, as written.
    QString organisationCountry; ///< ISO 3166-1 alpha-2 when `organisation` is a country.
    bool operator==(const PersonMention&) const = default;
};

struct DATELINE_EXPORT CountryMention {
    QString code;              ///< ISO 3166-1 alpha-2, or "EU".
    bool officialName = false; ///< "the Kyrgyz Republic" for "Kyrgyzstan".
    bool operator==(const CountryMention&) const = default;
};

struct DATELINE_EXPORT CityMention {
    QString name;    ///< The gazetteer's main name, not the form in the text.
    QString country; ///< ISO 3166-1 alpha-2.
    QString zone;    ///< IANA time zone; empty for a place known only by the country beside it.
    bool capital = false;
    bool operator==(const CityMention&) const = default;
};

struct DATELINE_EXPORT OrganisationMention {
    QString name;
    QString abbreviation;
    bool operator==(const OrganisationMention&) const = default;
};

struct DATELINE_EXPORT PhoneMention {
    QString e164; ///< Empty when it looks like a number but is none that can be dialled.
    bool operator==(const PhoneMention&) const = default;
};

struct DATELINE_EXPORT EmailMention {
    QString address;
    bool operator==(const EmailMention&) const = default;
};

struct DATELINE_EXPORT UrlMention {
    QString url;
    bool operator==(const UrlMention&) const = default;
};

struct DATELINE_EXPORT TimeMention {
    QTime time;
    QString zone; ///< As written, "CEST"; may be empty.
    bool operator==(const TimeMention&) const = default;
};

enum class EventRole { Chair, Host };

/// "hosted by", "présidé par", "chaired": words that give somebody a part in an event.
struct DATELINE_EXPORT RoleMention {
    EventRole role = EventRole::Chair;
    Span holder; ///< The person, country or organisation mention that has the role.
    bool operator==(const RoleMention&) const = default;
};

using MentionValue = std::variant<DateMention, TimeMention, RoundMention, PersonMention, CountryMention, CityMention,
                                  OrganisationMention, PhoneMention, EmailMention, UrlMention, RoleMention>;

/// Something a text names: where it stands, what it is, and how sure that is.
struct DATELINE_EXPORT Mention {
    Span span;
    MentionValue value;
    double confidence = 1.0; ///< 0 to 1; below 0.5 nothing should be concluded from it alone.

    template <typename Value>
    [[nodiscard]] const Value* as() const
    {
        return std::get_if<Value>(&value);
    }
    bool operator==(const Mention&) const = default;
};

} // namespace dateline
