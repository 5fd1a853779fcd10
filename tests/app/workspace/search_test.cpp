#include "workspace/search.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kFrench(u"fr");

QStringList found(const SearchQuery& query, const QString& text)
{
    QStringList hits;
    const Expected<Search> search = Search::prepared(query);
    for (const Span& hit : search.value().hitsIn(text)) {
        hits.append(text.mid(hit.offset, hit.length));
    }
    return hits;
}

Release twoLanguages()
{
    Release release;
    LanguageVersion english;
    english.language = kEnglish;
    english.headline = InlineText(QString("Water talks"));
    Table table;
    table.rows = {{InlineText(QString("water")), InlineText(QString("2024"))}};
    english.body = {
        Block{{1},
              Paragraph{},
              InlineText(QList<TextRun>{{"Deep ", {}}, {"water", {false, true, {}, {}}}, {" and water.", {}}}),
              {},
              {}},
        Block{{2}, table, {}, {}, {}}};
    LanguageVersion french;
    french.language = kFrench;
    french.headline = InlineText(QString("Eau (water)"));
    release.versions = {english, french};
    return release;
}

TEST(Search, FindsWhateverTheCase)
{
    EXPECT_EQ(found({"water"}, "Water, WATER"), QStringList({"Water", "WATER"}));
    EXPECT_EQ(found({"water", true}, "Water, water"), QStringList({"water"}));
    EXPECT_EQ(found({"ÉTAT", false}, "l’état"), QStringList({"état"}));
}

TEST(Search, FindsWholeWordsOfAnyScript)
{
    EXPECT_EQ(found({"art", false, true}, "art party art."), QStringList({"art", "art"}));
    EXPECT_TRUE(found({"вод", false, true}, "вода").isEmpty());
    EXPECT_EQ(found({"C++", false, true}, "C++ and C++14"), QStringList({"C++"}));
}

TEST(Search, TakesTypedMarksForTypographicOnes)
{
    EXPECT_EQ(found({"l'eau"}, "l’eau"), QStringList({"l’eau"}));
    EXPECT_EQ(found({"13 June"}, "13\u00A0June"), QStringList({"13\u00A0June"}));
    EXPECT_EQ(found({"\"yes\""}, "“yes”"), QStringList({"“yes”"}));
}

TEST(Search, TakesPlainWordsLiterally)
{
    EXPECT_EQ(found({"a.c"}, "abc a.c"), QStringList({"a.c"}));
    EXPECT_TRUE(found({""}, "anything").isEmpty());
}

TEST(Search, FindsPatterns)
{
    EXPECT_EQ(found({"\\d+", false, false, true}, "12 and 2024"), QStringList({"12", "2024"}));
    EXPECT_TRUE(found({"x*", false, false, true}, "abc").isEmpty());
    EXPECT_EQ(found({"a|b", false, true, true}, "a ab b"), QStringList({"a", "b"}));
}

TEST(Search, SaysWhatIsWrongWithAPattern)
{
    const Expected<Search> search = Search::prepared({"(un", false, false, true});
    ASSERT_FALSE(search);
    EXPECT_EQ(search.error().kind, ErrorKind::Format);
    EXPECT_THAT(search.error().what.toStdString(), testing::HasSubstr("character 3"));
    EXPECT_FALSE(search.error().advice.isEmpty());
    EXPECT_TRUE(Search::prepared({"(un", false, false, false}));
}

TEST(Search, GoesThroughAllLanguagesInReadingOrder)
{
    const QList<TextPlace> hits = Search::prepared({"water"})->hitsIn(twoLanguages());
    ASSERT_EQ(hits.size(), 5);
    EXPECT_EQ(hits.at(0).part, TextPart::Headline);
    EXPECT_EQ(hits.at(2).span, (Span{15, 5}));
    EXPECT_EQ(hits.at(3).row, 0);
    EXPECT_EQ(hits.at(4).language, kFrench);
}

TEST(Search, ReplacesEveryHitAndKeepsFormats)
{
    const Release release = twoLanguages();
    const Search search = *Search::prepared({"water"});
    const Release changed = search.replacedAll(release, search.hitsIn(release), "energy");
    const LanguageVersion& english = changed.versions.first();
    EXPECT_EQ(english.headline.plain(), "energy talks");
    EXPECT_EQ(english.body.first().text.plain(), "Deep energy and energy.");
    EXPECT_TRUE(english.body.first().text.formatAt(6).strong);
    EXPECT_FALSE(english.body.first().text.formatAt(17).strong);
    EXPECT_EQ(english.body.at(1).as<Table>()->rows.first().first().plain(), "energy");
    EXPECT_EQ(changed.versions.last().headline.plain(), "Eau (energy)");
}

TEST(Search, FillsGroupsIntoTheReplacementOfAPattern)
{
    const Search pattern = *Search::prepared({"(\\d+) (June)", false, false, true});
    const QString text("On 13 June");
    const Span hit = pattern.hitsIn(text).first();
    EXPECT_EQ(pattern.replacementFor(text, hit, "\\2 \\1"), "June 13");
    EXPECT_EQ(pattern.replacementFor(text, hit, "<\\0>\\\\"), "<13 June>\\");
    EXPECT_EQ(pattern.replacementFor(text, hit, "\\"), "\\");
    EXPECT_EQ(Search::prepared({"June"})->replacementFor(text, {6, 4}, "\\1"), "\\1");
}

} // namespace
} // namespace dateline
