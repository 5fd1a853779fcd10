#include "storage/json_parts.h"

namespace dateline {

template <>
struct EnumNames<EventFormat> {
    static constexpr std::pair<EventFormat, const char*> kAll[] = {
        {EventFormat::InPerson, "inPerson"},
        {EventFormat::Online, "online"},
        {EventFormat::Hybrid, "hybrid"},
    };
};

void describe(JsonReader& json, DateRange& dates)
{
    json.field("start", dates.start);
    dates.end = dates.start;
    json.field("end", dates.end);
}

void describe(JsonWriter& json, const DateRange& dates)
{
    json.field("start", dates.start);
    if (!dates.isOneDay()) {
        json.field("end", dates.end);
    }
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Place> place)
{
    json.field("building", place.building);
    json.field("city", place.city);
    json.field("country", place.country);
    json.zone("zone", place.zone);
    json.unknownFields(place.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Edition> edition)
{
    json.field("round", edition.round);
    json.field("date", edition.date);
    json.field("place", edition.place);
    json.unknownFields(edition.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Series> series)
{
    json.field("name", series.name);
    json.field("firstYear", series.firstYear);
    json.field("round", series.round);
    json.field("previous", series.previous);
    json.field("next", series.next);
    json.unknownFields(series.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Event> event)
{
    json.field("name", event.name);
    json.field("shortName", event.shortName);
    json.field("dates", event.dates, event.unknownDateFields);
    json.field("startTime", event.startTime);
    json.field("venue", event.venue);
    json.field("chairs", event.chairs);
    json.field("hosts", event.hosts);
    json.field("participants", event.participants);
    json.field("level", event.level);
    json.field("format", event.format, Presence::Always);
    json.field("series", event.series);
    json.unknownFields(event.unknownFields);
}

template <typename Archive>
void describe(Archive& json, Ref<Archive, Embargo> embargo)
{
    json.field("until", embargo.until);
    json.field("note", embargo.note);
    json.unknownFields(embargo.unknownFields);
}

template void describe(JsonReader&, Place&);
template void describe(JsonWriter&, const Place&);
template void describe(JsonReader&, Edition&);
template void describe(JsonWriter&, const Edition&);
template void describe(JsonReader&, Series&);
template void describe(JsonWriter&, const Series&);
template void describe(JsonReader&, Event&);
template void describe(JsonWriter&, const Event&);
template void describe(JsonReader&, Embargo&);
template void describe(JsonWriter&, const Embargo&);

} // namespace dateline
