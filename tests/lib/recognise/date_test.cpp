#include "mentions.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

QString writtenOf(const PartialDate& date)
{
    return date.month == 0 ? QString::number(date.year)
                           : QStringLiteral("%1-%2").arg(date.year).arg(date.month, 2, 10, QChar(u'0'));
}

QString writtenOf(const DateMention& date)
{
    if (date.range.isEmpty()) {
        return writtenOf(date.partial);
    }
    const QString start = date.range.start.toString(Qt::ISODate);
    return date.range.isOneDay() ? start : start + u'/' + date.range.end.toString(Qt::ISODate);
}

class Dates : public ::testing::TestWithParam<Sentence> {};

TEST_P(Dates, AreFoundWithTheirWords)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<DateMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(wordsOf(GetParam().text, mention) + QStringLiteral(" = ") + writtenOf(*mention.as<DateMention>()));
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

// The release of the European External Action Service of 13 June 2023.
INSTANTIATE_TEST_SUITE_P(
    Eeas, Dates,
    ::testing::Values(
        Sentence{"en", "took place in Astana, Kazakhstan, on 13th June 2023.", {"13th June 2023 = 2023-06-13"}},
        Sentence{"en", "the President of the European Council on 2 June  in Cholpon-Ata", {"2 June = 2023-06-02"}},
        Sentence{"en", "in Almaty, Kazakhstan, on 18 and 19 May 2023.", {"18 and 19 May 2023 = 2023-05-18/2023-05-19"}},
        Sentence{"en", "The next round will be held in 2024.", {"2024 = 2024"}},
        Sentence{"en", "13.06.2023 EEAS Press Team", {"13.06.2023 = 2023-06-13"}}));

// Debian news of 1 March 2012, https://www.debian.org/News/2012/20120301, and 20 January 2012.
INSTANTIATE_TEST_SUITE_P(
    Debian, Dates,
    ::testing::Values(
        Sentence{"en", "in Brussels, Belgium on the 4th-5th February.", {"4th-5th February = 2023-02-04/2023-02-05"}},
        Sentence{"de", "Am 20. Februar 2012 entschied das DebConf-Komitee", {"20. Februar 2012 = 2012-02-20"}},
        Sentence{"de",
                 "beginnt am Sonntag, dem 08. Juli und dauert bis Samstag, den 14. Juli 2012.",
                 {"Sonntag, dem 08. Juli = 2023-07-08", "Samstag, den 14. Juli 2012 = 2012-07-14"}},
        Sentence{"it",
                 "da sabato 1° luglio a sabato 7 luglio 2012.",
                 {"sabato 1° luglio a sabato 7 luglio 2012 = 2012-07-01/2012-07-07"}},
        Sentence{"fr",
                 "du dimanche 1 juillet au samedi 7 juillet 2012.",
                 {"dimanche 1 juillet au samedi 7 juillet 2012 = 2012-07-01/2012-07-07"}},
        Sentence{"es", "El 20 de febrero de 2012, el comité organizador", {"20 de febrero de 2012 = 2012-02-20"}},
        Sentence{"sv",
                 "från Söndagen den 1 Juli till Lördagen 7 Juli 2012.",
                 {"Söndagen den 1 Juli till Lördagen 7 Juli 2012 = 2012-07-01/2012-07-07"}},
        Sentence{"el", "πακέτα από τον Μάρτιο του 2005, καθώς και", {"Μάρτιο του 2005 = 2005-03"}},
        Sentence{"pt", "apresentado ontem durante a CeBIT", {"ontem = 2023-06-12"}},
        Sentence{"it", "presentato ieri durante il CeBIT", {"ieri = 2023-06-12"}},
        Sentence{"en", "presented yesterday during CeBIT", {"yesterday = 2023-06-12"}}));

// PostgreSQL press kits 13, 15 and 17, https://www.postgresql.org/about/press/.
INSTANTIATE_TEST_SUITE_P(
    PostgreSql, Dates,
    ::testing::Values(Sentence{"en", "September 26, 2024 - The PostgreSQL Global", {"September 26, 2024 = 2024-09-26"}},
                      Sentence{"de", "26. September 2024 - Die PostgreSQL", {"26. September 2024 = 2024-09-26"}},
                      Sentence{"es", "26 de septiembre de 2024 - El Grupo", {"26 de septiembre de 2024 = 2024-09-26"}},
                      Sentence{"el", "26 Σεπτεμβρίου 2024 - Το", {"26 Σεπτεμβρίου 2024 = 2024-09-26"}},
                      Sentence{"uk", "26 вересня 2024 року - PostgreSQL", {"26 вересня 2024 року = 2024-09-26"}},
                      Sentence{"uk", "13 жовтня, 2022 - PostgreSQL", {"13 жовтня, 2022 = 2022-10-13"}},
                      Sentence{"ru", "26 сентября 2024г. - PostgreSQL", {"26 сентября 2024г. = 2024-09-26"}},
                      Sentence{"pl", "24 września 2020 — Grupa PostgreSQL", {"24 września 2020 = 2020-09-24"}}));

