#include "dateline/locale/date_words.h"
#include "dateline/locale/dates.h"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace dateline {
namespace {

const QDate kReference(2023, 3, 1);

const std::vector<const char*> kLanguages = {"en", "en-US", "fr", "de", "es", "it", "pt", "pl", "el", "uk", "ru", "nl",
                                             "sv", "da",    "fi", "cs", "kk", "ar", "bg", "et", "ga", "hr", "hu", "lv",
                                             "lt", "mt",    "ro", "sk", "sl", "ky", "tr", "uz", "hy", "ka"};

std::optional<DateRange> read(const char* text, const char* language)
{
    return readDate(QString::fromUtf8(text), LanguageTag(QString::fromLatin1(language)), kReference);
}

TEST(ReadDate, ReadsBackEveryDayOfALeapYear)
{
    for (const char* name : kLanguages) {
        SCOPED_TRACE(name);
        const LanguageTag language(QString::fromLatin1(name));
        for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(1)) {
            const QString text = formatDate(day, language);
            ASSERT_EQ(readDate(text, language, kReference), (DateRange{day, day})) << text.toStdString();
        }
    }
}

TEST(ReadDate, ReadsBackRanges)
{
    for (const char* name : kLanguages) {
        SCOPED_TRACE(name);
        const LanguageTag language(QString::fromLatin1(name));
        for (QDate day(2024, 1, 1); day.year() == 2024; day = day.addDays(9)) {
            for (const int length : {1, 12, 40}) {
                const DateRange range{day, day.addDays(length)};
                const QString text = formatDateRange(range, language);
                ASSERT_EQ(readDate(text, language, kReference), range) << text.toStdString();
            }
        }
    }
}

struct ReadCase {
    const char* language;
    const char* text;
    DateRange expected;
};

DateRange day(int year, int month, int dayOfMonth)
{
    return {{year, month, dayOfMonth}, {year, month, dayOfMonth}};
}

TEST(ReadDate, ReadsWhatPeopleType)
{
    const DateRange may{{2023, 5, 18}, {2023, 5, 19}};
    const DateRange week{{2023, 5, 30}, {2023, 6, 2}};
    const std::vector<ReadCase> cases = {
        {"en", "13 June", day(2023, 6, 13)},
        {"en", "13th June 2023", day(2023, 6, 13)},
        {"en", "the 13th of June 2023", day(2023, 6, 13)},
        {"en", "Tuesday, 13 June 2023", day(2023, 6, 13)},
        {"en", "June 13, 2023", day(2023, 6, 13)},
        {"en", "13 JUNE 2023", day(2023, 6, 13)},
        {"en", "13 Sept 2023", day(2023, 9, 13)},
        {"en", "2023-06-13", day(2023, 6, 13)},
        {"en", "2023-05-18/2023-05-19", may},
        {"en", "13/06/2023", day(2023, 6, 13)},
        {"en", "13.6.23", day(2023, 6, 13)},
        {"en", "5/6/2023", day(2023, 6, 5)},
        {"en-US", "5/6/2023", day(2023, 5, 6)},
        {"en", "18 and 19 May 2023", may},
        {"en", "from 18 to 19 May", may},
        {"en", "18-19 May 2023", may},
        {"en", "18–19 May 2023", may},
        {"en-US", "May 18-19, 2023", may},
        {"en", "30 May to 2 June 2023", week},
        {"en", "30 December – 2 January 2024", {{2023, 12, 30}, {2024, 1, 2}}},
        {"en", "30 December to 2 January", {{2023, 12, 30}, {2024, 1, 2}}},
        {"fr", "1er juin 2023", day(2023, 6, 1)},
        {"fr", "du 18 au 19 mai 2023", may},
        {"fr", "18 et 19 mai", may},
        {"fr", "mardi 13 juin 2023", day(2023, 6, 13)},
        {"fr", "13 FEVRIER 2023", day(2023, 2, 13)},
        {"fr", "13 June 2023", day(2023, 6, 13)},
        {"de", "13.6.2023", day(2023, 6, 13)},
        {"de", "13.06.", day(2023, 6, 13)},
        {"de", "vom 18. bis 19. Mai 2023", may},
        {"de", "18.-19.5.2023", may},
        {"de", "18. und 19. Mai 2023", may},
        {"de", "Dienstag, den 13. Juni 2023", day(2023, 6, 13)},
        {"es", "sábado, 9 de julio de 2016", day(2016, 7, 9)},
        {"es", "del 18 al 19 de mayo de 2023", may},
        {"it", "dal 18 al 19 maggio 2023", may},
        {"it", "18 e 19 maggio 2023", may},
        {"it", "mar. 13 giugno 2023", day(2023, 6, 13)},
        {"pt", "sábado, 09 de julho de 2016", day(2016, 7, 9)},
        {"pt", "18 e 19 de maio de 2023", may},
        {"pt", "18 a 19 de maio de 2023", may},
        {"pl", "13 czerwca 2023 r.", day(2023, 6, 13)},
        {"pl", "w niedzielę 31 sierpnia 2014 roku", day(2014, 8, 31)},
        {"pl", "od 18 do 19 maja 2023", may},
        {"pl", "18 i 19 maja 2023", may},
        {"el", "13 Ιουνίου 2023", day(2023, 6, 13)},
        {"el", "13 ΙΟΥΝΙΟΥ 2023", day(2023, 6, 13)},
        {"el", "13 Ιούνιος 2023", day(2023, 6, 13)},
        {"el", "18 και 19 Μαΐου 2023", may},
        {"el", "από 18 έως 19 Μαΐου 2023", may},
        {"uk", "26 вересня 2024 року", day(2024, 9, 26)},
        {"uk", "18 та 19 травня 2023", may},
        {"uk", "з 18 по 19 травня 2023 року", may},
        {"ru", "26 сентября 2024г.", day(2024, 9, 26)},
        {"ru", "в субботу 9 июля 2016 года", day(2016, 7, 9)},
        {"ru", "18 и 19 мая 2023 г.", may},
        {"ru", "с 30 мая по 2 июня 2023 года", week},
        {"ru", "13-го июня", day(2023, 6, 13)},
        {"kk", "13 маусым 2023 жыл", day(2023, 6, 13)},
        {"ar", "13 حزيران 2023", day(2023, 6, 13)},
        {"nl", "18 en 19 mei 2023", may},
        {"sv", "den 13 juni 2023", day(2023, 6, 13)},
        {"hu", "2023. 06. 13.", day(2023, 6, 13)},
    };
    for (const ReadCase& item : cases) {
        EXPECT_EQ(read(item.text, item.language), item.expected) << item.language << ": " << item.text;
    }
}

