#pragma once

#include "dateline/base/dates.h"
#include "dateline/base/export.h"
#include "dateline/release/people.h"

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>
#include <QTime>

#include <optional>

namespace dateline {

/// Where an event is held, as narrow as known.
struct DATELINE_EXPORT Place {
    LocalisedText building;
    LocalisedText city;
    QString country; ///< ISO 3166-1 alpha-2.
    QString zone;    ///< IANA time zone, "Asia/Almaty"; may be empty.
    QJsonObject unknownFields;

    [[nodiscard]] bool isEmpty() const { return building.isEmpty() && city.isEmpty() && country.isEmpty(); }
    bool operator==(const Place&) const = default;
};

/// One meeting of a series, past or to come.
struct DATELINE_EXPORT Edition {
    int round = 0; ///< 0: not stated.
    PartialDate date;
    Place place;
    QJsonObject unknownFields;

    bool operator==(const Edition&) const = default;
};

/// The series an event belongs to.
struct DATELINE_EXPORT Series {
    LocalisedText name;
    int firstYear = 0; ///< 0: not stated.
    int round = 0;     ///< This edition's number; 0: not stated.
    std::optional<Edition> previous;
    std::optional<Edition> next;
    QJsonObject unknownFields;

    bool operator==(const Series&) const = default;
};

enum class EventFormat { InPerson, Online, Hybrid };

/// The event a release tells of.
struct DATELINE_EXPORT Event {
    LocalisedText name;
    LocalisedText shortName;
    DateRange dates;
    std::optional<QTime> startTime; ///< Wall clock at the venue.
    Place venue;
    QList<Person> chairs;
    QList<Person> hosts;
    QList<Participant> participants; ///< In the order the release prints them.
    LocalisedText level;
    EventFormat format = EventFormat::InPerson;
    Series series;
    QJsonObject unknownFields;
    QJsonObject unknownDateFields; ///< Of `dates`, which is compared with dates found in texts.

    bool operator==(const Event&) const = default;
};

/// When a release may be published: a wall-clock time in a zone.
struct DATELINE_EXPORT Embargo {
    QDateTime until; ///< Carries its IANA zone.
    LocalisedText note;
    QJsonObject unknownFields;

    bool operator==(const Embargo&) const = default;
};

} // namespace dateline