// Pages of German authorities kept in the test set of github.com/adbar/trafilatura.
INSTANTIATE_TEST_SUITE_P(
    GermanAuthorities, Dates,
    ::testing::Values(
        Sentence{"de",
                 "27.01.2022MineralölINFO November 2021 (Mineralölabsatz)",
                 {"27.01.2022 = 2022-01-27", "November 2021 = 2021-11"}},
        Sentence{"de", "Informationsschreiben vom 14. Oktober 2021PDF | 38 KB", {"14. Oktober 2021 = 2021-10-14"}},
        Sentence{"de",
                 "Im Bundesgesetzblatt vom 17. August 2021 (Teil I Nr. 53, Seite 3411)",
                 {"17. August 2021 = 2021-08-17"}},
        Sentence{"de", "emigrierte sie im Mai 1946 in die USA.", {"Mai 1946 = 1946-05"}},
        Sentence{"de", "sank von 91,5 auf 89,4 Millionen Tonnen", {}},
        Sentence{"de", "| Rohbenzin | 10,72 Mio. t | 12,40 Mio. t | 15,7 % |", {}}));

// Shapes of speeches and statements collected in the project's notes on releases.
INSTANTIATE_TEST_SUITE_P(
    Shapes, Dates,
    ::testing::Values(
        Sentence{"en", "Today, Saturday 9 July 2016", {"Today = 2023-06-13", "Saturday 9 July 2016 = 2016-07-09"}},
        Sentence{
            "es", "Hoy sábado, 9 de julio de 2016", {"Hoy = 2023-06-13", "sábado, 9 de julio de 2016 = 2016-07-09"}},
        Sentence{"pt",
                 "Hoje, sábado, 09 de julho de 2016",
                 {"Hoje = 2023-06-13", "sábado, 09 de julho de 2016 = 2016-07-09"}},
        Sentence{"ru",
                 "Сегодня, в субботу 9 июля 2016 года",
                 {"Сегодня = 2023-06-13", "субботу 9 июля 2016 года = 2016-07-09"}},
        Sentence{"pl",
                 "Dzisiaj, w niedzielę 31 sierpnia 2014 r.",
                 {"Dzisiaj = 2023-06-13", "niedzielę 31 sierpnia 2014 r. = 2014-08-31"}},
        Sentence{
            "en", "embargoed until Saturday August 13 2005 at 11 06 a m ET", {"Saturday August 13 2005 = 2005-08-13"}},
        Sentence{"fr", "Genève, le 1er juin", {"1er juin = 2023-06-01"}},
        Sentence{"fr", "du 18 au 19 mai 2023", {"18 au 19 mai 2023 = 2023-05-18/2023-05-19"}},
        Sentence{"de", "vom 18.–19. Mai", {"18.–19. Mai = 2023-05-18/2023-05-19"}},
        Sentence{"de", "vom 18.–19.05.2023", {"18.–19.05.2023 = 2023-05-18/2023-05-19"}},
        Sentence{"en", "from 29 May to 2 June 2023", {"29 May to 2 June 2023 = 2023-05-29/2023-06-02"}},
        Sentence{"en", "on 13 and 15 June 2023", {"13 = 2023-06-13", "15 June 2023 = 2023-06-15"}},
        Sentence{"en", "the first of June 2023", {"first of June 2023 = 2023-06-01"}},
        Sentence{"en-US", "on 6/7/2023", {"6/7/2023 = 2023-06-07"}},
        Sentence{"en-GB", "on 6/7/2023", {"6/7/2023 = 2023-07-06"}},
        Sentence{"ru", "в июне 2023 года", {"июне 2023 года = 2023-06"}},
        Sentence{"ru", "основан в 1993 году", {"1993 году = 1993"}},
        Sentence{"kk", "2023 жылғы 13 маусым", {"2023 жылғы 13 маусым = 2023-06-13"}},
        Sentence{"kk", "2023 жылғы 13 маусымда өтті", {"2023 жылғы 13 маусымда = 2023-06-13"}},
        Sentence{"kk", "13 маусым 2023 жыл", {"13 маусым 2023 жыл = 2023-06-13"}},
        Sentence{"ko", "2023년 6월 13일에", {"2023년 6월 13 = 2023-06-13"}},
        Sentence{"ko", "2023년 6월 13일, 아스타나", {"2023년 6월 13일 = 2023-06-13"}},
        Sentence{"ko", "행사는 6월 13일-15일에 진행합니다", {"6월 13일-15 = 2023-06-13/2023-06-15"}},
        Sentence{"zh", "2023年6月13日至15日", {"2023年6月13日至15日 = 2023-06-13/2023-06-15"}},
        Sentence{"el", "στις 13 Ιουνίου", {"13 Ιουνίου = 2023-06-13"}}));

