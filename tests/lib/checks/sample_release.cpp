#include "lib/checks/sample_release.h"

#include <QFile>

namespace dateline {

namespace {

const LanguageTag kEnglish(u"en-GB");

LocalisedText english(const QString& text)
{
    return {kEnglish, text};
}

QList<QString> paragraphsOfTheSample()
{
    QFile file(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt");
    if (!file.open(QIODevice::ReadOnly)) {
        return {};
    }
    return QString::fromUtf8(file.readAll()).split("\n\n");
}

Person person(const QString& given, const QString& family, const QString& function)
{
    Person result;
    result.given = english(given);
    result.family = english(family);
    result.function = english(function);
    return result;
}

Person host()
{
    Person host = person("Roman", "Vassilenko", "Deputy Foreign Minister");
    host.honorific = english("Mr");
    host.affiliation.country = "KZ";
    return host;
}

Person chair(const Organisation& issuer)
{
    Person chair = person("Enrique", "Mora", "Deputy Secretary General for Political Affairs");
    chair.honorific = english("Mr");
    chair.affiliation.organisation = issuer;
    return chair;
}

Contact spokesperson()
{
    Contact contact;
    contact.person = person("Peter", "Stano", "Lead Spokesperson for Foreign Affairs and Security Policy");
    contact.phones = {{"+32460754553", PhoneKind::Mobile}};
    return contact;
}

Event dialogue(const Organisation& issuer)
{
    Event event;
    event.name = english("EU-Central Asia High-Level Political and Security Dialogue");
    event.shortName = english("Dialogue");
    event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 13)};
    event.venue.city = english("Astana");
    event.venue.country = "KZ";
    event.chairs = {chair(issuer)};
    event.hosts = {host()};
    for (const char* code : {"EU", "KZ", "KG", "TJ", "TM", "UZ"}) {
        Participant participant;
        participant.party.country = code;
        event.participants.append(participant);
    }
    event.level = english("Deputy Ministers of Foreign Affairs");
    event.series.firstYear = 2013;
    event.series.round = 10;
    event.series.next = Edition{11, {2024, 0, 0}, {}};
    return event;
}

} // namespace

Release sampleRelease()
{
    Release release = newRelease(kEnglish, {});
    release.id = "urn:uuid:00000000-0000-0000-0000-000000000000";
    release.issuer = {english("European External Action Service"), english("EEAS")};
    release.byline = english("EEAS Press Team");
    release.releaseDate = QDate(2023, 6, 13);
    release.event = dialogue(release.issuer);
    release.contacts = {spokesperson()};
    const QList<QString> paragraphs = paragraphsOfTheSample();
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(paragraphs.value(0));
    for (qsizetype index = 2; index + 1 < paragraphs.size(); ++index) {
        version.body.append(Block{release.newBlockId(), Paragraph{}, InlineText(paragraphs.at(index)), {}});
    }
    return release;
}

Release releaseSaying(const QString& paragraph, const LanguageTag& language, const QList<QString>& packs)
{
    HouseStyle style;
    style.rulePacks = packs;
    Release release = newRelease(language, style);
    release.versions.first().body = {Block{release.newBlockId(), Paragraph{}, InlineText(paragraph), {}}};
    return release;
}

} // namespace dateline
