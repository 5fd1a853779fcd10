#include "dateline/text/language.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(LanguageTag, IsCanonical)
{
    EXPECT_EQ(LanguageTag(u"EN_gb").toString(), "en-GB");
    EXPECT_EQ(LanguageTag(u"uz-latn").toString(), "uz-Latn");
    EXPECT_EQ(LanguageTag(u"iw").toString(), "he");
}

TEST(LanguageTag, MalformedGivesTheEmptyTag)
{
    for (const char16_t* tag : {u"", u"e", u"en--GB", u"not a tag", u"naïve"}) {
        EXPECT_TRUE(LanguageTag(tag).isEmpty()) << QString::fromUtf16(tag).toStdString();
    }
}

TEST(LanguageTag, KnowsScriptRegionAndDirection)
{
    EXPECT_EQ(LanguageTag(u"kk").script(), "Cyrl");
    EXPECT_EQ(LanguageTag(u"uz-Cyrl").script(), "Cyrl");
    EXPECT_EQ(LanguageTag(u"fr-BE").region(), "BE");
    EXPECT_EQ(LanguageTag(u"fr").region(), "");
    EXPECT_EQ(LanguageTag(u"ar").direction(), TextDirection::RightToLeft);
    EXPECT_EQ(LanguageTag(u"en").direction(), TextDirection::LeftToRight);
}

} // namespace
} // namespace dateline
