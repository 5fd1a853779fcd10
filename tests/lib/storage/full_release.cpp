#include "lib/storage/full_release.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringList>
#include <QTimeZone>

namespace dateline {

namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kRussian(u"ru");

LocalisedText both(const QString& english, const QString& russian)
{
    LocalisedText text(kEnglish, english);
    text.set(kRussian, russian);
    return text;
}

Organisation ministry()
{
    return {both("Ministry of Foreign Affairs", "Министерство иностранных дел"), both("MFA", "МИД")};
}

Person minister()
{
    Person person;
    person.honorific = both("Ms", "г-жа");
    person.given = both("Aigerim", "Айгерим");
    person.family = both("Bekova", "Бекова");
    person.familyFirst = true;
    person.function = both("Deputy Minister", "заместитель министра");
    person.affiliation = {"KZ", ministry()};
    return person;
}

Place palace()
{
    return {both("Palace of Peace", "Дворец мира"), both("Almaty", "Алматы"), "KZ", "Asia/Almaty"};
}

Event meeting()
{
    Event event;
    event.name = both("Second Regional Meeting", "Вторая региональная встреча");
    event.shortName = both("Meeting", "Встреча");
    event.dates = {QDate(2024, 5, 18), QDate(2024, 5, 19)};
    event.startTime = QTime(9, 30);
    event.venue = palace();
    event.chairs = {minister()};
    event.hosts = {minister()};
    event.participants = {{{"UZ", {}}, both("Ministers", "министры"), minister(), ParticipantRole::Guest}};
    event.level = both("Deputy Ministers", "заместители министров");
    event.format = EventFormat::Hybrid;
    event.series = {both("Regional Meeting", "Региональная встреча"), 2022, 2, Edition{1, {2023, 4, 3}, palace()},
                    Edition{3, {2025, 6, 0}, palace()}};
    return event;
}

QList<Block> everyKindOfBlock(Release& release)
{
    const InlineText mixed(QList<TextRun>{
        {"See ", {}}, {"the page", {true, true, "https://example.org/a%20b", kRussian}}, {" of the ministry.", {}}});
    QList<Block> blocks;
    const auto add = [&](const BlockContent& content) {
        blocks.append({release.newBlockId(), content, mixed, kRussian, true});
    };
    add(Paragraph{});
    add(Heading{2});
    add(ListItem{true, 3});
    add(Quotation{"A. Bekova"});
    add(Figure{"m1"});
    add(Table{{{InlineText(QString("Round")), mixed}, {InlineText(QString("2")), InlineText()}}, 2});
    return blocks;
}

LanguageVersion englishText(Release& release)
{
    LanguageVersion version;
    version.language = kEnglish;
    version.headline = InlineText(QString("Meeting “held” in Almaty – \\ \t \u2028 😀"));
    version.standfirst = InlineText(QString("It lasted two days."));
    version.summary = "Two days of talks.";
    version.body = everyKindOfBlock(release);
    version.notes = everyKindOfBlock(release);
    version.headlineCarriedOver = true;
    version.standfirstCarriedOver = true;
    version.state = VersionState::Final;
    return version;
}

Media photo()
{
    Media media;
    media.id = "m1";
    media.fileName = "Gruppenfoto Größe.jpg";
    media.bytes = QByteArray("\xff\xd8\xff\xe0 photo", 10);
    media.alternative = both("Ministers on a staircase", "Министры на лестнице");
    media.decorative = true;
    media.caption = both("The ministers", "Министры");
    media.credit = "MFA";
    media.licence = "CC-BY-4.0";
    return media;
}

HouseStyle style()
{
    HouseStyle house;
    house.name = "MFA";
    house.issuer = ministry();
    house.logo = photo();
    house.logo->bytes = "\x89PNG";
    house.accent = {1, 2, 3};
    house.bodyFont = "Gentium";
    house.headingFont = "Inter";
    house.boilerplate = both("About us.", "О нас.");
    house.endMark = both("###", "###");
    house.rulePacks = {"eu", "plain"};
    house.phoneFormat = PhoneFormat::National;
    house.headlineLimit = 90;
    house.exportThreshold = ExportThreshold::AnyFinding;
    house.capitalsInDateline = true;
    house.page = {PaperSize::Letter, true, false, FigureStyle::OldStyle, PdfStandard::Ua2, true};
    return house;
}

QJsonValue replacedIn(const QJsonValue& json, const QStringList& path, const QJsonValue& value)
{
    if (path.isEmpty()) {
        return value;
    }
    if (json.isArray()) {
        QJsonArray array = json.toArray();
        const int index = path.first().toInt();
        array[index] = replacedIn(array.at(index), path.mid(1), value);
        return array;
    }
    QJsonObject object = json.toObject();
    object.insert(path.first(), replacedIn(object.value(path.first()), path.mid(1), value));
    return object;
}

} // namespace

Release fullRelease()
{
    Release release;
    release.id = "urn:uuid:4b6f1f6e-0000-4000-8000-000000000001";
    release.reference = "STATEMENT/24/7";
    release.kind = ReleaseKind::Statement;
    release.status = ReleaseStatus::Embargoed;
    release.version = 3;
    release.issuer = ministry();
    release.coIssuers = {ministry()};
    release.byline = both("Press Team", "Пресс-служба");
    release.releaseDate = QDate(2024, 5, 19);
    release.embargo =
        Embargo{QDateTime({2024, 5, 19}, {18, 0}, QTimeZone("Europe/Brussels")), both("Check", "Проверьте")};
    release.datelinePlace = palace();
    release.event = meeting();
    release.relatedEvents = {meeting()};
    release.contacts = {{minister(),
                         {{"+77172123456", PhoneKind::OutOfHours}, {"12 34", PhoneKind::Unstated}},
                         {"press@example.org"},
                         {kEnglish, kRussian},
                         both("9 to 17", "с 9 до 17")}};
    release.sourceLanguage = kEnglish;
    release.versions = {englishText(release)};
    release.media = {photo()};
    release.houseStyle = style();
    const QDateTime noon({2024, 5, 19}, {12, 0, 1, 250}, Qt::UTC);
    release.waivers = {{"facts.date", FactPlace{FactField::ContactPhone, 1, 2}, "12 34", "As printed.", "A. B.", noon},
                       {"text.double-space", TextPlace{kEnglish, TextPart::Body, BlockId{6}, {3, 2}, 0, 1}, "  ",
                        "On purpose.", "A. B.", noon},
                       {"house.colour", {}, {}, "Agreed.", "A. B.", noon}};
    release.overrides = {{"Minister waits.", "A. B.", noon, {"facts.date", "house.colour"}}};
    return release;
}

QByteArray withValueAt(const QByteArray& json, const QString& pointer, const QJsonValue& value)
{
    const QJsonObject document = QJsonDocument::fromJson(json).object();
    return QJsonDocument(replacedIn(document, pointer.split(u'/').mid(1), value).toObject()).toJson();
}

} // namespace dateline
