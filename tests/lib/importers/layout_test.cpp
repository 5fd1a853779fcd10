#include "importing.h"

namespace dateline {
namespace {

using test::imported;
using test::in;
using test::plainOf;

TEST(ImportLayout, JoinsHardWrappedLines)
{
    const ImportedRelease result = imported(QStringLiteral(
        "Ministers agree on a common plan for the protection of rivers and\nlakes\n\n12 May 2023\n\n"
        "The ministers of the environment agreed on Friday on a common plan for\nthe protection of rivers and lakes, "
        "which will be put into practice in\nthree steps.\n\n- The first step begins at once and concerns the large "
        "rivers, above\n  all the Danube.\n- The second step follows.\n  - Lakes come last.\n"));
    EXPECT_EQ(test::text(result).headline.plain(),
              QStringLiteral("Ministers agree on a common plan for the protection of rivers and lakes"));
    const QList<Block>& body = test::text(result).body;
    ASSERT_EQ(body.size(), 4);
    EXPECT_TRUE(body[0].text.plain().endsWith(QStringLiteral("put into practice in three steps.")));
    EXPECT_EQ(body[1].text.plain(),
              QStringLiteral("The first step begins at once and concerns the large rivers, above all the Danube."));
    ASSERT_NE(body[3].as<ListItem>(), nullptr);
    EXPECT_EQ(body[3].as<ListItem>()->depth, 2);
}

TEST(ImportLayout, KeepsOnlyAHeadline)
{
    const ImportedRelease result = imported(QStringLiteral("Council adopts new rules on energy"));
    EXPECT_EQ(test::text(result).headline.plain(), QStringLiteral("Council adopts new rules on energy"));
    EXPECT_TRUE(test::text(result).body.isEmpty());
    EXPECT_EQ(imported(QStringLiteral("Only a headline")).release.sourceLanguage, LanguageTag(u"en"));
}

TEST(ImportLayout, LeavesTheHeadlineEmptyWhereThereIsNone)
{
    const ImportedRelease result = imported(
        QStringLiteral("26. September 2024 - Die Entwicklungsgruppe hat heute die neue Fassung der freien Datenbank "
                       "angekündigt. Sie ist schneller als die alte und wird von vielen Menschen benutzt.\n\nNoch ein "
                       "Absatz über die neue Fassung, die für alle verfügbar ist.\n"));
    EXPECT_TRUE(test::text(result).headline.isEmpty());
    EXPECT_EQ(result.release.releaseDate, QDate(2024, 9, 26));
    EXPECT_TRUE(plainOf(test::text(result).body).constFirst().startsWith(QStringLiteral("Die Entwicklungsgruppe")));
    EXPECT_TRUE(result.remarks.contains(QStringLiteral("No headline was found.")));
}

TEST(ImportLayout, TakesTheDatelineOffTheFirstParagraph)
{
    const ImportedRelease result = imported(
        QStringLiteral("Observers begin their work\n\nVIENNA, Austria, 3 May 2021 - The observers of the organisation "
                       "began their work on Monday.\n\nThey will report to the council in the summer.\n"));
    EXPECT_EQ(result.release.releaseDate, QDate(2021, 5, 3));
    EXPECT_EQ(plainOf(test::text(result).body).constFirst(),
              QStringLiteral("The observers of the organisation began their work on Monday."));
    ASSERT_TRUE(result.release.datelinePlace);
    EXPECT_EQ(result.release.datelinePlace->country, QStringLiteral("AT"));
}

TEST(ImportLayout, ReadsStatusEmbargoNotesAndEndMark)
{
    const ImportedRelease result = imported(QStringLiteral(
        "PRESS RELEASE\nEMBARGOED UNTIL 00:01 GMT, 14 May 2022\n\nThe agency publishes its yearly report\n\n"
        "The agency has published its report about the state of the rivers.\n\n# # #\n\nNotes to editors\n"
        "1. The report has been published since 1990.\n2. It is free of charge.\n"));
    ASSERT_TRUE(result.release.embargo);
    EXPECT_EQ(result.release.embargo->until.toUTC().toString(Qt::ISODate), QStringLiteral("2022-05-14T00:01:00Z"));
    EXPECT_EQ(test::text(result).headline.plain(), QStringLiteral("The agency publishes its yearly report"));
    EXPECT_EQ(in(result.release.houseStyle.endMark, result), QStringLiteral("# # #"));
    ASSERT_EQ(test::text(result).notes.size(), 2);
    EXPECT_TRUE(test::text(result).notes[0].as<ListItem>()->ordered);
}

TEST(ImportLayout, TellsWhereEachFactStands)
{
    const ImportedRelease result =
        imported(QStringLiteral("A title\n\n  12.05.2023 Press Team of the Agency\n\nThe text "
                                "of the release is here and it ends with a stop.\n"));
    const auto date = std::find_if(result.readings.begin(), result.readings.end(),
                                   [](const Reading& reading) { return reading.fact.field == FactField::ReleaseDate; });
    ASSERT_NE(date, result.readings.end());
    EXPECT_EQ(date->line, 3);
    EXPECT_EQ(date->span, (Span{2, 10}));
    EXPECT_EQ(date->words, QStringLiteral("12.05.2023"));
}

TEST(ImportLayout, MakesADisplayedQuotationOfAParagraphInQuotationMarks)
{
    const ImportedRelease result = imported(QStringLiteral(
        "A title\n\nThe minister was pleased with the result of the meeting.\n\n“We have reached what we came for, and "
        "more than that.”\n— Ada Meyer, Minister of Transport\n\nThe next meeting will be in autumn.\n"));
    const QList<Block>& body = test::text(result).body;
    ASSERT_EQ(body.size(), 3);
    ASSERT_NE(body[1].as<Quotation>(), nullptr);
    EXPECT_EQ(body[1].text.plain(), QStringLiteral("We have reached what we came for, and more than that."));
    EXPECT_EQ(body[1].as<Quotation>()->speaker, QStringLiteral("Ada Meyer, Minister of Transport"));
}

TEST(ImportLayout, ADateInTheFirstWordsIsADoubtfulReleaseDate)
{
    const ImportedRelease early = imported(
        QStringLiteral("Deposit on bottles begins\n\nDeposit on bottles\n\nThe official journal of 3 March 2025 "
                       "carries the act on bottles. It applies from 1 January 2026.\n"));
    EXPECT_EQ(early.release.releaseDate, QDate(2025, 3, 3));
    const ImportedRelease late =
        imported(QStringLiteral("Deposit on bottles begins\n\nThe act on the return of bottles and cans, "
                                "which was announced last year, applies from 1 January 2026.\n"));
    EXPECT_FALSE(late.release.releaseDate.isValid());
}

} // namespace
} // namespace dateline
