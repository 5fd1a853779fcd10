#include "date_reader.h"

namespace dateline::recognising {

namespace {

constexpr int kMonths = 12;
constexpr int kDays = 31;
constexpr int kTwoDigitPivot = 70; ///< "69" is 2069, "70" is 1970 (POSIX strptime).

/// Figures at a token with no other figures stuck to them before or after.
struct Figures {
    int value = -1;
    qsizetype length = 0;
};

Figures figuresAt(const Paragraph& p, qsizetype at)
{
    return {p.at(at).number, p.at(at).span.length};
}

bool isGluedMark(const Paragraph& p, qsizetype at, QStringView mark)
{
    return p.isMark(at, mark) && !p.at(at).spaceBefore;
}

bool isGluedNumber(const Paragraph& p, qsizetype at)
{
    return p.isNumber(at) && !p.at(at).spaceBefore;
}

bool standsFree(const Paragraph& p, qsizetype first, qsizetype end)
{
    const bool gluedBefore =
        !p.at(first).spaceBefore && p.isMark(first - 1, u".,/-+:_#") && !p.at(first - 1).spaceBefore;
    const bool wordBefore = !p.at(first).spaceBefore && p.isWord(first - 1);
    const bool gluedAfter = isGluedMark(p, end, u".,/-_:") && isGluedNumber(p, end + 1);
    return !gluedBefore && !wordBefore && !gluedAfter;
}

int fullYear(const Figures& year)
{
    if (year.length == 4) {
        return year.value;
    }
    return year.length == 2 ? year.value + (year.value < kTwoDigitPivot ? 2000 : 1900) : 0;
}

bool isMonthFirst(const Paragraph& p, const Figures& first, const Figures& second)
{
    const bool american = p.context().language.region() == u"US";
    return first.value <= kMonths && (second.value > kMonths || american);
}

/// "13.06.2023", "13/06/2023", "13-06-2023", "6/13/2023".
std::optional<WrittenDate> readDayMonthYear(const Paragraph& p, qsizetype at)
{
    const Figures first = figuresAt(p, at);
    const Figures second = figuresAt(p, at + 2);
    const Figures third = figuresAt(p, at + 4);
    const bool pointed = p.isMark(at + 1, u".");
    const bool fits = first.length <= 2 && second.length <= 2 && (third.length == 4 || (pointed && third.length == 2));
    if (!fits || first.value < 1 || second.value < 1) {
        return std::nullopt;
    }
    WrittenDate date;
    const bool swapped = p.isMark(at + 1, u"/") && isMonthFirst(p, first, second);
    date.day = swapped ? second.value : first.value;
    date.month = swapped ? first.value : second.value;
    date.year = fullYear(third);
    date.end = at + 5;
    return date.month <= kMonths && date.day <= kDays ? std::optional(date) : std::nullopt;
}

std::optional<WrittenDate> readYearMonthDay(const Paragraph& p, qsizetype at)
{
    const Figures month = figuresAt(p, at + 2);
    const Figures day = figuresAt(p, at + 4);
    const bool fits = figuresAt(p, at).length == 4 && month.length <= 2 && day.length <= 2;
    if (!fits || month.value < 1 || month.value > kMonths || day.value < 1 || day.value > kDays) {
        return std::nullopt;
    }
    WrittenDate date;
    date.year = figuresAt(p, at).value;
    date.month = month.value;
    date.day = day.value;
    date.end = at + 5;
    return date;
}

std::optional<WrittenDate> readThreeFigures(const Paragraph& p, qsizetype at)
{
    const QStringView mark = p.isMark(at + 1, u"./-") ? p.text(p.at(at + 1).span) : QStringView();
    const bool shaped = p.isNumber(at) && !mark.isEmpty() && isGluedMark(p, at + 1, mark) && isGluedNumber(p, at + 2) &&
                        isGluedMark(p, at + 3, mark) && isGluedNumber(p, at + 4);
    if (!shaped) {
        return std::nullopt;
    }
    const auto yearFirst = readYearMonthDay(p, at);
    return yearFirst ? yearFirst : readDayMonthYear(p, at);
}

/// "18.–19.05.2023", "18-19.05.2023": the first day shares month and year of the second.
std::optional<WrittenDate> readSharedMonth(const Paragraph& p, qsizetype at)
{
    const Figures first = figuresAt(p, at);
    const qsizetype dash = isGluedMark(p, at + 1, u".") ? at + 2 : at + 1;
    if (first.length > 2 || first.value < 1 || !p.isDash(dash)) {
        return std::nullopt;
    }
    auto date = readThreeFigures(p, dash + 1);
    if (!date || date->year < kMonths || date->day <= first.value || !p.isMark(dash + 2, u".")) {
        return std::nullopt;
    }
    date->lastDay = date->day;
    date->day = first.value;
    return date;
}

/// "13.06." with a word before that takes a date ("am 13.06.").
std::optional<WrittenDate> readWithoutYear(const Paragraph& p, qsizetype at)
{
    const bool shaped = p.isNumber(at) && isGluedMark(p, at + 1, u".") && isGluedNumber(p, at + 2) &&
                        isGluedMark(p, at + 3, u".") && !isGluedNumber(p, at + 4);
    const bool led = p.matchEndingAt(at, WordRole::DayArticle) >= 0 || p.matchEndingAt(at, WordRole::BeforePeriod) >= 0;
    WrittenDate date;
    date.day = figuresAt(p, at).value;
    date.month = figuresAt(p, at + 2).value;
    date.end = at + 4;
    const bool possible = date.day >= 1 && date.day <= kDays && date.month >= 1 && date.month <= kMonths;
    return shaped && led && possible ? std::optional(date) : std::nullopt;
}

} // namespace

std::optional<WrittenDate> readNumericDate(const Paragraph& p, qsizetype at)
{
    int weekday = 0;
    qsizetype start = skipWeekday(p, at, weekday);
    start = start > at ? p.skip(start, WordRole::DayArticle) : at;
    if (!p.isNumber(start)) {
        return std::nullopt;
    }
    for (const auto read : {readThreeFigures, readSharedMonth, readWithoutYear}) {
        auto date = read(p, start);
        if (date && standsFree(p, start, date->end)) {
            date->weekday = weekday;
            return date;
        }
    }
    return std::nullopt;
}

} // namespace dateline::recognising
