#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/spelling/suggester.h"
#include "dateline/spelling/suggestion_lines.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::Contains;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kFrench(u"fr");

Suggester suggester()
{
    return Suggester(std::make_shared<DictionaryShelf>(QList<QString>{DATELINE_TEST_DATA "/spelling/dictionaries"}));
}

SuggestionQuestion about(const QString& word, const QList<LanguageTag>& languages = {kEnglish})
{
    SuggestionQuestion question;
    question.word = word;
    question.languages = languages;
    return question;
}

QStringList wordsOf(const QList<Suggestion>& suggestions)
{
    QStringList words;
    for (const Suggestion& each : suggestions) {
        words.append(each.word);
    }
    return words;
}

TEST(Suggester, FindsWordsOneSlipAwayAtOnce)
{
    for (const char* wrong : {"dialoge", "dialgoue", "diallogue", "dialogie", "Dialoge", "DIALOGE"}) {
        SCOPED_TRACE(wrong);
        const QStringList words = wordsOf(suggester().quick(about(wrong)));
        ASSERT_FALSE(words.isEmpty());
        EXPECT_EQ(words.first().toLower(), "dialogue");
    }
}

TEST(Suggester, KeepsCapitalsAndApostrophes)
{
    EXPECT_EQ(wordsOf(suggester().quick(about("Dialoge"))).value(0), "Dialogue");
    EXPECT_EQ(wordsOf(suggester().quick(about("DIALOGE"))).value(0), "DIALOGUE");
    EXPECT_THAT(wordsOf(suggester().full(about("dno’t"))), Contains("don’t"));
}

TEST(Suggester, FindsWordsFurtherAwayInTheEnd)
{
    EXPECT_THAT(wordsOf(suggester().quick(about("dyaloge"))), Not(Contains("dialogue")));
    EXPECT_EQ(wordsOf(suggester().full(about("dyaloge"))).value(0), "dialogue");
}

TEST(Suggester, OffersNamesFirst)
{
    SuggestionQuestion question = about("Vasilenko");
    question.names = {"Roman Vassilenko"};
    EXPECT_EQ(suggester().quick(question).value(0), (Suggestion{"Vassilenko", {}}));
}

TEST(Suggester, SaysWhichLanguageAWordIsOf)
{
    const QList<Suggestion> found = suggester().quick(about("dialoge", {kEnglish, kFrench}));
    EXPECT_EQ(found.value(0), (Suggestion{"dialogue", kEnglish}));
}

TEST(Suggester, MendsThePartThatIsWrong)
{
    EXPECT_EQ(wordsOf(suggester().quick(about("Secretary-Genral"))).value(0), "Secretary-General");
    EXPECT_EQ(wordsOf(suggester().full(about("l’Unoin", {kFrench}))).value(0), "l’Union");
}

TEST(Suggester, MendsMixedAlphabets)
{
    EXPECT_EQ(wordsOf(suggester().quick(about("Pоссия", {LanguageTag(u"ru")}))).value(0), "Россия");
}

TEST(Suggester, PrefersWordsInUse)
{
    SuggestionQuestion question = about("hald");
    question.used = {{"held", 20}};
    EXPECT_EQ(wordsOf(suggester().quick(question)).value(0), "held");
}

TEST(Suggester, KnowsItsLimits)
{
    SuggestionQuestion question = about("dialoge");
    question.limit = 1;
    EXPECT_EQ(suggester().full(question).size(), 1);
    EXPECT_THAT(suggester().full(about("келсім", {LanguageTag(u"kk")})), IsEmpty());
    EXPECT_THAT(suggester().full(about(QString(200, 'x'))), IsEmpty());
    EXPECT_THAT(suggester().full(about("two words")), IsEmpty());
}

TEST(SuggestionLines, SurviveTheJourney)
{
    SuggestionQuestion question = about("l’Unoin", {kFrench, kEnglish});
    question.names = {"Нурсултан"};
    question.used = {{"union", 3}};
    question.limit = 4;
    const QByteArray line = toLine(QuestionLine{7, question});
    EXPECT_EQ(line.count('\n'), 1);
    const std::optional<QuestionLine> read = questionIn(line);
    ASSERT_TRUE(read);
    EXPECT_EQ(read->id, 7);
    EXPECT_EQ(read->question.word, question.word);
    EXPECT_EQ(read->question.languages, question.languages);
    EXPECT_EQ(read->question.names, question.names);
    EXPECT_EQ(read->question.used, question.used);
    EXPECT_EQ(read->question.limit, 4);
    const std::optional<AnswerLine> answer = answerIn(toLine(AnswerLine{7, true, {{"Union", kFrench}}}));
    ASSERT_TRUE(answer);
    EXPECT_TRUE(answer->complete);
    EXPECT_THAT(answer->suggestions, ElementsAre(Suggestion{"Union", kFrench}));
    EXPECT_FALSE(questionIn("{\"word\": \"\"}"));
    EXPECT_FALSE(questionIn("no JSON"));
    EXPECT_FALSE(answerIn("[]"));
}

} // namespace
} // namespace dateline
