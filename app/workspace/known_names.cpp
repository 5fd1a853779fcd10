#include "workspace/known_names.h"

namespace dateline {

namespace {

void add(QList<QString>& names, const LocalisedText& text)
{
    names += text.all().values();
}

void add(QList<QString>& names, const Organisation& organisation)
{
    add(names, organisation.name);
    add(names, organisation.abbreviation);
}

void add(QList<QString>& names, const Person& person)
{
    add(names, person.given);
    add(names, person.family);
    add(names, person.affiliation.organisation);
}

void add(QList<QString>& names, const Place& place)
{
    add(names, place.city);
    add(names, place.building);
}

} // namespace

QList<QString> knownNames(const Release& release)
{
    QList<QString> names;
    add(names, release.issuer);
    add(names, release.byline);
    add(names, release.event.venue);
    add(names, release.event.series.name);
    for (const Person& person : release.event.chairs + release.event.hosts) {
        add(names, person);
    }
    for (const Participant& participant : release.event.participants) {
        add(names, participant.party.organisation);
        add(names, participant.head.value_or(Person{}));
    }
    for (const Contact& contact : release.contacts) {
        add(names, contact.person);
    }
    return names;
}

} // namespace dateline
