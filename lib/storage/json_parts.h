#pragma once

#include "dateline/release/release.h"
#include "storage/json_archive.h"

namespace dateline {

/// The parts of a release, each described once for reading and writing; see json_archive.h.

template <typename Archive>
void describe(Archive& json, Ref<Archive, TextRun> run);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Block> block);
template <typename Archive>
void describe(Archive& json, Ref<Archive, LanguageVersion> version);

template <typename Archive>
void describe(Archive& json, Ref<Archive, Organisation> organisation);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Party> party);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Person> person);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Participant> participant);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Phone> phone);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Contact> contact);

void describe(JsonReader& json, DateRange& dates);
void describe(JsonWriter& json, const DateRange& dates);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Place> place);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Edition> edition);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Series> series);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Event> event);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Embargo> embargo);

template <typename Archive>
void describe(Archive& json, Ref<Archive, Media> media);
template <typename Archive>
void describe(Archive& json, Ref<Archive, HouseStyle> style);

void describe(JsonReader& json, PlaceInRelease& place);
void describe(JsonWriter& json, const PlaceInRelease& place);
template <typename Archive>
void describe(Archive& json, Ref<Archive, Waiver> waiver);
template <typename Archive>
void describe(Archive& json, Ref<Archive, OverrideRecord> record);

template <typename Archive>
void describe(Archive& json, Ref<Archive, Release> release);

} // namespace dateline
