#include "dateline/spelling/dictionary_catalogue.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

const DictionaryStatus* statusOf(const QList<DictionaryStatus>& all, const char16_t* language)
{
    for (const DictionaryStatus& status : all) {
        if (status.known.language == LanguageTag(language)) {
            return &status;
        }
    }
    return nullptr;
}

TEST(DictionaryCatalogue, KnowsEveryLanguageThatOfficesAskFor)
{
    const DictionaryShelf shelf({});
    const QList<DictionaryStatus> all = dictionaryStatus(shelf);
    for (const char16_t* language :
         {u"bg", u"cs", u"da",      u"de",      u"el", u"en", u"es", u"et", u"fi",     u"fr", u"ga", u"hr",
          u"hu", u"it", u"lt",      u"lv",      u"mt", u"nl", u"pl", u"pt", u"ro",     u"sk", u"sl", u"sv",
          u"uk", u"ru", u"kk",      u"ky",      u"tg", u"tk", u"tr", u"ar", u"sq",     u"sr", u"mk", u"bs",
          u"ka", u"hy", u"uz-Latn", u"uz-Cyrl", u"az", u"nb", u"nn", u"is", u"sr-Latn"}) {
        SCOPED_TRACE(QStringView(language).toString().toStdString());
        const DictionaryStatus* status = statusOf(all, language);
        ASSERT_NE(status, nullptr);
        EXPECT_FALSE(status->installed.has_value());
        EXPECT_EQ(status->known.exists(), !status->known.licence.isEmpty());
        EXPECT_EQ(status->known.exists(), status->known.accepted > 50);
        EXPECT_LE(status->known.accepted, 100);
    }
    EXPECT_EQ(all.size(), 45);
}

TEST(DictionaryCatalogue, SaysWhatIsThereAndWhatBringsTheRest)
{
    const DictionaryShelf shelf({DATELINE_TEST_DATA "/spelling/dictionaries"});
    const QList<DictionaryStatus> all = dictionaryStatus(shelf);
    EXPECT_EQ(statusOf(all, u"en")->installed->language, LanguageTag(u"en-GB"));
    EXPECT_TRUE(statusOf(all, u"uz-Cyrl")->installed.has_value());
    EXPECT_FALSE(statusOf(all, u"uz-Latn")->installed.has_value());
    EXPECT_EQ(statusOf(all, u"da")->known.debianPackage, "hunspell-da");
    EXPECT_EQ(statusOf(all, u"ka")->known.npmPackage, "dictionary-ka");
    EXPECT_FALSE(statusOf(all, u"mt")->known.exists());
    EXPECT_TRUE(statusOf(all, u"kk")->known.isWeak());
    EXPECT_FALSE(statusOf(all, u"fr")->known.isWeak());
}

} // namespace
} // namespace dateline
