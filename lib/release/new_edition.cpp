#include "dateline/release/new_edition.h"

#include <QHash>

#include <algorithm>

namespace dateline {

namespace {

bool saysSomething(const Block& block)
{
    return !block.text.isEmpty() || block.as<Table>() != nullptr || block.as<Figure>() != nullptr;
}

void carryOver(QList<Block>& blocks)
{
    for (Block& block : blocks) {
        block.carriedOver = saysSomething(block);
    }
}

Edition editionOf(const Event& event)
{
    Edition edition;
    edition.round = event.series.round;
    edition.date = {event.dates.start.year(), event.dates.start.month(), event.dates.start.day()};
    if (event.dates.isEmpty()) {
        edition.date = {};
    }
    edition.place = event.venue;
    return edition;
}

Event nextEvent(const Event& earlier)
{
    Event event = earlier;
    event.dates = {};
    event.unknownDateFields = {};
    event.startTime.reset();
    event.venue = {};
    event.chairs.clear();
    event.hosts.clear();
    for (Participant& participant : event.participants) {
        participant.head.reset();
    }
    const Edition last = editionOf(earlier);
    event.series.previous = last == Edition{} ? std::nullopt : std::optional(last);
    event.series.round = earlier.series.round > 0 ? earlier.series.round + 1 : 0;
    event.series.next.reset();
    return event;
}

LanguageVersion nextVersion(const LanguageVersion& earlier, bool isSource)
{
    LanguageVersion version = earlier;
    version.summary.clear();
    version.state = isSource ? VersionState::Source : VersionState::Translating;
    version.headlineCarriedOver = !version.headline.isEmpty();
    version.standfirstCarriedOver = !version.standfirst.isEmpty();
    carryOver(version.body);
    carryOver(version.notes);
    return version;
}

bool saysTheSame(const Block& one, const Block& other)
{
    return one.text == other.text && one.content == other.content && one.language == other.language;
}

bool hasCarriedOver(const LanguageVersion& version)
{
    const auto carried = [](const Block& block) { return block.carriedOver; };
    return version.headlineCarriedOver || version.standfirstCarriedOver ||
           std::any_of(version.body.cbegin(), version.body.cend(), carried) ||
           std::any_of(version.notes.cbegin(), version.notes.cend(), carried);
}

void confirmTouched(const QHash<BlockId, const Block*>& before, QList<Block>& after)
{
    for (qsizetype index = 0; index < after.size(); ++index) {
        const Block& block = after.at(index);
        if (!block.carriedOver) {
            continue;
        }
        const Block* was = before.value(block.id);
        if (was == nullptr || !was->carriedOver || !saysTheSame(*was, block)) {
            after[index].carriedOver = false;
        }
    }
}

void confirmTouched(const LanguageVersion& before, LanguageVersion& after)
{
    after.headlineCarriedOver = after.headlineCarriedOver && after.headline == before.headline;
    after.standfirstCarriedOver = after.standfirstCarriedOver && after.standfirst == before.standfirst;
    QHash<BlockId, const Block*> blocks;
    for (const QList<Block>* list : {&before.body, &before.notes}) {
        for (const Block& block : *list) {
            blocks.insert(block.id, &block);
        }
    }
    confirmTouched(blocks, after.body);
    confirmTouched(blocks, after.notes);
}

void confirm(LanguageVersion& version, const TextPlace& place)
{
    if (place.part == TextPart::Headline) {
        version.headlineCarriedOver = false;
    } else if (place.part == TextPart::Standfirst) {
        version.standfirstCarriedOver = false;
    }
    for (QList<Block>* blocks : {&version.body, &version.notes}) {
        for (Block& block : *blocks) {
            block.carriedOver = block.carriedOver && block.id != place.block;
        }
    }
}

} // namespace

Release newEdition(const Release& earlier)
{
    Release release = newRelease(earlier.sourceLanguage, earlier.houseStyle);
    release.kind = earlier.kind;
    release.issuer = earlier.issuer;
    release.coIssuers = earlier.coIssuers;
    release.byline = earlier.byline;
    release.event = nextEvent(earlier.event);
    release.relatedEvents = earlier.relatedEvents;
    release.contacts = earlier.contacts;
    release.lastBlock = earlier.lastBlock;
    release.media = earlier.media;
    release.versions.clear();
    for (const LanguageVersion& version : earlier.versions) {
        release.versions.append(nextVersion(version, version.language == earlier.sourceLanguage));
    }
    return release;
}

bool isCarriedOver(const LanguageVersion& version, const TextPlace& place)
{
    if (place.part == TextPart::Headline) {
        return version.headlineCarriedOver;
    }
    if (place.part == TextPart::Standfirst) {
        return version.standfirstCarriedOver;
    }
    const QList<Block>& blocks = place.part == TextPart::Notes ? version.notes : version.body;
    return std::any_of(blocks.cbegin(), blocks.cend(),
                       [&](const Block& block) { return block.id == place.block && block.carriedOver; });
}

int carriedOverCount(const LanguageVersion& version)
{
    const auto carried = [](const Block& block) { return block.carriedOver; };
    return static_cast<int>(std::count_if(version.body.cbegin(), version.body.cend(), carried) +
                            std::count_if(version.notes.cbegin(), version.notes.cend(), carried)) +
           (version.headlineCarriedOver ? 1 : 0) + (version.standfirstCarriedOver ? 1 : 0);
}

Release confirmed(const Release& release, const QList<TextPlace>& places)
{
    Release changed = release;
    for (const TextPlace& place : places) {
        if (LanguageVersion* version = changed.versionIn(place.language)) {
            confirm(*version, place);
        }
    }
    return changed;
}

Release withTouchedConfirmed(const Release& before, const Release& after)
{
    Release settled = after;
    for (qsizetype index = 0; index < after.versions.size(); ++index) {
        const LanguageVersion& version = after.versions.at(index);
        // A version that was not there came whole, with the marks it is to have.
        const LanguageVersion* was = before.versionIn(version.language);
        if (was != nullptr && hasCarriedOver(version)) {
            confirmTouched(*was, settled.versions[index]);
        }
    }
    return settled;
}

} // namespace dateline