TEST(ReadDate, RefusesWhatIsNoDate)
{
    const std::vector<const char*> cases = {
        "",
        "31 June 2023",
        "29 February 2023",
        "13",
        "June",
        "June 2023",
        "2023",
        "13 June 2023 in Astana",
        "0 June 2023",
        "32 May",
        "13 13 June",
        "13 June June",
        "2023-13-01",
        "13/13/2023",
        "19–18 May 2023",
        "18 –",
        "– 19 May",
        "18–19–20 May",
        "18 and 21 May 2023",
        "13 foo 2023",
        "1-2-3-4",
        "13 June 20233",
        "🗓 13 June",
        "99.99.9999",
    };
    for (const char* text : cases) {
        EXPECT_EQ(read(text, "en"), std::nullopt) << text;
    }
    EXPECT_EQ(readDate(QString(100000, u'1'), LanguageTag(u"en"), kReference), std::nullopt);
}

TEST(DateWords, KnowGrammaticalForms)
{
    const std::vector<std::tuple<const char*, const char*, int>> cases = {
        {"ru", "июня", 6},         {"ru", "Июнь", 6},    {"ru", "июне", 6},       {"el", "Ιουνίου", 6},
        {"el", "ΙΟΥΝΙΟΣ", 6},      {"pl", "czerwca", 6}, {"pl", "czerwiec", 6},   {"pl", "czerwcu", 6},
        {"uk", "червня", 6},       {"uk", "червень", 6}, {"de", "März", 3},       {"fr", "déc.", 12},
        {"en", "Jun", 6},          {"cs", "června", 6},  {"fi", "kesäkuussa", 6}, {"tr", "HAZİRAN", 6},
        {"ga", "Meán Fómhair", 9},
    };
    for (const auto& [language, word, month] : cases) {
        EXPECT_EQ(monthNamed(QString::fromUtf8(word), LanguageTag(QString::fromLatin1(language))), month) << word;
    }
    EXPECT_EQ(weekdayNamed(u"Sunday", LanguageTag(u"en")), 7);
    EXPECT_EQ(weekdayNamed(u"lundi", LanguageTag(u"fr")), 1);
    EXPECT_EQ(weekdayNamed(u"п’ятницю", LanguageTag(u"uk")), 5);
    EXPECT_EQ(monthNamed(u"Sunday", LanguageTag(u"en")), std::nullopt);
}

} // namespace
} // namespace dateline
