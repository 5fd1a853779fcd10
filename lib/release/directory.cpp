#include "dateline/release/directory.h"

#include "dateline/text/fold.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

QStringList searchWords(QStringView text)
{
    static const QRegularExpression gap(QStringLiteral("[^\\p{L}\\p{N}]+"),
                                        QRegularExpression::UseUnicodePropertiesOption);
    return foldedForSearch(text).split(gap, Qt::SkipEmptyParts);
}

void addWords(const LocalisedText& text, QStringList& words)
{
    for (const QString& each : text.all()) {
        words += searchWords(each);
    }
}

QStringList wordsOf(const Organisation& organisation)
{
    QStringList words;
    addWords(organisation.name, words);
    addWords(organisation.abbreviation, words);
    return words;
}

QStringList wordsOf(const Person& person)
{
    QStringList words = wordsOf(person.affiliation.organisation);
    for (const LocalisedText* text : {&person.given, &person.family, &person.function}) {
        addWords(*text, words);
    }
    return words;
}

bool begins(const QStringList& words, const QString& start)
{
    return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return word.startsWith(start); });
}

template <typename Entry, typename Words>
QList<Entry> entriesLike(const QList<Entry>& entries, const QStringList& typed, Words words)
{
    QList<Entry> found;
    for (const Entry& entry : entries) {
        const QStringList known = words(entry);
        if (!typed.isEmpty() &&
            std::all_of(typed.cbegin(), typed.cend(), [&](const QString& word) { return begins(known, word); })) {
            found.append(entry);
        }
    }
    return found;
}

// A text in any of its languages equals one of the other's.
bool shares(const LocalisedText& one, const LocalisedText& other)
{
    return std::any_of(one.all().cbegin(), one.all().cend(), [&](const QString& text) {
        return std::any_of(other.all().cbegin(), other.all().cend(), [&](const QString& candidate) {
            return foldedForSearch(text) == foldedForSearch(candidate);
        });
    });
}

bool sameOrganisation(const Organisation& one, const Organisation& other)
{
    return one == other || shares(one.name, other.name) || shares(one.abbreviation, other.abbreviation);
}

bool sameParty(const Party& one, const Party& other)
{
    if (one.isEmpty() || other.isEmpty()) {
        return true;
    }
    return one.country == other.country && sameOrganisation(one.organisation, other.organisation);
}

bool samePerson(const Person& one, const Person& other)
{
    const bool sameGiven = one.given == other.given || shares(one.given, other.given);
    const bool sameFamily = one.family == other.family || shares(one.family, other.family);
    return sameGiven && sameFamily && sameParty(one.affiliation, other.affiliation);
}

void fillIn(LocalisedText& text, const LocalisedText& added)
{
    for (auto each = added.all().cbegin(); each != added.all().cend(); ++each) {
        if (!text.has(each.key())) {
            text.set(each.key(), each.value());
        }
    }
}

void fillIn(Organisation& organisation, const Organisation& added)
{
    fillIn(organisation.name, added.name);
    fillIn(organisation.abbreviation, added.abbreviation);
}

template <typename Value, typename Same>
void addMissing(QList<Value>& values, const QList<Value>& added, Same same)
{
    for (const Value& value : added) {
        if (std::none_of(values.cbegin(), values.cend(), [&](const Value& known) { return same(known, value); })) {
            values.append(value);
        }
    }
}

void fillIn(Contact& contact, const Contact& added)
{
    Person& person = contact.person;
    fillIn(person.honorific, added.person.honorific);
    fillIn(person.given, added.person.given);
    fillIn(person.family, added.person.family);
    fillIn(person.function, added.person.function);
    if (person.affiliation.isEmpty()) {
        person.affiliation = added.person.affiliation;
    } else {
        fillIn(person.affiliation.organisation, added.person.affiliation.organisation);
    }
    addMissing(contact.phones, added.phones,
               [](const Phone& one, const Phone& other) { return one.number == other.number; });
    addMissing(contact.emails, added.emails, std::equal_to<>());
    addMissing(contact.languages, added.languages, std::equal_to<>());
    fillIn(contact.hours, added.hours);
}

QStringList foldedTexts(const LocalisedText& text)
{
    QStringList folded;
    for (const QString& each : text.all()) {
        folded += foldedForSearch(each);
    }
    return folded.isEmpty() ? QStringList{QString()} : folded;
}

// Entries are compared only when they share a name, or an address book of thousands would take
// minutes.
template <typename Entry, typename Name, typename Same>
void mergeInto(QList<Entry>& entries, const QList<Entry>& added, Name name, Same same)
{
    QMultiHash<QString, qsizetype> byName;
    const auto index = [&](qsizetype number) {
        for (const QString& key : foldedTexts(*name(entries.at(number)))) {
            byName.insert(key, number);
        }
    };
    for (qsizetype number = 0; number < entries.size(); ++number) {
        index(number);
    }
    for (const Entry& entry : added) {
        qsizetype known = -1;
        for (const QString& key : foldedTexts(*name(entry))) {
            for (const qsizetype candidate : byName.values(key)) {
                known = same(entries.at(candidate), entry) ? candidate : known;
            }
        }
        if (known >= 0) {
            fillIn(entries[known], entry);
        } else {
            entries.append(entry);
            known = entries.size() - 1;
        }
        index(known);
    }
}

} // namespace

QList<Contact> peopleLike(const Directory& directory, QStringView typed, int limit)
{
    const QStringList wanted = searchWords(typed);
    QList<Contact> found =
        entriesLike(directory.people, wanted, [](const Contact& contact) { return wordsOf(contact.person); });
    std::stable_partition(found.begin(), found.end(), [&](const Contact& contact) {
        QStringList family;
        addWords(contact.person.family, family);
        return begins(family, wanted.constFirst());
    });
    return found.mid(0, limit);
}

QList<Organisation> organisationsLike(const Directory& directory, QStringView typed, int limit)
{
    return entriesLike(directory.organisations, searchWords(typed),
                       [](const Organisation& organisation) { return wordsOf(organisation); })
        .mid(0, limit);
}

Directory merged(const Directory& directory, const Directory& added)
{
    Directory result = directory;
    mergeInto(
        result.people, added.people, [](const Contact& contact) { return &contact.person.family; },
        [](const Contact& one, const Contact& other) { return samePerson(one.person, other.person); });
    mergeInto(
        result.organisations, added.organisations, [](const Organisation& each) { return &each.name; },
        sameOrganisation);
    return result;
}

} // namespace dateline
