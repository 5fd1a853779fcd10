#include "date_reader.h"

#include <array>

namespace dateline::recognising {

namespace {

constexpr int kLastDayOfMonth = 31;
constexpr int kFirstYear = 1500;
constexpr int kLastYear = 2199;
constexpr int kMostDays = 4;

bool isGlued(const Paragraph& p, qsizetype at)
{
    return !p.at(at).spaceBefore;
}

/// Whether figures at a token go on from figures before: "3.13", "10/13".
bool continuesNumber(const Paragraph& p, qsizetype at)
{
    return isGlued(p, at) && p.isMark(at - 1, u".,/:") && isGlued(p, at - 1) && p.isNumber(at - 2);
}

/// "일", "日", "号" glued to the figures of a day.
bool isDayWord(const Paragraph& p, qsizetype at)
{
    static const QString words = QStringLiteral("일日号");
    return isGlued(p, at) && p.isWord(at) && p.at(at).span.length == 1 && words.contains(p.at(at).folded);
}

struct Day {
    int number = 0;
    bool ordinal = false;
    qsizetype end = 0;
};

bool endsOrdinal(const Paragraph& p, qsizetype point)
{
    return p.isMark(point, u".") && isGlued(p, point) &&
           (p.has(point + 1, WordRole::Month) || p.isDash(point + 1) || p.has(point + 1, WordRole::RangeTo) ||
            p.has(point + 1, WordRole::And) || p.isMark(point + 1, u","));
}

std::optional<Day> dayInFigures(const Paragraph& p, qsizetype at)
{
    const Token& token = p.at(at);
    if (token.number < 1 || token.number > kLastDayOfMonth || token.span.length > 2 || continuesNumber(p, at)) {
        return std::nullopt;
    }
    Day day{token.number, false, at + 1};
    if (isDayWord(p, at + 1)) {
        day.end = at + 2;
    }
    const auto ending = p.match(at + 1, WordRole::OrdinalEnding);
    if (ending && isGlued(p, at + 1) && (!p.isWord(at + 1) || p.at(at + 1).letters != Letters::Capital)) {
        day = {token.number, true, at + 1 + ending->tokens};
    } else if (endsOrdinal(p, at + 1)) {
        day.end = at + 2;
    }
    return day;
}

std::optional<Day> dayAt(const Paragraph& p, qsizetype at)
{
    if (p.isNumber(at)) {
        return dayInFigures(p, at);
    }
    const auto word = p.match(at, WordRole::Ordinal);
    if (!word || word->value > kLastDayOfMonth) {
        return std::nullopt;
    }
    return Day{word->value, true, at + word->tokens};
}

/// The index after what may part two days: "–", "to the", "and"; `at` itself if nothing does.
qsizetype skipDayJoint(const Paragraph& p, qsizetype at, bool& isRange)
{
    isRange = p.isDash(at) || p.has(at, WordRole::RangeTo);
    if (p.isDash(at)) {
        return at + 1;
    }
    if (isRange) {
        return p.skip(at, WordRole::RangeTo);
    }
    if (p.isMark(at, u"~～〜")) {
        isRange = true;
        return at + 1;
    }
    if (p.isMark(at, u",/")) {
        return at + 1;
    }
    return p.skip(at, WordRole::And);
}

/// Reads "18", "18th and 19th", "1, 2 and 3" into a date; the index after them, or -1.
qsizetype readDays(const Paragraph& p, qsizetype at, WrittenDate& date)
{
    const auto first = dayAt(p, at);
    if (!first) {
        return -1;
    }
    date.day = first->number;
    date.ordinal = first->ordinal;
    qsizetype end = first->end;
    for (int count = 1; count < kMostDays; ++count) {
        bool isRange = false;
        const qsizetype joint = skipDayJoint(p, end, isRange);
        int weekday = 0;
        const qsizetype next =
            p.skip(skipWeekday(p, p.skip(joint, WordRole::DayArticle), weekday), WordRole::DayArticle);
        const auto more = joint > end ? dayAt(p, next) : std::nullopt;
        if (!more || more->number <= qMax(date.day, date.lastDay)) {
            break;
        }
        date.lastDay = more->number;
        date.joined = !isRange;
        date.ordinal = date.ordinal || more->ordinal;
        end = more->end;
    }
    return end;
}

/// "of", "de": between the parts of a date, at most one, with an article ("of the").
qsizetype skipOf(const Paragraph& p, qsizetype at)
{
    return p.skip(at, WordRole::DateOf);
}

void readYear(const Paragraph& p, WrittenDate& date)
{
    qsizetype at = date.end;
    if (p.isMark(at, u",") || p.isMark(at, u".")) {
        ++at;
    }
    at = skipOf(p, at);
    qsizetype end = 0;
    if (const int year = yearAt(p, at, end)) {
        date.year = year;
        date.end = end;
    }
}

bool readDayFirst(const Paragraph& p, qsizetype at, WrittenDate& date)
{
    const qsizetype afterDays = readDays(p, at, date);
    if (afterDays < 0) {
        return false;
    }
    const qsizetype monthStart = skipOf(p, afterDays);
    const auto month = monthAt(p, monthStart);
    if (!month || (isGlued(p, monthStart) && p.isNumber(monthStart - 1))) {
        return false;
    }
    date.month = month->value;
    date.end = monthStart + month->tokens;
    readYear(p, date);
    return true;
}

bool readMonthFirst(const Paragraph& p, qsizetype at, WrittenDate& date)
{
    static constexpr std::array kLanguages{u"en", u"hu", u"lt", u"lv", u"eu", u"fil", u"sw", u"ja", u"ko", u"zh"};
    const auto month = monthAt(p, at);
    if (!month) {
        return false;
    }
    qsizetype days = at + month->tokens;
    days = p.isMark(days, u".") ? days + 1 : days;
    date.end = readDays(p, days, date);
    if (date.end < 0 || !p.isNumber(days)) {
        return false;
    }
    date.month = month->value;
    readYear(p, date);
    const QString language = p.context().language.language();
    const bool usual = std::find(kLanguages.begin(), kLanguages.end(), language) != kLanguages.end();
    return date.year != 0 || usual;
}

bool readYearFirst(const Paragraph& p, qsizetype at, WrittenDate& date)
{
    qsizetype next = 0;
    date.year = yearAt(p, at, next);
    next = p.isMark(next, u".") ? next + 1 : next;
    if (date.year == 0) {
        return false;
    }
    const int year = date.year;
    WrittenDate rest;
    if (p.has(at + 1, WordRole::YearWord) && readDayFirst(p, next, rest) && rest.year == 0) {
        date = rest;
        date.year = year;
        return true;
    }
    const auto month = monthAt(p, next);
    if (!month) {
        return false;
    }
    date.end = readDays(p, next + month->tokens, date);
    date.month = month->value;
    return date.end >= 0 && p.isNumber(next + month->tokens);
}

} // namespace

qsizetype skipWeekday(const Paragraph& p, qsizetype at, int& weekday)
{
    const auto name = p.match(at, WordRole::Weekday);
    if (!name) {
        return at;
    }
    weekday = name->value;
    at += name->tokens;
    if (p.isMark(at, u".,،")) {
        ++at;
    }
    return p.isMark(at, u",") ? at + 1 : at;
}

int weekdayBeforeBracket(const Paragraph& p, qsizetype at, qsizetype end)
{
    const bool bracketed = p.isMark(at - 1, u"(（") && p.isMark(end, u")）");
    const qsizetype name = bracketed ? p.matchEndingAt(at - 1, WordRole::Weekday) : -1;
    return name < 0 ? 0 : p.match(name, WordRole::Weekday)->value;
}

namespace {

/// "13-án": the case ending that some languages hang on a figure.
qsizetype skipCaseEnding(const Paragraph& p, qsizetype at)
{
    constexpr qsizetype kLongest = 3;
    const bool ending = p.isDash(at) && isGlued(p, at) && isGlued(p, at + 1) && p.isWord(at + 1) &&
                        p.at(at + 1).letters == Letters::Small && p.at(at + 1).span.length <= kLongest;
    return ending ? at + 2 : at;
}

/// Whether a language puts the weekday after its date: "13-án, kedden", "13 Haziran Salı".
bool putsWeekdayLast(const LanguageTag& language)
{
    static constexpr std::array kLanguages{u"hu", u"kk", u"ky", u"tr", u"az", u"tk"};
    return std::find(kLanguages.begin(), kLanguages.end(), language.language()) != kLanguages.end();
}

/// "14 June 2023, a Tuesday,": a weekday between marks that begins no other date.
int weekdayApposed(const Paragraph& p, qsizetype end)
{
    if (!p.isMark(end, u",،，")) {
        return 0;
    }
    const qsizetype at = p.skip(end + 1, WordRole::BeforeWeekday);
    const auto name = p.match(at, WordRole::Weekday);
    const qsizetype after = name ? at + name->tokens : 0;
    const bool closed = name && (after >= p.size() || p.isMark(after, u",.;:)،，。"));
    return closed && !p.isNumber(after + 1) && !monthAt(p, after + 1) ? name->value : 0;
}

} // namespace

int weekdayAfter(const Paragraph& p, qsizetype end)
{
    if (const int apposed = weekdayApposed(p, end)) {
        return apposed;
    }
    const bool last = putsWeekdayLast(p.context().language);
    qsizetype at = skipCaseEnding(p, end);
    at += p.isMark(at, u".") && p.isMark(at + 1, u"(") ? 1 : 0;
    const bool bracket = p.isMark(at, u"(（");
    at += bracket || (last && p.isMark(at, u",")) ? 1 : 0;
    const auto name = p.match(at, WordRole::Weekday);
    if (!name) {
        return 0;
    }
    const bool closed = bracket && p.isMark(at + name->tokens, u")）");
    const bool joined = !bracket && p.at(at).letters == Letters::None && isGlued(p, at);
    return closed || joined || (last && !bracket) ? name->value : 0;
}

std::optional<WordMatch> monthAt(const Paragraph& p, qsizetype at)
{
    auto month = p.match(at, WordRole::Month);
    const QString language = p.context().language.language();
    const bool demandsCapital = language == u"en" || language == u"de";
    if (!month || (demandsCapital && !p.isCapitalised(at))) {
        return std::nullopt;
    }
    const bool abbreviated = p.at(at).span.length <= 4 && p.isMark(at + month->tokens, u".");
    if (abbreviated && p.isNumber(at + month->tokens + 1)) {
        ++month->tokens;
    }
    return month;
}

int yearAt(const Paragraph& p, qsizetype at, qsizetype& end)
{
    const Token& token = p.at(at);
    if (token.span.length != 4 || token.number < kFirstYear || token.number > kLastYear || continuesNumber(p, at)) {
        return 0;
    }
    end = p.skip(at + 1, WordRole::YearWord);
    return token.number;
}

std::optional<WrittenDate> readWordedDate(const Paragraph& p, qsizetype at)
{
    int weekday = 0;
    qsizetype start = skipWeekday(p, at, weekday);
    if (start > at) {
        start = p.skip(start, WordRole::DayArticle);
    }
    for (const auto read : {readDayFirst, readMonthFirst, readYearFirst}) {
        WrittenDate date;
        if (read(p, start, date)) {
            date.weekday = weekday;
            return date;
        }
    }
    return std::nullopt;
}

std::optional<WrittenDate> readMonthAndYear(const Paragraph& p, qsizetype at)
{
    const auto month = monthAt(p, at);
    if (!month) {
        return std::nullopt;
    }
    WrittenDate date;
    date.month = month->value;
    date.end = at + month->tokens;
    readYear(p, date);
    return date.year != 0 ? std::optional(date) : std::nullopt;
}

} // namespace dateline::recognising
