#include "dateline/release/language_versions.h"
#include "dateline/release/new_edition.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kFrench(u"fr");
const LanguageTag kArabic(u"ar");

Release sample()
{
    Release release = newRelease(kEnglish, {});
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(QString("Dialogue held"));
    version.body = {Block{release.newBlockId(), Heading{1}, InlineText(QString("Results")), {}},
                    Block{release.newBlockId(), Paragraph{}, InlineText(QString("Water.")), {}}};
    return release;
}

QString inOrder(const Release& release)
{
    QStringList tags;
    for (const LanguageTag& language : languagesOf(release)) {
        tags.append(language.toString());
    }
    return tags.join(u' ');
}

TEST(LanguageVersions, ACopyKeepsIdsAndMarksEveryText)
{
    const Release release = withLanguage(sample(), kFrench, kEnglish, VersionStart::Copy);
    const LanguageVersion& french = *release.versionIn(kFrench);
    EXPECT_EQ(french.body.at(1).id, release.versions.first().body.at(1).id);
    EXPECT_NE(french.body.at(0).as<Heading>(), nullptr);
    EXPECT_EQ(carriedOverCount(french), 3);
    EXPECT_EQ(carriedOverCount(release.versions.first()), 0);
    EXPECT_EQ(french.state, VersionState::Translating);
}

TEST(LanguageVersions, TheMarksOfACopySurviveTheEditThatMakesIt)
{
    const Release before = sample();
    const Release after = withTouchedConfirmed(before, withLanguage(before, kFrench, kEnglish, VersionStart::Copy));
    EXPECT_EQ(carriedOverCount(*after.versionIn(kFrench)), 3);
}

TEST(LanguageVersions, AnEmptyOneHasSomethingToWriteOn)
{
    const Release before = sample();
    const Release release = withLanguage(before, kFrench, kEnglish, VersionStart::Empty);
    ASSERT_EQ(release.versionIn(kFrench)->body.size(), 1);
    EXPECT_GT(release.versionIn(kFrench)->body.first().id.number, before.lastBlock);
    EXPECT_EQ(withLanguage(release, kFrench, kEnglish, VersionStart::Copy), release);
}

TEST(LanguageVersions, TheSourceStaysAndStaysFirst)
{
    Release release = withLanguage(sample(), kFrench, kEnglish, VersionStart::Empty);
    release = withLanguage(release, kArabic, kEnglish, VersionStart::Empty);
    EXPECT_EQ(inOrder(withLanguageMoved(release, kArabic, -5)), "en-GB ar fr");
    EXPECT_EQ(withLanguageMoved(release, kEnglish, 1), release);
    EXPECT_EQ(withoutLanguage(release, kEnglish), release);
    EXPECT_EQ(inOrder(withoutLanguage(release, kFrench)), "en-GB ar");
}

} // namespace
} // namespace dateline
