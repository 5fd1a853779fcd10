// Holds what is written against the published schema, with python3-jsonschema as the judge.

#include "dateline/storage/package.h"
#include "lib/storage/full_release.h"
#include "support/schema_judge.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

std::string complaintsOf(const QList<QString>& options, const QByteArray& json)
{
    return test::schemaComplaints(json, DATELINE_SOURCE_DIR "/resources/schema/release-1.schema.json", options);
}

class Schema : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasSchemaJudge()) {
            GTEST_SKIP() << "python3 is not installed; nothing was held against the schema.";
        }
    }
};

TEST_F(Schema, AcceptsWhatIsWritten)
{
    EXPECT_EQ(complaintsOf({}, releaseToJson(Release{})), "");
    EXPECT_EQ(complaintsOf({}, releaseToJson(newRelease(LanguageTag(u"uz-Cyrl"), {}))), "");
}

TEST_F(Schema, NamesEveryFieldAndNoOther)
{
    EXPECT_EQ(complaintsOf({"--exact"}, releaseToJson(fullRelease())), "");
}

TEST_F(Schema, RefusesWhatTheReaderRefuses)
{
    const QByteArray json = releaseToJson(fullRelease());
    for (const auto& [pointer, value] : QList<std::pair<const char*, QJsonValue>>{
             {"/event/format", "telepathic"}, {"/versions/0/body/1/level", 3}, {"/contacts/0/phones/0", "112"}}) {
        SCOPED_TRACE(pointer);
        EXPECT_NE(complaintsOf({}, withValueAt(json, pointer, value)), "");
        EXPECT_FALSE(releaseFromJson(withValueAt(json, pointer, value), {}));
    }
}

} // namespace
} // namespace dateline
