#include "fact_data.h"

#include "dateline/locale/names.h"

namespace dateline {

namespace {

QList<QString> names(const QList<Person>& persons, const Wording& wording)
{
    QList<QString> all;
    for (const Person& person : persons) {
        const QString name = person.fullName(wording.language());
        all.append(name.isEmpty() ? wording.party(person.affiliation).plain() : name);
    }
    all.removeAll(QString());
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
    data.chairs = names(event.chairs, wording);
    data.hosts = names(event.hosts, wording);
    for (const Participant& participant : event.participants) {
        data.participants.append(wording.party(participant.party).plain());
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
