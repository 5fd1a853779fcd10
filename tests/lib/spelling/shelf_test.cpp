#include "dateline/spelling/dictionary_shelf.h"

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace dateline {
namespace {

DictionaryShelf testShelf()
{
    return DictionaryShelf({DATELINE_TEST_DATA "/spelling/dictionaries", "/no/such/folder"});
}

const DictionaryInfo* infoOf(const QList<DictionaryInfo>& all, const char16_t* language)
{
    for (const DictionaryInfo& info : all) {
        if (info.language == LanguageTag(language)) {
            return &info;
        }
    }
    return nullptr;
}

TEST(DictionaryShelf, FindsWhatIsInstalledAndCanBeRead)
{
    const QList<DictionaryInfo> installed = testShelf().installed();
    EXPECT_EQ(installed.size(), 16);
    ASSERT_NE(infoOf(installed, u"el-GR"), nullptr);
    EXPECT_EQ(infoOf(installed, u"el-GR")->encoding, "ISO8859-7");
    EXPECT_EQ(infoOf(installed, u"en-GB")->encoding, "UTF-8") << "behind a byte order mark";
    EXPECT_NE(infoOf(installed, u"uz-Cyrl-UZ"), nullptr) << "its name does not say Cyrillic, its words do";
    EXPECT_EQ(infoOf(installed, u"eo-XX"), nullptr) << "unknown encoding";
    EXPECT_EQ(infoOf(installed, u"sq-AL"), nullptr) << "no words";
}

TEST(DictionaryShelf, ReadsEveryEncoding)
{
    struct Case {
        const char16_t* language;
        QString right;
        QString wrong;
    };
    DictionaryShelf shelf = testShelf();
    for (const Case& each :
         {Case{u"el", "Ευρώπη", "Ευρωπη"}, Case{u"pl", "łączność", "laczność"}, Case{u"ru", "Россия", "Росия"},
          Case{u"bg", "държава", "държва"}, Case{u"et", "šašlõkk", "shashlõkk"}, Case{u"de", "Länder", "Lænder"},
          Case{u"el", "διάλογος", "диалог"}, Case{u"pl", "dialog", "dia€log"}}) {
        SCOPED_TRACE(each.wrong.toStdString());
        const std::shared_ptr<Dictionary> dictionary = shelf.dictionaryFor(LanguageTag(each.language));
        ASSERT_NE(dictionary, nullptr);
        EXPECT_TRUE(dictionary->isRight(each.right));
        EXPECT_FALSE(dictionary->isRight(each.wrong));
    }
    EXPECT_THAT(shelf.dictionaryFor(LanguageTag(u"el"))->suggestions("διαλογος"), testing::Contains("διάλογος"));
}

TEST(DictionaryShelf, GivesTheNearestRelative)
{
    struct Case {
        const char16_t* wanted;
        QString hasWord;
    };
    DictionaryShelf shelf = testShelf();
    for (const Case& each :
         {Case{u"en", "colour"}, Case{u"en-GB", "colour"}, Case{u"en-US", "color"}, Case{u"en-AU", "colour"},
          Case{u"pt", "projecto"}, Case{u"pt-BR", "projeto"}, Case{u"pt-AO", "projecto"}, Case{u"de", "Handel"},
          Case{u"de-CH", "Handel"}, Case{u"de-AT", "Jänner"}, Case{u"fr-CA", "Union"}, Case{u"uz-Cyrl", "мулоқот"}}) {
        SCOPED_TRACE(QStringView(each.wanted).toString().toStdString());
        const std::shared_ptr<Dictionary> dictionary = shelf.dictionaryFor(LanguageTag(each.wanted));
        ASSERT_NE(dictionary, nullptr);
        EXPECT_TRUE(dictionary->isRight(each.hasWord));
    }
    for (const char16_t* none : {u"uz", u"kk", u"zh", u"sq", u""}) {
        EXPECT_EQ(shelf.dictionaryFor(LanguageTag(none)), nullptr) << QStringView(none).toString().toStdString();
    }
}

TEST(DictionaryShelf, OpensADictionaryOnce)
{
    DictionaryShelf shelf = testShelf();
    EXPECT_EQ(shelf.dictionaryFor(LanguageTag(u"en")), shelf.dictionaryFor(LanguageTag(u"en-GB")));
}

TEST(DictionaryShelf, PassesOverBrokenDictionariesAndSaysSo)
{
    DictionaryShelf shelf = testShelf();
    EXPECT_TRUE(shelf.dictionaryFor(LanguageTag(u"hy-AM"))->isRight("\u0565\u0582")) << "the whole one, hy.aff";
    ASSERT_EQ(shelf.problems().size(), 1);
    const Error problem = shelf.problems().first();
    EXPECT_EQ(problem.kind, ErrorKind::Format);
    EXPECT_TRUE(problem.file.endsWith("hy_AM.aff"));
    EXPECT_EQ(problem.place, "line 5");
}

TEST(DictionaryShelf, TurkishCapitalsAreTurkish)
{
    const std::shared_ptr<Dictionary> turkish = testShelf().dictionaryFor(LanguageTag(u"tr"));
    for (const char* word : {"IRMAK", "ILETIŞIM", "İLETİŞİM", "İSTANBUL"}) {
        EXPECT_EQ(turkish->isRight(word), qstrcmp(word, "ILETIŞIM") != 0) << word;
    }
}

TEST(DictionaryShelf, MayBeAskedFromManyThreads)
{
    DictionaryShelf shelf = testShelf();
    std::vector<std::thread> threads;
    std::atomic<int> right = 0;
    for (const char16_t* language : {u"en", u"de", u"fr", u"en"}) {
        threads.emplace_back([&shelf, &right, language] {
            for (int time = 0; time < 200; ++time) {
                const std::shared_ptr<Dictionary> dictionary = shelf.dictionaryFor(LanguageTag(language));
                right += dictionary->isRight("dialogue") || dictionary->isRight("Dialog") ? 1 : 0;
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(right, 800);
}

} // namespace
} // namespace dateline
