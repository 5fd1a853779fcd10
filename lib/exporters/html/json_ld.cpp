#include "json_ld.h"

#include "exporters/clean_text.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace dateline {

namespace {

QJsonObject thing(const QString& type)
{
    return {{QStringLiteral("@type"), type}};
}

void put(QJsonObject& object, const char* key, const QString& value)
{
    if (!value.isEmpty()) {
        object.insert(QLatin1String(key), cleanText(value));
    }
}

void put(QJsonObject& object, const char* key, const QJsonArray& values)
{
    if (!values.isEmpty()) {
        object.insert(QLatin1String(key), values.size() == 1 ? values.first() : QJsonValue(values));
    }
}

QJsonObject agent(const PublishedAgent& agent)
{
    QJsonObject object = thing(agent.isPerson ? QStringLiteral("Person") : QStringLiteral("Organization"));
    put(object, "name", agent.name);
    put(object, "jobTitle", agent.function);
    if (!agent.affiliation.isEmpty()) {
        QJsonObject organisation = thing(QStringLiteral("Organization"));
        put(organisation, "name", agent.affiliation);
        object.insert(QStringLiteral("affiliation"), organisation);
    }
    return object;
}

QJsonArray agents(const QList<PublishedAgent>& list)
{
    QJsonArray array;
    for (const PublishedAgent& each : list) {
        array.append(agent(each));
    }
    return array;
}

QJsonObject contactPoint(const PublishedContact& contact)
{
    QJsonObject point = thing(QStringLiteral("ContactPoint"));
    put(point, "contactType", QStringLiteral("press"));
    put(point, "name", contact.name.isEmpty() ? contact.function.plain() : contact.name);
    put(point, "description", contact.name.isEmpty() ? QString() : contact.function.plain());
    QJsonArray phones;
    for (const PublishedPhone& phone : contact.phones) {
        if (!phone.uri.isEmpty()) {
            phones.append(phone.uri.mid(QStringLiteral("tel:").size()));
        }
    }
    QJsonArray emails;
    for (const QString& email : contact.emails) {
        emails.append(cleanText(email));
    }
    QJsonArray languages;
    for (const LanguageTag& language : contact.languageTags) {
        languages.append(language.toString());
    }
    put(point, "telephone", phones);
    put(point, "email", emails);
    put(point, "availableLanguage", languages);
    return point;
}

QJsonObject publisher(const Publication& publication)
{
    QJsonObject organisation = thing(QStringLiteral("Organization"));
    put(organisation, "name", publication.data.issuerName);
    put(organisation, "alternateName", publication.data.issuerAbbreviation);
    QJsonArray points;
    for (const PublishedContact& contact : publication.contacts) {
        points.append(contactPoint(contact));
    }
    put(organisation, "contactPoint", points);
    return organisation;
}

QJsonObject author(const Publication& publication)
{
    QJsonObject organisation = thing(QStringLiteral("Organization"));
    put(organisation, "name", publication.byline.isEmpty() ? publication.data.issuerName : publication.byline);
    return organisation;
}

QJsonObject location(const PublicationFacts& facts)
{
    QJsonObject address = thing(QStringLiteral("PostalAddress"));
    put(address, "addressLocality", facts.city);
    put(address, "addressCountry", facts.countryCode);
    QJsonObject place = thing(QStringLiteral("Place"));
    const QString town = facts.city.isEmpty() ? facts.country : facts.city;
    put(place, "name", facts.building.isEmpty() ? town : facts.building);
    place.insert(QStringLiteral("address"), address);
    return place;
}

QString startOf(const PublicationFacts& facts)
{
    const QString day = facts.eventDates.start.toString(Qt::ISODate);
    return facts.eventTime ? day + facts.eventTime->toString(QStringLiteral("'T'HH:mm")) : day;
}

QJsonObject event(const Publication& publication)
{
    const PublicationFacts& facts = publication.data;
    QJsonObject object = thing(QStringLiteral("Event"));
    put(object, "name", facts.eventName.isEmpty() ? publication.title : facts.eventName);
    put(object, "eventStatus", QStringLiteral("https://schema.org/EventScheduled"));
    put(object, "startDate", startOf(facts));
    put(object, "endDate", facts.eventDates.end.toString(Qt::ISODate));
    object.insert(QStringLiteral("location"), location(facts));
    put(object, "organizer", agents(facts.hosts));
    put(object, "contributor", agents(facts.chairs));
    put(object, "attendee", agents(facts.participants));
    if (!facts.series.isEmpty()) {
        QJsonObject series = thing(QStringLiteral("EventSeries"));
        put(series, "name", facts.series);
        object.insert(QStringLiteral("superEvent"), series);
    }
    return object;
}

bool tellsOfAnEvent(const PublicationFacts& facts)
{
    return !facts.eventDates.isEmpty() && !(facts.city.isEmpty() && facts.countryCode.isEmpty());
}

// JSON has these characters in strings only, where an escape means the same; HTML would read
// them as markup (HTML Living Standard, 4.12.1.3, "Restrictions for contents of script elements").
QString safeInScript(QString json)
{
    return json.replace(u'<', QStringLiteral("\\u003c"))
        .replace(u'>', QStringLiteral("\\u003e"))
        .replace(u'&', QStringLiteral("\\u0026"));
}

} // namespace

QString jsonLd(const Publication& publication)
{
    const PublicationFacts& facts = publication.data;
    QJsonObject article = thing(QStringLiteral("NewsArticle"));
    put(article, "@context", QStringLiteral("https://schema.org"));
    put(article, "headline", publication.title);
    put(article, "description", publication.description);
    put(article, "inLanguage", publication.language.toString());
    put(article, "genre", publication.masthead.kind);
    put(article, "dateline", publication.masthead.dateline);
    put(article, "identifier", facts.reference.isEmpty() ? facts.id : facts.reference);
    put(article, "datePublished", publishedTime(publication));
    article.insert(QStringLiteral("author"), author(publication));
    article.insert(QStringLiteral("publisher"), publisher(publication));
    if (tellsOfAnEvent(facts)) {
        article.insert(QStringLiteral("about"), event(publication));
    }
    return safeInScript(QString::fromUtf8(QJsonDocument(article).toJson(QJsonDocument::Compact)));
}

QString publishedTime(const Publication& publication)
{
    const PublicationFacts& facts = publication.data;
    const std::optional<QDateTime>& lifts = facts.embargoUntil;
    return lifts ? lifts->toOffsetFromUtc(lifts->offsetFromUtc()).toString(Qt::ISODate)
                 : facts.releaseDate.toString(Qt::ISODate);
}

} // namespace dateline
