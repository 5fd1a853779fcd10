#include "score/scoring.h"

#include "dateline/base/file.h"
#include "dateline/locale/names.h"
#include "dateline/recognise/recogniser.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

#include <algorithm>
#include <functional>

namespace dateline::score {

namespace {

constexpr qint64 kLargestFile = 64 * 1024 * 1024;

using Same = std::function<bool(const QString& expected, const QString& found)>;

QString plain(const QString& text)
{
    static const QRegularExpression noise(QStringLiteral(R"([\s\p{P}]+)"));
    return text.normalized(QString::NormalizationForm_D).toCaseFolded().replace(noise, QStringLiteral(" ")).trimmed();
}

bool samePlain(const QString& expected, const QString& found)
{
    return plain(expected) == plain(found);
}

// A person is the same when the family name as found is part of the name as read by hand.
bool samePerson(const QString& expected, const QString& found)
{
    return plain(expected).split(u' ').contains(plain(found).section(u' ', -1));
}

bool sameIssuer(const QString& expected, const QString& found)
{
    return !plain(found).isEmpty() &&
           (plain(expected).contains(plain(found)) || plain(found).contains(plain(expected)));
}

QStringList stringsOf(const QJsonValue& value)
{
    QStringList all;
    if (value.isString()) {
        all.append(value.toString());
    }
    for (const QJsonValue& each : value.toArray()) {
        all.append(each.toString());
    }
    return all;
}

QString digitsOf(const QString& phone)
{
    QString digits = phone;
    digits.remove(QStringLiteral("(0)"));
    digits.remove(QRegularExpression(QStringLiteral(R"(\D)")));
    return digits;
}

// Hand-read numbers may lack the country's code: their end must agree.
bool samePhone(const QString& expected, const QString& found)
{
    constexpr qsizetype kTelling = 7;
    const QString a = digitsOf(expected);
    const QString b = digitsOf(found);
    const QString tail = (a.startsWith(u'0') ? a.mid(1) : a);
    return tail.size() >= kTelling && (b.endsWith(tail) || a.endsWith(b));
}

QString textOf(const LocalisedText& text, const Release& release)
{
    return text.in(release.sourceLanguage);
}

QString rangeOf(const DateRange& range)
{
    return range.start.toString(Qt::ISODate) + u'/' + range.end.toString(Qt::ISODate);
}

// Whether the day and the year stand near each other in the text: no reader finds a date in a
// text that does not state it.
bool states(const QString& text, const QDate& date)
{
    constexpr qsizetype kNear = 30;
    const QString year = QString::number(date.year());
    const QRegularExpression day(QStringLiteral(R"((?<!\d)0?%1(?!\d))").arg(date.day()));
    for (qsizetype at = text.indexOf(year); at >= 0; at = text.indexOf(year, at + 1)) {
        if (day.match(text.mid(std::max<qsizetype>(0, at - kNear), 2 * kNear)).hasMatch()) {
            return true;
        }
    }
    return false;
}

class Comparison {
public:
    Comparison(const Row& row, const QString& text, const Release& release, Score& score,
               QList<Difference>& differences)
        : m_row(row), m_text(text), m_release(release), m_score(score), m_differences(differences)
    {
    }

    void compare()
    {
        compareColumns();
        if (m_row.facts.isEmpty()) {
            return;
        }
        const LanguageVersion* version = m_release.sourceVersion();
        const QString headline = version != nullptr ? version->headline.plain() : QString();
        judge(QStringLiteral("headline"), {m_row.facts[u"headline"].toString()}, {headline}, samePlain);
        compareEvent();
        compareContacts();
        comparePeople();
    }

private:
    void compareColumns()
    {
        judge(QStringLiteral("language"), {m_row.language}, {m_release.sourceLanguage.language()}, samePlain);
        const QDate stated = QDate::fromString(m_row.facts[u"release_date"].toString(), Qt::ISODate);
        const QDate date = stated.isValid() ? stated : m_row.date;
        const bool readable = states(m_text, date);
        judge(QStringLiteral("release date"), {readable ? date.toString(Qt::ISODate) : QString()},
              {m_release.releaseDate.toString(Qt::ISODate)}, samePlain);
        const QString issuer = textOf(m_release.issuer.name, m_release);
        const QString shortIssuer = textOf(m_release.issuer.abbreviation, m_release);
        const QString expected = m_row.issuer.section(u':', -1).section(u';', 0, 0).trimmed();
        const QString found = issuer.isEmpty() ? shortIssuer : issuer;
        const bool same = !found.isEmpty() && (sameIssuer(expected, found) || sameIssuer(expected, shortIssuer));
        const bool named = m_text.contains(expected, Qt::CaseInsensitive);
        judge(QStringLiteral("issuer"), {same || named ? expected : QString()}, {same ? expected : found}, sameIssuer);
    }

