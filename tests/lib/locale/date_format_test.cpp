#include "dateline/locale/dates.h"

#include <QTimeZone>

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dateline {
namespace {

const QDate kDay(2023, 6, 13);
const QDate kFirst(2023, 6, 1);

LanguageTag tag(const char* text)
{
    return LanguageTag(QString::fromLatin1(text));
}

TEST(FormatDate, WritesTheLongForm)
{
    const std::vector<std::pair<const char*, const char*>> cases = {
        {"en", "13 June 2023"},       {"en-GB", "13 June 2023"},        {"en-US", "June 13, 2023"},
        {"fr", "13 juin 2023"},       {"de", "13. Juni 2023"},          {"es", "13 de junio de 2023"},
        {"it", "13 giugno 2023"},     {"pt", "13 de junho de 2023"},    {"pl", "13 czerwca 2023"},
        {"el", "13 Ιουνίου 2023"},    {"uk", "13 червня 2023\u00A0р."}, {"ru", "13 июня 2023\u00A0г."},
        {"nl", "13 juni 2023"},       {"sv", "13 juni 2023"},           {"da", "13. juni 2023"},
        {"fi", "13. kesäkuuta 2023"}, {"cs", "13. června 2023"},        {"kk", "2023\u00A0ж. 13 маусым"},
        {"hu", "2023. június 13."},   {"lt", "2023 m. birželio 13 d."}, {"ar", "١٣ يونيو ٢٠٢٣"},
        {"mt", "13 ta’ Ġunju 2023"},  {"ko", "2023년 6월 13일"},        {"zh", "2023年6月13日"},
        {"ja", "2023年6月13日"},
    };
    for (const auto& [language, expected] : cases) {
        EXPECT_EQ(formatDate(kDay, tag(language)).toStdString(), expected) << language;
    }
}

TEST(FormatDate, WritesTheFirstOfAMonthAsTheLanguageDoes)
{
    EXPECT_EQ(formatDate(kFirst, tag("fr")).toStdString(), "1er juin 2023");
    EXPECT_EQ(formatDate(kFirst, tag("it")).toStdString(), "1º giugno 2023");
    EXPECT_EQ(formatDate(kFirst, tag("de")).toStdString(), "1. Juni 2023");
}

TEST(FormatDate, OfNothingIsEmpty)
{
    EXPECT_TRUE(formatDate({}, tag("en")).isEmpty());
    EXPECT_TRUE(formatDateRange({}, tag("en")).isEmpty());
    EXPECT_TRUE(formatPartialDate({}, tag("en")).isEmpty());
    EXPECT_TRUE(formatInstant({}, tag("en")).isEmpty());
}

struct RangeCase {
    const char* language;
    const char* sameMonth;
    const char* sameYear;
    const char* acrossYears;
};

TEST(FormatDateRange, WritesMonthAndYearOnceWhenShared)
{
    const std::vector<RangeCase> cases = {
        {"en", "18–19 May 2023", "30 May – 2 June 2023", "31 December 2023 – 2 January 2024"},
        {"en-US", "May 18–19, 2023", "May 30 – June 2, 2023", "December 31, 2023 – January 2, 2024"},
        {"fr", "18–19 mai 2023", "30 mai – 2 juin 2023", "31 décembre 2023 – 2 janvier 2024"},
        {"de", "18.–19. Mai 2023", "30. Mai – 2. Juni 2023", "31. Dezember 2023 – 2. Januar 2024"},
        {"es", "18–19 de mayo de 2023", "30 de mayo – 2 de junio de 2023",
         "31 de diciembre de 2023 – 2 de enero de 2024"},
        {"pl", "18–19 maja 2023", "30 maja – 2 czerwca 2023", "31 grudnia 2023 – 2 stycznia 2024"},
        {"ru", "18–19 мая 2023\u00A0г.", "30 мая – 2 июня 2023\u00A0г.",
         "31 декабря 2023\u00A0г. – 2 января 2024\u00A0г."},
        {"hu", "2023. május 18–19.", "2023. május 30. – június 2.", "2023. december 31. – 2024. január 2."},
        {"kk", "2023\u00A0ж. 18–19 мамыр", "2023\u00A0ж. 30 мамыр – 2 маусым",
         "2023\u00A0ж. 31 желтоқсан – 2024\u00A0ж. 2 қаңтар"},
        {"lv", "2023. gada 18.–19. maijs", "2023. gada 30. maijs – 2. jūnijs",
         "2023. gada 31. decembris – 2024. gada 2. janvāris"},
        {"lt", "2023 m. gegužės 18–19 d.", "2023 m. gegužės 30 d. – birželio 2 d.",
         "2023 m. gruodžio 31 d. – 2024 m. sausio 2 d."},
    };
    for (const RangeCase& item : cases) {
        SCOPED_TRACE(item.language);
        const LanguageTag language = tag(item.language);
        EXPECT_EQ(formatDateRange({{2023, 5, 18}, {2023, 5, 19}}, language).toStdString(), item.sameMonth);
        EXPECT_EQ(formatDateRange({{2023, 5, 30}, {2023, 6, 2}}, language).toStdString(), item.sameYear);
        EXPECT_EQ(formatDateRange({{2023, 12, 31}, {2024, 1, 2}}, language).toStdString(), item.acrossYears);
        EXPECT_EQ(formatDateRange({kDay, kDay}, language), formatDate(kDay, language));
    }
}

TEST(FormatPartialDate, WritesWhatIsKnown)
{
    EXPECT_EQ(formatPartialDate({2024, 0, 0}, tag("ru")).toStdString(), "2024");
    EXPECT_EQ(formatPartialDate({2024, 5, 0}, tag("en")).toStdString(), "May 2024");
    EXPECT_EQ(formatPartialDate({2024, 5, 0}, tag("ru")).toStdString(), "май 2024\u00A0г.");
    EXPECT_EQ(formatPartialDate({2024, 5, 0}, tag("pl")).toStdString(), "maj 2024");
    EXPECT_EQ(formatPartialDate({2024, 5, 0}, tag("es")).toStdString(), "mayo de 2024");
    EXPECT_EQ(formatPartialDate({2024, 5, 3}, tag("de")).toStdString(), "3. Mai 2024");
}

TEST(FormatInstant, NamesTheZoneInSummerAndWinter)
{
    const QTimeZone brussels("Europe/Brussels");
    const QTimeZone almaty("Asia/Almaty");
    const QDateTime summer(kDay, QTime(14, 0), brussels);
    const QDateTime winter(QDate(2023, 1, 13), QTime(9, 5), brussels);
    EXPECT_EQ(formatInstant(summer, tag("en")).toStdString(), "13 June 2023, 14:00 (CEST)");
    EXPECT_EQ(formatInstant(winter, tag("en")).toStdString(), "13 January 2023, 09:05 (CET)");
    EXPECT_EQ(formatInstant(summer, tag("de")).toStdString(), "13. Juni 2023, 14:00 (MESZ)");
    EXPECT_EQ(formatInstant(summer, tag("fi")).toStdString(), "13. kesäkuuta 2023, 14.00 (UTC+2)");
    EXPECT_EQ(formatInstant({kDay, QTime(14, 0), almaty}, tag("en")).toStdString(), "13 June 2023, 14:00 (GMT+6)");
}

TEST(FormatInstant, KeepsTheWallClockOfTheHourThatComesTwice)
{
    // Clocks went back on 29 October 2023, 03:00 CEST: 00:30 UTC and 01:30 UTC are both 02:30 there.
    const QTimeZone brussels("Europe/Brussels");
    const QDateTime first = QDateTime(QDate(2023, 10, 29), QTime(0, 30), Qt::UTC).toTimeZone(brussels);
    const QDateTime second = QDateTime(QDate(2023, 10, 29), QTime(1, 30), Qt::UTC).toTimeZone(brussels);
    EXPECT_EQ(formatInstant(first, tag("en")).toStdString(), "29 October 2023, 02:30 (CEST)");
    EXPECT_EQ(formatInstant(second, tag("en")).toStdString(), "29 October 2023, 02:30 (CET)");
}

TEST(FormatInstant, WritesUtcAndBareOffsets)
{
    EXPECT_EQ(formatInstant({kDay, QTime(8, 0), Qt::UTC}, tag("en")).toStdString(), "13 June 2023, 08:00 (UTC)");
    const QDateTime india(kDay, QTime(8, 0), Qt::OffsetFromUTC, 5 * 3600 + 1800);
    EXPECT_EQ(formatInstant(india, tag("en")).toStdString(), "13 June 2023, 08:00 (GMT+5:30)");
    const QDateTime newfoundland(kDay, QTime(8, 0), Qt::OffsetFromUTC, -(2 * 3600 + 1800));
    EXPECT_EQ(formatInstant(newfoundland, tag("en")).toStdString(), "13 June 2023, 08:00 (GMT-2:30)");
}

} // namespace
} // namespace dateline
