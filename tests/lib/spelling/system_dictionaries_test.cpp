// On the dictionaries that packaging installs: real sizes, encodings and rules.

#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/speller.h"
#include "dateline/spelling/suggester.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

struct Sentence {
    const char16_t* language;
    QString text;
    QStringList wrong;
};

QStringList wrongWords(const Speller& speller, const Sentence& sentence)
{
    QStringList words;
    for (const Misspelling& wrong : speller.check(InlineText(sentence.text), LanguageTag(sentence.language))) {
        words += wrong.word;
    }
    return words;
}

TEST(SystemDictionaries, FindWhatIsWrongAndNothingElse)
{
    const Speller speller(std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders()),
                          {"Roman Vassilenko", "Cholpon-Ata"});
    const QList<Sentence> sentences{
        {u"en-GB", "The Secretary-General’s dialouge with Vassilenko wasn’t held in Cholpon-Ata.", {"dialouge"}},
        {u"en", "The EU’s 10th high-level meeting recieved ministers’ support: 27-member bloc.", {"recieved"}},
        {u"fr", "L’Union européenne et l’OTAN s’engagent aujourd’hui à renforcer leur dialoge.", {"dialoge"}},
        {u"de",
         "Handels- und Investitionsabkommen: Der Außenminnister traf u. a. bzw. usw. die 25-jährige Preisträgerin.",
         {"Außenminnister"}},
        {u"el", "Η Ευρωπαϊκή Ένωση και οι χώρες συζήτησαν τη συνεργσία.", {"συνεργσία"}},
        {u"uk", "П’ять країн обговорили співпрацю з Європейским Союзом, Google та ЄС.", {"Європейским"}},
        {u"ru",
         "За\u0301мок посетили 10-летние участники саммита из Pоссии и кто-нибуть ещё.",
         {"Pоссии", "кто-нибуть"}},
        {u"pl", "Unia Europejska wzmacnia wspólprace w 2024 r. i łączność.", {"wspólprace"}},
        {u"it", "L’azione dell’Unione all’estero è un’oportunità.", {"un’oportunità"}},
        {u"pt", "A União Europeia reforçou a cooperasão com os países.", {"cooperasão"}},
        {u"es", "La Unión Europea y los cinco paises celebraron el diálogo.", {"paises"}},
    };
    for (const Sentence& sentence : sentences) {
        SCOPED_TRACE(sentence.text.toStdString());
        ASSERT_TRUE(speller.knows(LanguageTag(sentence.language)));
        EXPECT_EQ(wrongWords(speller, sentence).join(u'|').toStdString(), sentence.wrong.join(u'|').toStdString());
    }
}

TEST(SystemDictionaries, InflectNamesAsTheyInflectNamesLikeThem)
{
    const Speller speller(std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders()),
                          {"Касым-Жомарт Токаев", "Oleksandr Nowakowicz", "Тарас Василенко", "Κωνσταντίνος Βασιλάκης"});
    const QList<Sentence> sentences{
        {u"ru", "Встреча с Токаевым прошла у Токаева, к Токаеву пришли с Токаевыыы.", {"Токаевыыы"}},
        {u"pl", "Spotkanie z Nowakowiczem u Nowakowicza, dla Nowakowiczzz.", {"Nowakowiczzz"}},
        {u"uk", "Зустріч із Тарасом Василенком.", {}},
    };
    for (const Sentence& sentence : sentences) {
        SCOPED_TRACE(sentence.text.toStdString());
        EXPECT_EQ(wrongWords(speller, sentence).join(u'|').toStdString(), sentence.wrong.join(u'|').toStdString());
    }
}

TEST(SystemDictionaries, AreWhole)
{
    for (const DictionaryInfo& info : DictionaryShelf(DictionaryShelf::systemFolders()).installed()) {
        const Expected<void> whole = checkDictionary(info);
        EXPECT_TRUE(whole) << whole.error().message().toStdString();
    }
}

TEST(SystemDictionaries, SuggestTheRightWord)
{
    const Suggester suggester(std::make_shared<DictionaryShelf>(DictionaryShelf::systemFolders()));
    for (const auto& [language, wrong, right] :
         QList<std::tuple<const char16_t*, QString, QString>>{{u"en", "recieved", "received"},
                                                              {u"fr", "dialoge", "dialogue"},
                                                              {u"el", "συνεργσία", "συνεργασία"},
                                                              {u"pl", "wspólpraca", "współpraca"}}) {
        SuggestionQuestion question;
        question.word = wrong;
        question.languages = {LanguageTag(language)};
        EXPECT_EQ(suggester.quick(question).value(0).word, right);
    }
}

} // namespace
} // namespace dateline
