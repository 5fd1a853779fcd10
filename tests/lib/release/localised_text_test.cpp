#include "dateline/release/localised_text.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(LocalisedText, FallsBackByLanguageThenScriptThenAny)
{
    LocalisedText text(LanguageTag(u"en-GB"), "Press");
    text.set(LanguageTag(u"ru"), "Пресса");
    EXPECT_EQ(text.in(LanguageTag(u"en-GB")), "Press");
    EXPECT_EQ(text.in(LanguageTag(u"en-US")), "Press");
    EXPECT_EQ(text.in(LanguageTag(u"fr")), "Press");
    EXPECT_EQ(text.in(LanguageTag(u"kk")), "Пресса");
    EXPECT_EQ(text.in(LanguageTag(u"ja")), "Press");
}

TEST(LocalisedText, NamesTheLanguageThatFallbackFound)
{
    const LocalisedText text(LanguageTag(u"en-GB"), "Press");
    EXPECT_EQ(text.languageFor(LanguageTag(u"en-US")), LanguageTag(u"en-GB"));
    EXPECT_EQ(text.languageFor(LanguageTag(u"fr")), LanguageTag(u"en-GB"));
    EXPECT_TRUE(LocalisedText().languageFor(LanguageTag(u"fr")).isEmpty());
}

TEST(LocalisedText, AnEmptyTextRemovesTheLanguage)
{
    LocalisedText text(LanguageTag(u"en"), "Press");
    text.set(LanguageTag(u"en"), {});
    EXPECT_TRUE(text.isEmpty());
}

} // namespace
} // namespace dateline
