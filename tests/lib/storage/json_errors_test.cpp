#include "dateline/storage/package.h"
#include "lib/storage/full_release.h"

#include <QJsonArray>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::HasSubstr;

struct Wrong {
    const char* pointer;
    QJsonValue value;
};

std::string failureOf(const QByteArray& json)
{
    const Expected<Release> release = releaseFromJson(json, "talks.dateline");
    return release ? "none" : release.error().message().toStdString();
}

TEST(JsonErrors, NameFileAndPlace)
{
    const QByteArray json = releaseToJson(fullRelease());
    ASSERT_EQ(failureOf(json), "none");
    const QList<Wrong> table{
        {"/event", 3},
        {"/event/chairs", QJsonObject{}},
        {"/event/chairs/0", "Mora"},
        {"/event/dates/start", "2023-02-30"},
        {"/event/dates/start", "13 June 2023"},
        {"/event/dates/end", 20230613},
        {"/event/startTime", "25:00:00"},
        {"/event/venue/zone", "Asia/Atlantis"},
        {"/event/format", "telepathic"},
        {"/event/series/round", "tenth"},
        {"/event/series/round", 1.5},
        {"/event/series/round", 1e12},
        {"/event/series/next/date", "2024-13"},
        {"/event/series/next/date", "2024-02-30"},
        {"/event/chairs/0/familyFirst", "yes"},
        {"/event/chairs/0/given/en-GB", 7},
        {"/event/chairs/0/given/not a language", "Enrique"},
        {"/event/chairs/0/given/en_GB", "Enrique"},
        {"/embargo/until", "2023-06-13T10:00:00+02:00[Europe/Brusels]"},
        {"/embargo/until", "tomorrow"},
        {"/sourceLanguage", "e"},
        {"/contacts/0/languages/1", "русский"},
        {"/contacts/0/phones/0/kind", "satellite"},
        {"/contacts/0/emails/0", QJsonValue()},
        {"/versions/0/headline", 5},
        {"/versions/0/body/0/id", "12"},
        {"/versions/0/body/0/id", "b0"},
        {"/versions/0/body/0/kind", "poem"},
        {"/versions/0/body/0/text/1/emphasis", 1},
        {"/versions/0/body/1/level", 3},
        {"/versions/0/body/2/depth", 0},
        {"/versions/0/body/5/headerRows", -1},
        {"/versions/0/body/5/rows/0", "Round"},
        {"/lastBlock", -1},
        {"/houseStyle/accent", "blue"},
        {"/waivers/0/place/fact", "event.weather"},
        {"/waivers/1/place/part", "margin"},
        {"/waivers/0/when", "2023-06-13"},
        {"/releaseDate", QJsonValue()},
        {"/schemaVersion", 0},
    };
    for (const Wrong& wrong : table) {
        SCOPED_TRACE(wrong.pointer);
        const Expected<Release> release = releaseFromJson(withValueAt(json, wrong.pointer, wrong.value), "a.dateline");
        ASSERT_FALSE(release);
        EXPECT_EQ(release.error().kind, ErrorKind::Format);
        EXPECT_EQ(release.error().file, "a.dateline");
        EXPECT_EQ(release.error().place.toStdString(), std::string("release.json, ") + wrong.pointer);
        EXPECT_FALSE(release.error().what.isEmpty());
        EXPECT_FALSE(release.error().advice.isEmpty());
    }
}

TEST(JsonErrors, APointerEscapesItsTokens)
{
    EXPECT_THAT(failureOf(R"({"schemaVersion": 1, "byline": {"a/b~c": "x"}})"), HasSubstr("/byline/a~1b~0c"));
}

TEST(JsonErrors, ANewerVersionIsNamedAsSuch)
{
    const QByteArray json = withValueAt(releaseToJson(fullRelease()), "/schemaVersion", kSchemaVersion + 1);
    const Error error = releaseFromJson(json, "a.dateline").error();
    EXPECT_EQ(error.kind, ErrorKind::TooNew);
    EXPECT_EQ(error.place, "release.json, /schemaVersion");
}

TEST(JsonErrors, ASyntaxErrorNamesItsLine)
{
    EXPECT_THAT(failureOf("{\n  \"schemaVersion\": 1,\n  \"id\": x\n}\n"), HasSubstr("release.json, line 3"));
    EXPECT_THAT(failureOf(""), HasSubstr("release.json, line 1"));
    EXPECT_THAT(failureOf("[]"), HasSubstr("talks.dateline: release.json"));
    EXPECT_THAT(failureOf(QByteArray(100000, '[')), HasSubstr("release.json, line 1"));
}

} // namespace
} // namespace dateline
