#include "importing.h"

namespace dateline {
namespace {

using test::in;

// The whole of a published release, from bytes to facts.
class ImportSample : public testing::Test {
protected:
    const ImportedRelease result = test::imported(test::testData(QStringLiteral("eu-central-asia-2023-06-13.txt")));
    const Release& release = result.release;
    const Event& event = result.release.event;
};

TEST_F(ImportSample, FindsTheTexts)
{
    EXPECT_EQ(release.sourceLanguage.language(), QStringLiteral("en"));
    const LanguageVersion& version = test::text(result);
    EXPECT_EQ(version.headline.plain(),
              QStringLiteral("EU-Central Asia: 10th High-Level Political and Security Dialogue held in Astana"));
    EXPECT_TRUE(version.standfirst.isEmpty());
    EXPECT_TRUE(version.body.constFirst().text.plain().startsWith(QStringLiteral("The tenth round of the annual")));
    EXPECT_TRUE(version.notes.isEmpty());
}

TEST_F(ImportSample, FindsDateLineAndByline)
{
    EXPECT_EQ(release.kind, ReleaseKind::PressRelease);
    EXPECT_EQ(release.releaseDate, QDate(2023, 6, 13));
    EXPECT_EQ(in(release.byline, result), QStringLiteral("EEAS Press Team"));
    EXPECT_EQ(in(release.issuer.abbreviation, result), QStringLiteral("EEAS"));
    EXPECT_EQ(in(release.issuer.name, result), QStringLiteral("European External Action Service"));
}

} // namespace
} // namespace dateline
