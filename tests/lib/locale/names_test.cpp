#include "dateline/locale/names.h"
#include "dateline/locale/typography.h"

#include <gtest/gtest.h>

#include <vector>

namespace dateline {
namespace {

TEST(CountryName, IsTheLanguagesOwn)
{
    EXPECT_EQ(countryName("KZ", LanguageTag(u"en")), "Kazakhstan");
    EXPECT_EQ(countryName("KG", LanguageTag(u"fr")), "Kirghizstan");
    EXPECT_EQ(countryName("DE", LanguageTag(u"el")), "Γερμανία");
    EXPECT_EQ(countryName("EU", LanguageTag(u"de")), "Europäische Union");
    EXPECT_EQ(countryName("ZZ", LanguageTag(u"en")), "");
    EXPECT_EQ(countryName("Kazakhstan", LanguageTag(u"en")), "");
    EXPECT_EQ(countryName("", LanguageTag(u"en")), "");
}

TEST(CountryName, ReadsWellInEnglishText)
{
    EXPECT_EQ(countryName("BA", LanguageTag(u"en")), "Bosnia and Herzegovina");
    EXPECT_EQ(countryName("CD", LanguageTag(u"en")), "Democratic Republic of the Congo");
    EXPECT_EQ(countryName("MM", LanguageTag(u"en")), "Myanmar");
    EXPECT_EQ(countryName("TR", LanguageTag(u"en")), "Türkiye");
    for (const QString& code : countryCodes()) {
        const QString name = countryName(code, LanguageTag(u"en"));
        EXPECT_FALSE(name.isEmpty() || name == code || name.contains(u'&') || name.contains(u" ("))
            << name.toStdString();
    }
}

TEST(CountryCodes, AreIsoAndTheUnion)
{
    const QList<QString> codes = countryCodes();
    EXPECT_TRUE(std::is_sorted(codes.begin(), codes.end()));
    EXPECT_EQ(codes.size(), 249 + 2);
    EXPECT_TRUE(codes.contains("EU"));
    EXPECT_TRUE(codes.contains("XK"));
    EXPECT_FALSE(codes.contains("AC"));
}

TEST(LanguageName, IsTheLanguagesOwn)
{
    EXPECT_EQ(languageName(LanguageTag(u"fr"), LanguageTag(u"fr")), "français");
    EXPECT_EQ(languageName(LanguageTag(u"ru"), LanguageTag(u"en")), "Russian");
    EXPECT_EQ(languageName(LanguageTag(u"uz-Cyrl"), LanguageTag(u"en")), "Uzbek (Cyrillic)");
    EXPECT_EQ(languageName(LanguageTag(), LanguageTag(u"en")), "");
}

TEST(JoinList, JoinsInTheMannerOfTheLanguage)
{
    EXPECT_EQ(joinList({}, LanguageTag(u"en")), "");
    EXPECT_EQ(joinList({"a"}, LanguageTag(u"en")), "a");
    EXPECT_EQ(joinList({"a", "b", "c"}, LanguageTag(u"en")), "a, b and c");
    EXPECT_EQ(joinList({"a", "b", "c"}, LanguageTag(u"en-US")), "a, b, and c");
    EXPECT_EQ(joinList({"a", "b", "c"}, LanguageTag(u"de")), "a, b und c");
    EXPECT_EQ(joinList({"Francia", "Italia"}, LanguageTag(u"es")), "Francia e Italia");
}

TEST(QuotationMarks, AreTheLanguagesOwn)
{
    const std::vector<std::array<const char*, 5>> cases = {
        {"en", "“", "”", "‘", "’"}, {"fr", "«\u00A0", "\u00A0»", "“", "”"},
        {"de", "„", "“", "‚", "‘"}, {"pl", "„", "”", "«", "»"},
        {"ru", "«", "»", "„", "“"}, {"fr-CH", "«", "»", "‹", "›"},
    };
    for (const auto& [language, open, close, innerOpen, innerClose] : cases) {
        SCOPED_TRACE(language);
        const QuotationMarks marks = quotationMarks(LanguageTag(QString::fromLatin1(language)));
        EXPECT_EQ(marks.open.toStdString(), open);
        EXPECT_EQ(marks.close.toStdString(), close);
        EXPECT_EQ(marks.innerOpen.toStdString(), innerOpen);
        EXPECT_EQ(marks.innerClose.toStdString(), innerClose);
    }
}

} // namespace
} // namespace dateline
