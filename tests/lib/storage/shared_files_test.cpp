#include "dateline/storage/shared_files.h"
#include "full_release.h"

#include <QJsonArray>

#include <gtest/gtest.h>

namespace dateline {
namespace {

Directory sample()
{
    Directory directory;
    directory.people = fullRelease().contacts;
    directory.organisations = {fullRelease().issuer};
    return directory;
}

TEST(SharedFiles, ADirectoryComesBackByteForByte)
{
    const QByteArray json = directoryToJson(sample());
    const Expected<Directory> read = directoryFromJson(json, "directory.json");
    ASSERT_TRUE(read) << read.error().message().toStdString();
    EXPECT_EQ(*read, sample());
    EXPECT_EQ(directoryToJson(*read), json);
}

TEST(SharedFiles, AHouseStyleKeepsItsLogo)
{
    const HouseStyle style = fullRelease().houseStyle;
    ASSERT_TRUE(style.logo && !style.logo->bytes.isEmpty());
    const Expected<HouseStyle> read = houseStyleFromJson(houseStyleToJson(style), "house.json");
    ASSERT_TRUE(read) << read.error().message().toStdString();
    EXPECT_EQ(*read, style);
}

TEST(SharedFiles, FieldsOfANewerDatelineStay)
{
    const QByteArray json = withValueAt(directoryToJson(sample()), "/groups", QJsonArray{"Brussels"});
    EXPECT_EQ(directoryToJson(directoryFromJson(json, {}).value()), json);
}

TEST(SharedFiles, ErrorsNameFileAndPlace)
{
    const QByteArray wrong = withValueAt(directoryToJson(sample()), "/people/0/phones", "none");
    const Expected<Directory> read = directoryFromJson(wrong, "directory.json");
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().file, "directory.json");
    EXPECT_EQ(read.error().place, "/people/0/phones");
    EXPECT_EQ(directoryFromJson("[]", {}).error().kind, ErrorKind::Format);
    EXPECT_EQ(directoryFromJson("{\n\n\"people\": x}", {}).error().place, "line 3");
    EXPECT_EQ(directoryFromJson("{\"schemaVersion\": 99}", {}).error().kind, ErrorKind::TooNew);
}

} // namespace
} // namespace dateline
