#pragma once

#include "dateline/base/export.h"
#include "dateline/release/localised_text.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace dateline {

/// An institution, agency, ministry or society.
struct DATELINE_EXPORT Organisation {
    LocalisedText name;         ///< "European External Action Service"
    LocalisedText abbreviation; ///< "EEAS"
    QJsonObject unknownFields;

    [[nodiscard]] bool isEmpty() const { return name.isEmpty() && abbreviation.isEmpty(); }
    bool operator==(const Organisation&) const = default;
};

/// Who takes part or is spoken for: a country or an organisation.
struct DATELINE_EXPORT Party {
    QString country;           ///< ISO 3166-1 alpha-2, or "EU", which ISO reserves for the European Union.
    Organisation organisation; ///< Used when there is no country code.
    QJsonObject unknownFields;

    [[nodiscard]] bool isEmpty() const { return country.isEmpty() && organisation.isEmpty(); }
    bool operator==(const Party&) const = default;
};

/// A person, as chair, host, head of delegation, speaker or contact. A host may have no name,
/// only the party that hosts.
struct DATELINE_EXPORT Person {
    LocalisedText honorific; ///< "Mr", "Mme", "Dr"
    LocalisedText given;
    LocalisedText family;
    bool familyFirst = false; ///< Name order of the person's own culture.
    LocalisedText function;   ///< "Deputy Foreign Minister", without the party it is of.
    Party affiliation;        ///< Where the function is held.
    QJsonObject unknownFields;

    /// "Marek Nowak": given and family name in the person's order.
    [[nodiscard]] QString fullName(const LanguageTag& language) const;

    bool operator==(const Person&) const = default;
};

enum class ParticipantRole { Participant, Guest, Observer };

struct DATELINE_EXPORT Participant {
    Party party;
    LocalisedText level; ///< "Deputy Ministers of Foreign Affairs"; empty: the event's level.
    std::optional<Person> head;
    ParticipantRole role = ParticipantRole::Participant;
    QJsonObject unknownFields;

    bool operator==(const Participant&) const = default;
};

enum class PhoneKind { Unstated, Office, Mobile, OutOfHours, Fax };

struct DATELINE_EXPORT Phone {
    QString number; ///< As E.164 ("+32460754553") where it could be read, else as typed.
    PhoneKind kind = PhoneKind::Unstated;
    QJsonObject unknownFields;

    bool operator==(const Phone&) const = default;
};

/// Whom journalists call. A desk without a person's name has only a function.
struct DATELINE_EXPORT Contact {
    Person person;
    QList<Phone> phones;
    QList<QString> emails;
    QList<LanguageTag> languages; ///< Languages the contact speaks.
    LocalisedText hours;          ///< "during Central European working hours"
    QJsonObject unknownFields;

    bool operator==(const Contact&) const = default;
};

} // namespace dateline
