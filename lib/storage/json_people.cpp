#include "storage/json_parts.h"

namespace dateline {

template <>
struct EnumNames<ParticipantRole> {
    static constexpr std::pair<ParticipantRole, const char*> kAll[] = {
        {ParticipantRole::Participant, "participant"},
        {ParticipantRole::Guest, "guest"},
        {ParticipantRole::Observer, "observer"},
    };
};

template <>
struct EnumNames<PhoneKind> {
    static constexpr std::pair<PhoneKind, const char*> kAll[] = {
        {PhoneKind::Unstated, "unstated"},     {PhoneKind::Office, "office"}, {PhoneKind::Mobile, "mobile"},
        {PhoneKind::OutOfHours, "outOfHours"}, {PhoneKind::Fax, "fax"},
    };
};

template <typename Archive>
void describe(Archive& json, Ref<Archive, Organisation> organisation)
{
    json.field("name", organisation.name);
    json.field("abbreviation", organisation.abbreviation);
    json.unknownFields(organisation.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Party> party)
{
    json.field("country", party.country);
    json.field("organisation", party.organisation);
    json.unknownFields(party.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Person> person)
{
    json.field("honorific", person.honorific);
    json.field("given", person.given);
    json.field("family", person.family);
    json.field("familyFirst", person.familyFirst);
    json.field("function", person.function);
    json.field("affiliation", person.affiliation);
    json.unknownFields(person.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Participant> participant)
{
    json.field("party", participant.party);
    json.field("level", participant.level);
    json.field("head", participant.head);
    json.field("role", participant.role, Presence::Always);
    json.unknownFields(participant.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Phone> phone)
{
    json.field("number", phone.number);
    json.field("kind", phone.kind);
    json.unknownFields(phone.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Contact> contact)
{
    json.field("person", contact.person);
    json.field("phones", contact.phones);
    json.field("emails", contact.emails);
    json.field("languages", contact.languages);
    json.field("hours", contact.hours);
    json.unknownFields(contact.unknownFields);
}

template void describe(JsonReader&, Organisation&);
template void describe(JsonWriter&, const Organisation&);
template void describe(JsonReader&, Party&);
template void describe(JsonWriter&, const Party&);
template void describe(JsonReader&, Person&);
template void describe(JsonWriter&, const Person&);
template void describe(JsonReader&, Participant&);
template void describe(JsonWriter&, const Participant&);
template void describe(JsonReader&, Phone&);
template void describe(JsonWriter&, const Phone&);
template void describe(JsonReader&, Contact&);
template void describe(JsonWriter&, const Contact&);

} // namespace dateline