    // The date in the form must be one of those read by hand; those may stand anywhere.
    void compareEvent()
    {
        const Event& event = m_release.event;
        QStringList expected;
        for (const QJsonValue& value : m_row.facts[u"event_dates"].toArray()) {
            const QString start = value[u"start"].toString();
            const QString end = value[u"end"].toString();
            expected.append(start + u'/' + (end.isEmpty() ? start : end));
        }
        const QString main = event.dates.isEmpty() ? QString() : rangeOf(event.dates);
        QStringList all{main};
        for (const Event& related : m_release.relatedEvents) {
            all.append(rangeOf(related.dates));
        }
        judge(QStringLiteral("event dates"), expected, all, {main}, samePlain);
        judge(QStringLiteral("city"), {m_row.facts[u"city"].toString()}, {textOf(event.venue.city, m_release)},
              [this](const QString& one, const QString& other) { return sameCity(one, other); });
        const QString country =
            event.venue.country.isEmpty() ? QString() : countryName(event.venue.country, LanguageTag(u"en"));
        judge(QStringLiteral("country"), {m_row.facts[u"country"].toString()}, {country}, samePlain);
    }

    // "Wilno" and "Vilnius" are one city of the gazetteer. A name alone might be anything; with
    // its country behind it, it is a city.
    [[nodiscard]] bool sameCity(const QString& expected, const QString& found) const
    {
        return samePlain(expected, found) || citiesOf(expected).intersects(citiesOf(found));
    }

    [[nodiscard]] QSet<QString> citiesOf(const QString& name) const
    {
        QSet<QString> cities;
        for (const LanguageTag& language : {LanguageTag(u"en"), m_release.sourceLanguage}) {
            const QString country = countryName(m_release.event.venue.country, language);
            const QString sentence = name + QStringLiteral(", ") + country;
            for (const Mention& mention : recognise(sentence, {language, {}, {}})) {
                if (const auto* city = mention.as<CityMention>()) {
                    cities.insert(city->name);
                }
            }
        }
        return cities;
    }

    void compareContacts()
    {
        QStringList phones;
        QStringList emails;
        for (const QJsonValue& contact : m_row.facts[u"contacts"].toArray()) {
            phones += stringsOf(contact[u"phone"]) + stringsOf(contact[u"phones"]);
            emails += stringsOf(contact[u"email"]) + stringsOf(contact[u"emails"]);
        }
        QStringList foundPhones;
        QStringList foundEmails;
        for (const Contact& contact : m_release.contacts) {
            for (const Phone& phone : contact.phones) {
                foundPhones.append(phone.number);
            }
            foundEmails += contact.emails;
        }
        judge(QStringLiteral("phones"), phones, foundPhones, samePhone);
        judge(QStringLiteral("e-mails"), emails, foundEmails, samePlain);
    }

    void comparePeople()
    {
        QStringList expected;
        for (const QString& key : {QStringLiteral("hosts_chairs"), QStringLiteral("contacts")}) {
            for (const QJsonValue& person : m_row.facts[key].toArray()) {
                const bool functioned =
                    !person[u"title"].toString().isEmpty() || !person[u"function"].toString().isEmpty();
                if (functioned && !person[u"name"].toString().isEmpty()) {
                    expected.append(person[u"name"].toString());
                }
            }
        }
        const QStringList asserted = namesOf(m_release.event.chairs + m_release.event.hosts + contactPeople());
        judge(QStringLiteral("people"), expected, asserted + namesOf(participants()), asserted, samePerson);
    }

    [[nodiscard]] QStringList namesOf(const QList<Person>& people) const
    {
        QStringList names;
        for (const Person& person : people) {
            if (!person.family.isEmpty() && !person.function.isEmpty()) {
                names.append(person.fullName(m_release.sourceLanguage));
            }
        }
        return names;
    }

    [[nodiscard]] QList<Person> contactPeople() const
    {
        QList<Person> people;
        for (const Contact& contact : m_release.contacts) {
            people.append(contact.person);
        }
        return people;
    }

