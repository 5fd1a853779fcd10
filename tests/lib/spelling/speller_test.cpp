#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/speller.h"

#include <QHash>

#include <gmock/gmock.h>

#include <atomic>
#include <thread>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kFrench(u"fr");
const LanguageTag kKazakh(u"kk");

/// Counts the questions it is asked.
class CountingDictionary : public Dictionary {
public:
    bool isRight(const QString& word) override
    {
        ++asked[word];
        return word == "held";
    }
    QList<QString> suggestions(const QString& /*word*/) override { return {"held", "help"}; }

    QHash<QString, int> asked;
};

class OneDictionary : public DictionarySource {
public:
    explicit OneDictionary(std::shared_ptr<Dictionary> dictionary) : m_dictionary(std::move(dictionary)) {}
    std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag& /*language*/) override { return m_dictionary; }

private:
    std::shared_ptr<Dictionary> m_dictionary;
};

const QString kDictionaries = DATELINE_TEST_DATA "/spelling/dictionaries";

Speller spellerFor(const QList<QString>& accepted = {})
{
    return {std::make_shared<DictionaryShelf>(QList<QString>{kDictionaries}), accepted};
}

QStringList wrongWords(const Speller& speller, const InlineText& text, const LanguageTag& language)
{
    QStringList words;
    for (const Misspelling& wrong : speller.check(text, language)) {
        EXPECT_EQ(text.plain().mid(wrong.span.offset, wrong.span.length), wrong.word);
        words += wrong.word;
    }
    return words;
}

QStringList wrongWords(const Speller& speller, const QString& text, const LanguageTag& language)
{
    return wrongWords(speller, InlineText(text), language);
}

TEST(Speller, HasThreeAnswers)
{
    const Speller speller = spellerFor();
    EXPECT_EQ(speller.check("countries", kEnglish), Spelling::Right);
    EXPECT_EQ(speller.check("countrys", kEnglish), Spelling::Wrong);
    EXPECT_EQ(speller.check("келісім", kKazakh), Spelling::NoDictionary);
    EXPECT_EQ(speller.check("G20", kKazakh), Spelling::Right) << "no dictionary is needed to pass it over";
    EXPECT_TRUE(speller.knows(LanguageTag(u"en")));
    EXPECT_FALSE(speller.knows(kKazakh));
}

TEST(Speller, FindsTheWrongWordsOfAText)
{
    const Speller speller = spellerFor();
    EXPECT_THAT(wrongWords(speller, "The dialoge was held in the EU, see www.eeas.europa.eu on 13th.", kEnglish),
                ElementsAre("dialoge", "see", "on"));
    EXPECT_THAT(wrongWords(speller, "Келісім жасалды", kKazakh), IsEmpty());
}

TEST(Speller, ObeysTheLanguageOfEachRun)
{
    const InlineText text(QList<TextRun>{
        {"The dialogue, ", {}}, {"Union européenne", {false, false, {}, kFrench}}, {", was européenne", {}}});
    const QList<Misspelling> wrong = spellerFor().check(text, kEnglish);
    ASSERT_EQ(wrong.size(), 1);
    EXPECT_EQ(wrong.first(), (Misspelling{{36, 10}, "européenne", kEnglish, {}}));
}

TEST(Speller, SeesAWordThroughAChangeOfFormat)
{
    const InlineText text(QList<TextRun>{{"the dia", {}}, {"logue", {true}}, {" was", {}}});
    EXPECT_THAT(wrongWords(spellerFor(), text, kEnglish), IsEmpty());
}

TEST(Speller, AcceptsPartsOfAWordWhereItsLanguageDoes)
{
    const Speller speller = spellerFor();
    EXPECT_THAT(wrongWords(speller, "Secretary-General, Secretary-Genral", kEnglish), ElementsAre("Secretary-Genral"));
    EXPECT_THAT(wrongWords(speller, "l’Union d’aujourd’hui l'Unoin", kFrench), ElementsAre("l'Unoin"));
    EXPECT_THAT(wrongWords(speller, "the country's dialogue, don’t", kEnglish), IsEmpty());
}

