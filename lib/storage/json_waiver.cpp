#include "storage/json_parts.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

template <typename Archive>
void describeFact(Archive& json, Ref<Archive, FactPlace> place)
{
    json.field("fact", place.field, Presence::Always);
    json.field("index", place.index);
    json.field("subIndex", place.subIndex);
}

template <typename Archive>
void describeText(Archive& json, Ref<Archive, TextPlace> place)
{
    json.field("language", place.language, Presence::Always);
    json.field("part", place.part, Presence::Always);
    json.field("block", place.block);
    json.field("offset", place.span.offset);
    json.field("length", place.span.length);
    if (Archive::kReads || place.row >= 0) {
        json.field("row", place.row, Presence::Always);
        json.field("column", place.column, Presence::Always);
    }
}

} // namespace

template <>
struct EnumNames<TextPart> {
    static constexpr std::pair<TextPart, const char*> kAll[] = {
        {TextPart::Headline, "headline"}, {TextPart::Standfirst, "standfirst"},   {TextPart::Body, "body"},
        {TextPart::Notes, "notes"},       {TextPart::Boilerplate, "boilerplate"},
    };
};

QJsonValue toJson(FactField value)
{
    return factKey(value);
}

void fromJson(const QJsonValue& json, FactField& value, const JsonSpot& spot)
{
    QString key;
    fromJson(json, key, spot);
    const std::optional<FactField> field = factFieldFromKey(key);
    if (!field) {
        spot.failValue(key, Words::tr("a fact such as event.date"));
    }
    value = field.value_or(value);
}

void describe(JsonReader& json, PlaceInRelease& place)
{
    if (json.has("fact")) {
        describeFact(json, place.emplace<FactPlace>());
    } else {
        describeText(json, place.emplace<TextPlace>());
    }
}

void describe(JsonWriter& json, const PlaceInRelease& place)
{
    if (const auto* fact = std::get_if<FactPlace>(&place)) {
        describeFact(json, *fact);
    } else if (const auto* text = std::get_if<TextPlace>(&place)) {
        describeText(json, *text);
    }
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Waiver> waiver)
{
    json.field("rule", waiver.rule);
    json.field("place", waiver.place, waiver.unknownPlaceFields);
    json.field("excerpt", waiver.excerpt);
    json.field("reason", waiver.reason);
    json.field("who", waiver.who);
    json.field("when", waiver.when);
    json.unknownFields(waiver.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, OverrideRecord> record)
{
    json.field("reason", record.reason);
    json.field("who", record.who);
    json.field("when", record.when);
    json.field("rules", record.rules);
    json.unknownFields(record.unknownFields);
}

template void describe(JsonReader&, Waiver&);
template void describe(JsonWriter&, const Waiver&);
template void describe(JsonReader&, OverrideRecord&);
template void describe(JsonWriter&, const OverrideRecord&);

} // namespace dateline
