#include "fact_data.h"

#include "dateline/locale/names.h"

namespace dateline {

namespace {

PublishedAgent agent(const Person& person, const Wording& wording)
{
    const QString name = person.fullName(wording.language());
    const QString party = wording.party(person.affiliation).plain();
    if (name.isEmpty()) {
        return {party, {}, {}, false};
    }
    return {name, person.function.in(wording.language()), party, true};
}

QList<PublishedAgent> agents(const QList<Person>& persons, const Wording& wording)
{
    QList<PublishedAgent> all;
    for (const Person& person : persons) {
        const PublishedAgent each = agent(person, wording);
        if (!each.name.isEmpty()) {
            all.append(each);
        }
    }
    return all;
}

void addEvent(PublicationFacts& data, const Event& event, const Wording& wording)
{
    const LanguageTag& language = wording.language();
    data.eventName = (event.name.isEmpty() ? event.series.name : event.name).in(language);
    data.eventDates = event.dates;
    data.eventTime = event.startTime;
    data.building = event.venue.building.in(language);
    data.city = event.venue.city.in(language);
    data.country = countryName(event.venue.country, language);
    data.countryCode = event.venue.country;
    data.chairs = agents(event.chairs, wording);
    data.hosts = agents(event.hosts, wording);
    for (const Participant& participant : event.participants) {
        data.participants.append({wording.party(participant.party).plain(), {}, {}, false});
    }
    data.series = event.series.name.in(language);
    data.round = event.series.round;
}

} // namespace

PublicationFacts publicationFacts(const Release& release, const Wording& wording)
{
    const Organisation& issuer = issuerOf(release);
    PublicationFacts data;
    data.id = release.id;
    data.reference = release.reference;
    data.releaseDate = release.releaseDate;
    if (release.embargo) {
        data.embargoUntil = release.embargo->until;
    }
    data.issuerName = wording.organisation(issuer);
    data.issuerAbbreviation = issuer.abbreviation.in(wording.language());
    addEvent(data, release.event, wording);
    return data;
}

} // namespace dateline
