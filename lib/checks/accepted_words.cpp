#include "dateline/checks/accepted_words.h"

#include "dateline/locale/names.h"

namespace dateline {

namespace {

void add(QList<QString>& words, const LocalisedText& text)
{
    words.append(text.all().values());
}

void add(QList<QString>& words, const Organisation& organisation)
{
    add(words, organisation.name);
    add(words, organisation.abbreviation);
}

void add(QList<QString>& words, const Person& person)
{
    add(words, person.given);
    add(words, person.family);
    add(words, person.affiliation.organisation);
}

void add(QList<QString>& words, const Place& place)
{
    add(words, place.building);
    add(words, place.city);
}

void add(QList<QString>& words, const Event& event)
{
    add(words, event.venue);
    for (const QList<Person>& people : {event.chairs, event.hosts}) {
        for (const Person& person : people) {
            add(words, person);
        }
    }
    for (const Participant& participant : event.participants) {
        add(words, participant.party.organisation);
        if (participant.head) {
            add(words, *participant.head);
        }
    }
    for (const std::optional<Edition>& edition : {event.series.previous, event.series.next}) {
        if (edition) {
            add(words, edition->place);
        }
    }
}

void addCountries(QList<QString>& words, const Release& release)
{
    for (const LanguageVersion& version : release.versions) {
        for (const QString& code : countryCodes()) {
            words.append(countryName(code, version.language));
        }
    }
}

} // namespace

QList<QString> acceptedWords(const Release& release)
{
    QList<QString> words;
    add(words, release.issuer);
    for (const Organisation& issuer : release.coIssuers) {
        add(words, issuer);
    }
    add(words, release.byline);
    if (release.datelinePlace) {
        add(words, *release.datelinePlace);
    }
    add(words, release.event);
    for (const Event& event : release.relatedEvents) {
        add(words, event);
    }
    for (const Contact& contact : release.contacts) {
        add(words, contact.person);
    }
    addCountries(words, release);
    return words;
}

} // namespace dateline