    [[nodiscard]] QList<Person> participants() const
    {
        QList<Person> people;
        for (const Participant& participant : m_release.event.participants) {
            people.append(participant.head.value_or(Person{}));
        }
        return people;
    }

    void judge(const QString& field, const QStringList& expected, const QStringList& found, const Same& same)
    {
        judge(field, expected, found, found, same);
    }

    // `found` may answer what is expected; only `asserted` is held against the importer.
    void judge(const QString& field, QStringList expected, QStringList found, QStringList asserted, const Same& same)
    {
        for (QStringList* list : {&expected, &found, &asserted}) {
            list->removeAll(QString());
            list->removeDuplicates();
        }
        const auto answers = [&](const QStringList& answersOf, const QString& one, bool oneIsExpected) {
            return std::any_of(answersOf.begin(), answersOf.end(), [&](const QString& other) {
                return oneIsExpected ? same(one, other) : same(other, one);
            });
        };
        Tally tally{static_cast<int>(expected.size()), static_cast<int>(asserted.size()), 0, 0};
        for (const QString& each : expected) {
            if (answers(found, each, true)) {
                ++tally.right;
            } else {
                m_differences.append({m_row.file, field, each, found.join(QStringLiteral("; "))});
            }
        }
        for (const QString& each : asserted) {
            if (answers(expected, each, false)) {
                ++tally.rightFound;
            } else {
                m_differences.append({m_row.file, field, QString(), each});
            }
        }
        m_score[field][m_row.language] += tally;
        m_score[field][QStringLiteral("all")] += tally;
    }

    const Row& m_row;
    const QString& m_text;
    const Release& m_release;
    Score& m_score;
    QList<Difference>& m_differences;
};

} // namespace

Tally& Tally::operator+=(const Tally& other)
{
    expected += other.expected;
    found += other.found;
    right += other.right;
    rightFound += other.rightFound;
    return *this;
}

std::optional<QList<Row>> readIndex(const QString& indexFile)
{
    const Expected<QByteArray> bytes = readFile(indexFile, kLargestFile);
    if (!bytes) {
        return {};
    }
    const QStringList lines = QString::fromUtf8(*bytes).split(u'\n', Qt::SkipEmptyParts);
    const QStringList names = lines.value(0).split(u'\t');
    QList<Row> rows;
    for (const QString& line : lines.mid(1)) {
        const QStringList fields = line.split(u'\t');
        const auto field = [&](const char16_t* name) {
            return fields.value(names.indexOf(QStringView(name))).trimmed();
        };
        rows.append({field(u"file"), field(u"language"), field(u"issuer"),
                     QDate::fromString(field(u"date"), Qt::ISODate),
                     QJsonDocument::fromJson(field(u"facts_json").toUtf8()).object()});
    }
    return rows;
}

Score scoreIndex(const QString& indexFile, const QList<Row>& rows, QList<Difference>& differences)
{
    Score score;
    const QDir folder = QFileInfo(indexFile).dir();
    for (const Row& row : rows) {
        const Expected<QByteArray> bytes = readFile(folder.filePath(row.file), kLargestFile);
        ImportOptions options;
        options.fileName = row.file;
        const Expected<ImportedRelease> imported = importText(bytes.value_or(QByteArray()), options);
        if (!imported) {
            differences.append({row.file, QStringLiteral("import"), QString(), imported.error().message()});
        }
        const Release release = imported ? imported->release : Release{};
        Comparison(row, QString::fromUtf8(bytes.value_or(QByteArray())), release, score, differences).compare();
    }
    return score;
}

QString tableOf(const Score& score)
{
    QString table = QStringLiteral("%1 %2 %3 %4   expected  found  right\n")
                        .arg(QStringLiteral("field"), -14)
                        .arg(QStringLiteral("lang"), -5)
                        .arg(QStringLiteral("precision"))
                        .arg(QStringLiteral("recall"));
    for (const auto& [field, languages] : score) {
        for (const auto& [language, tally] : languages) {
            if (tally.expected + tally.found > 0) {
                table += QStringLiteral("%1 %2 %3 %4 %5 %6 %7\n")
                             .arg(field, -14)
                             .arg(language, -5)
                             .arg(tally.precision(), 9, 'f', 3)
                             .arg(tally.recall(), 6, 'f', 3)
                             .arg(tally.expected, 10)
                             .arg(tally.found, 6)
                             .arg(tally.right, 6);
            }
        }
    }
    return table;
}

} // namespace dateline::score