INSTANTIATE_TEST_SUITE_P(
    NoDates, Dates,
    ::testing::Values(Sentence{"en", "They may march 20 miles.", {}}, Sentence{"en", "on 31 June 2023", {}},
                      Sentence{"en", "in 2017-18 budget", {}}, Sentence{"en", "version 1.2.2023.4 of the software", {}},
                      Sentence{"en", "Call +49 89 2155 0092 now", {}}, Sentence{"en", "spent in 2000% of cases", {}},
                      Sentence{"de", "über 70 Sprachen und 2000 Menschen", {}}));

TEST(Date, ImpossibleDayIsKeptAsDoubtful)
{
    const QString text = "on 31 June 2023";
    const QList<Mention> found = recognise(text, contextOf("en"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_LT(found[0].confidence, 0.5);
    EXPECT_TRUE(found[0].as<DateMention>()->range.isEmpty());
    EXPECT_EQ(found[0].as<DateMention>()->partial, (PartialDate{2023, 6, 31}));
}

TEST(Date, WithoutAReferenceTakesTheYearStatedBeside)
{
    const QString text = "am 8. Juli und am 14. Juli 2012";
    const QList<Mention> found = recognise(text, {LanguageTag(u"de"), QDate(), QString()});
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].as<DateMention>()->range.start, QDate(2012, 7, 8));
    EXPECT_FALSE(found[0].as<DateMention>()->yearStated);
}

TEST(Date, SaysHowItIsWritten)
{
    const QString text = "Saturday, 9th July 2016 or 2016-07-09";
    const QList<Mention> found = recognise(text, contextOf("en"));
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found[0].as<DateMention>()->weekday, 6);
    EXPECT_TRUE(found[0].as<DateMention>()->ordinal);
    EXPECT_TRUE(found[1].as<DateMention>()->numeric);
}

struct Weekday {
    const char* language;
    const char* text;
    int weekday;
};

TEST(Date, TakesTheWeekdayThatStandsBeside)
{
    const Weekday cases[] = {
        {"en", "on Tuesday (14 June 2023)", 2},
        {"en", "on 14 June 2023, a Tuesday, they met", 2},
        {"en", "on 14 June 2023, Tuesday 20 June 2023", 0},
        {"en", "on 14 June 2023, Monday meetings began", 0},
        {"en", "(14 June 2023)", 0},
        {"nl", "op vrijdag (15 juni 2023)", 5},
        {"ru", "в пятницу (15 июня 2023 года)", 5},
        {"ru", "14 июня 2023 года, во вторник, откроется", 2},
        {"ru", "с понедельника, 13 июня 2023 года", 1},
        {"de", "am Sonnabend, dem 18. Juni 2023", 6},
        {"uk", "у п’ятницю, 15 червня 2023 року", 5},
        {"ar", "يوم الجمعة، 15 يونيو 2023", 5},
        {"ar", "يوم الاثنين الموافق 14 يونيو 2023", 1},
        {"hu", "2023. június 14. (kedd)", 2},
        {"pt", "na terça-feira (14 de junho de 2023)", 2},
        {"zh", "2023年6月14日，星期二，", 2},
    };
    for (const Weekday& each : cases) {
        SCOPED_TRACE(each.text);
        const QString text = each.text;
        int weekday = -1;
        for (const Mention& mention : recognise(text, contextOf(each.language))) {
            const auto* date = mention.as<DateMention>();
            weekday = weekday < 0 && date != nullptr && !date->relative ? date->weekday : weekday;
        }
        EXPECT_EQ(weekday, each.weekday);
    }
}

} // namespace
} // namespace dateline::testing