TEST(Speller, AcceptsNamesInEveryLanguage)
{
    const Speller speller = spellerFor({"Roman Vassilenko", "Cholpon-Ata", "Астана"});
    EXPECT_THAT(wrongWords(speller, "Vassilenko, Vassilenko’s, VASSILENKO, Cholpon-Ata, Cholpon, Roman-Ata", kEnglish),
                IsEmpty());
    EXPECT_THAT(wrongWords(speller, "Vassilenko d’Astana", kFrench), ElementsAre("d’Astana"));
    EXPECT_THAT(wrongWords(speller, "vassilenko Vasilenko", kEnglish), ElementsAre("vassilenko", "Vasilenko"));
    EXPECT_EQ(speller.check("Астана", LanguageTag(u"ru")), Spelling::Right);
}

TEST(Speller, ObeysWordListsInTheirLanguage)
{
    const WordLists lists{{LanguageTag(), wordListFrom("Zhambyl")},
                          {LanguageTag(u"en"), wordListFrom("conectivity\ncountry => nation")},
                          {kFrench, wordListFrom("conectivité")}};
    const Speller speller(std::make_shared<DictionaryShelf>(QList<QString>{kDictionaries}), {}, lists);
    EXPECT_THAT(wrongWords(speller, "Zhambyl conectivity", kEnglish), IsEmpty());
    EXPECT_THAT(wrongWords(speller, "Zhambyl conectivité conectivity", kFrench), ElementsAre("conectivity"));
    const QList<Misspelling> never = speller.check(InlineText(QString("Country")), kEnglish);
    ASSERT_EQ(never.size(), 1);
    EXPECT_EQ(never.first().instead, "Nation");
    EXPECT_EQ(speller.check("country", kEnglish), Spelling::Wrong);
    EXPECT_THAT(wrongWords(speller, "Country", kFrench), ElementsAre("Country")) << "unknown, not forbidden";
}

TEST(Speller, RecognisesForeignSentencesThatNobodyMarked)
{
    const InlineText text(QString("The country was held. Aujourd’hui le dialoge de l’Union européenne. It was held."));
    const Speller speller = spellerFor();
    const QList<ForeignPassage> foreign = speller.foreignPassages(text, kEnglish);
    ASSERT_EQ(foreign.size(), 1);
    EXPECT_EQ(foreign.first(), (ForeignPassage{{22, 45}, kFrench}));
    QStringList wrong;
    for (const Misspelling& each : speller.check(text, kEnglish)) {
        wrong.append(each.language.toString() + u' ' + each.word);
    }
    EXPECT_THAT(wrong, ElementsAre("fr dialoge", "fr de", "en-GB It"));
    EXPECT_THAT(speller.foreignPassages(InlineText(QString("The dialoge wass held.")), kEnglish), IsEmpty());
}

TEST(Speller, MixedAlphabetsAreWrongWithOrWithoutADictionary)
{
    const Speller speller = spellerFor();
    EXPECT_THAT(wrongWords(speller, "Pоссия страна", LanguageTag(u"ru")), ElementsAre("Pоссия"));
    EXPECT_EQ(speller.check("Aстана", kKazakh), Spelling::Wrong);
}

TEST(Speller, AsksForAWordOnce)
{
    const auto dictionary = std::make_shared<CountingDictionary>();
    const Speller speller(std::make_shared<OneDictionary>(dictionary), {"Mora"});
    for (int time = 0; time < 3; ++time) {
        EXPECT_THAT(wrongWords(speller, "held hald Mora held", kEnglish), ElementsAre("hald"));
    }
    EXPECT_EQ(dictionary->asked, (QHash<QString, int>{{"held", 1}, {"hald", 1}}));
}

TEST(Speller, MayBeAskedFromManyThreads)
{
    const Speller speller = spellerFor({"Mora"});
    std::vector<std::thread> threads;
    std::atomic<qsizetype> wrong = 0;
    for (int number = 0; number < 4; ++number) {
        threads.emplace_back([&speller, &wrong] {
            for (int time = 0; time < 50; ++time) {
                wrong += speller.check(InlineText(QString("The dialoge was held, Mora")), kEnglish).size();
                wrong += speller.check(InlineText(QString("l’Unoin")), kFrench).size();
            }
        });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    EXPECT_EQ(wrong, 400);
}

} // namespace
} // namespace dateline
