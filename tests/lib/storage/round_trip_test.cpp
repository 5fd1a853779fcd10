#include "dateline/base/zip.h"
#include "dateline/storage/package.h"
#include "lib/storage/full_release.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTimeZone>

#include <gmock/gmock.h>

#include <ctime>

namespace dateline {
namespace {

TEST(RoundTrip, AReleaseComesBackEqual)
{
    const Release release = fullRelease();
    const Expected<Release> back = readPackage(writePackage(release).value(), "full.dateline");
    ASSERT_TRUE(back) << back.error().message().toStdString();
    EXPECT_TRUE(*back == release) << releaseToJson(*back).toStdString();
    EXPECT_EQ(back->embargo->until.timeZone().id(), "Europe/Brussels");
}

TEST(RoundTrip, AnUnchangedReleaseIsTheSameBytes)
{
    for (const Release& release : {fullRelease(), newRelease(LanguageTag(u"fr"), {}), Release{}}) {
        const QByteArray bytes = writePackage(release).value();
        EXPECT_EQ(writePackage(readPackage(bytes, {}).value()).value(), bytes);
    }
}

TEST(RoundTrip, BytesDoNotDependOnTheTimeZone)
{
    const QByteArray bytes = writePackage(fullRelease()).value();
    for (const char* zone : {"Pacific/Kiritimati", "America/St_Johns", "UTC"}) {
        SCOPED_TRACE(zone);
        qputenv("TZ", zone);
        tzset();
        EXPECT_EQ(writePackage(fullRelease()).value(), bytes);
    }
    qunsetenv("TZ");
    tzset();
}

TEST(RoundTrip, EmptyFieldsAreLeftOut)
{
    const QJsonObject json = QJsonDocument::fromJson(releaseToJson(Release{})).object();
    EXPECT_EQ(json.keys(), (QStringList{"houseStyle", "kind", "schemaVersion", "status", "version"}));
}

TEST(RoundTrip, FieldsOfANewerVersionAreKept)
{
    const QJsonObject future{{"list", QJsonArray{1, 2.5, "x", QJsonValue()}}};
    QByteArray json = releaseToJson(fullRelease());
    for (const char* place : {"",
                              "/issuer",
                              "/embargo",
                              "/datelinePlace",
                              "/event",
                              "/event/venue",
                              "/event/dates",
                              "/event/chairs/0",
                              "/event/chairs/0/affiliation",
                              "/event/participants/0/party",
                              "/versions/0/body/0/text/1",
                              "/waivers/0/place",
                              "/waivers/1/place",
                              "/event/participants/0",
                              "/event/participants/0/head",
                              "/event/series",
                              "/event/series/previous",
                              "/relatedEvents/0",
                              "/contacts/0",
                              "/contacts/0/phones/1",
                              "/versions/0",
                              "/versions/0/body/2",
                              "/versions/0/notes/5",
                              "/media/0",
                              "/houseStyle",
                              "/houseStyle/logo",
                              "/waivers/0",
                              "/overrides/0"}) {
        json = withValueAt(json, QString(place) + "/x-future", future);
    }
    EXPECT_EQ(json.count("x-future"), 28);
    EXPECT_EQ(releaseToJson(releaseFromJson(json, {}).value()).toStdString(), json.toStdString());
}

TEST(RoundTrip, EntriesOfANewerVersionAreKept)
{
    Release release = fullRelease();
    QList<ZipEntry> entries = readZip(writePackage(release).value()).value();
    entries.append(ZipEntry{"approvals/first.json", "{}"});
    entries.append(ZipEntry{"media/of-an-image-that-was-removed.jpg", "x"});
    const Expected<Release> read = readPackage(writeZip(entries).value(), {});
    ASSERT_TRUE(read) << read.error().message().toStdString();
    EXPECT_EQ(read->unknownEntries, (QMap<QString, QByteArray>{{"approvals/first.json", "{}"}}));
    entries.removeLast();
    EXPECT_EQ(writePackage(*read).value(), writeZip(entries).value());
}

TEST(RoundTrip, AKnownFieldWinsOverAnUnknownOneOfItsName)
{
    Release release;
    release.reference = "1";
    release.unknownFields = {{"reference", "2"}};
    EXPECT_EQ(releaseFromJson(releaseToJson(release), {}).value().reference, "1");
}

TEST(RoundTrip, AnEmbargoInTheHourThatComesTwiceKeepsItsInstant)
{
    Release release;
    for (const int hourUtc : {0, 1}) {
        const QDateTime instant({2023, 10, 29}, {hourUtc, 30}, Qt::UTC);
        release.embargo = Embargo{instant.toTimeZone(QTimeZone("Europe/Brussels")), {}};
        EXPECT_EQ(releaseFromJson(releaseToJson(release), {}).value().embargo->until, instant);
    }
}

TEST(RoundTrip, TheWallClockHoldsWhenTheRulesOfAZoneHaveChanged)
{
    const QByteArray json = withValueAt(releaseToJson(Release{}), "/embargo",
                                        QJsonObject{{"until", "2023-07-01T10:00:00+05:00[Europe/Brussels]"}});
    const QDateTime until = releaseFromJson(json, {}).value().embargo->until;
    EXPECT_EQ(until.time(), QTime(10, 0));
    EXPECT_EQ(until.offsetFromUtc(), 2 * 3600);
}

TEST(RoundTrip, ABlockNumberIsNeverGivenTwice)
{
    const QByteArray json = withValueAt(releaseToJson(fullRelease()), "/lastBlock", 1);
    Release release = releaseFromJson(json, {}).value();
    EXPECT_EQ(release.newBlockId(), BlockId{13});
}

TEST(RoundTrip, ATextWithoutLanguageIsNotLost)
{
    Release release;
    release.byline.set(LanguageTag(), "Press Team");
    EXPECT_TRUE(releaseFromJson(releaseToJson(release), {}).value().byline == release.byline);
}

} // namespace
} // namespace dateline
