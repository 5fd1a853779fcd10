#include "dateline/locale/dates.h"
#include "locale/date_table.h"
#include "locale/icu.h"

#include <QTimeZone>

#include <unicode/timezone.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

using Kind = PatternPart::Kind;
constexpr int kMonthInFigures = 2; ///< Letters of a month that CLDR writes as a number: "y년 M월 d일".
constexpr QChar kEnDash(u'–');

QString written(const PatternPart& part, const QDate& date, const DateTable& table)
{
    const auto month = static_cast<std::size_t>(date.month() - 1);
    switch (part.kind) {
    case Kind::Literal: return part.literal;
    case Kind::Year: return figure(date.year(), part.digits, table);
    case Kind::Month:
        if (part.digits <= kMonthInFigures) {
            return figure(date.month(), part.digits, table);
        }
        return part.standAlone ? table.standAloneMonths.at(month) : table.months.at(month);
    case Kind::Day:
        return date.day() == 1 && !table.firstDay.isEmpty() ? table.firstDay : figure(date.day(), part.digits, table);
    }
    return {};
}

QString written(const DatePattern& pattern, const QDate& date, const DateTable& table)
{
    QString text;
    for (const PatternPart& part : pattern) {
        text += written(part, date, table);
    }
    return text;
}

qsizetype indexOf(const DatePattern& pattern, Kind kind)
{
    const auto found =
        std::find_if(pattern.begin(), pattern.end(), [kind](const PatternPart& part) { return part.kind == kind; });
    return found - pattern.begin();
}

// The point of an ordinal belongs to the day ("18.–19. Mai") when the month follows it.
QString dayMark(const DatePattern& pattern, qsizetype day)
{
    const bool marked =
        day + 2 < pattern.size() && pattern[day + 1].literal.startsWith(u'.') && pattern[day + 2].kind == Kind::Month;
    return marked ? QStringLiteral(".") : QString();
}

QString daysOfOneMonth(const DateRange& range, const DateTable& table)
{
    const qsizetype day = indexOf(table.day, Kind::Day);
    return written(table.day.mid(0, day), range.end, table) + written(table.day[day], range.start, table) +
           dayMark(table.day, day) + kEnDash + written(table.day.mid(day), range.end, table);
}

// Day and month are written twice, the year once: "30 May – 2 June 2023", "May 30 – June 2, 2023".
QString daysOfOneYear(const DateRange& range, const DateTable& table)
{
    const qsizetype day = indexOf(table.day, Kind::Day);
    const qsizetype month = indexOf(table.day, Kind::Month);
    const qsizetype year = indexOf(table.day, Kind::Year);
    const qsizetype first = std::min(day, month);
    qsizetype after = std::max(day, month) + 1;
    if (year < first && after < table.day.size()) {
        ++after; // What follows the day at the end of the pattern is the day's: "2023. május 30."
    }
    const QString core = written(table.day.mid(first, after - first), range.start, table);
    return written(table.day.mid(0, first), range.start, table) + core + u' ' + kEnDash + u' ' +
           written(table.day.mid(first), range.end, table);
}

const char* zoneId(const QByteArray& id)
{
    return id == "UTC" ? "Etc/UTC" : id.constData();
}

std::unique_ptr<icu::TimeZone> icuZone(const QDateTime& instant)
{
    if (instant.timeSpec() == Qt::TimeZone) {
        return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(zoneId(instant.timeZone().id())));
    }
    const int offset = instant.offsetFromUtc();
    if (offset == 0) {
        return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone("Etc/UTC"));
    }
    const QString id = QStringLiteral("GMT%1%2")
                           .arg(QChar(offset < 0 ? u'-' : u'+'))
                           .arg(QTime(0, 0).addSecs(std::abs(offset)).toString(QStringLiteral("HH:mm")));
    return std::unique_ptr<icu::TimeZone>(icu::TimeZone::createTimeZone(toIcu(id)));
}

QString zoneName(const QDateTime& instant, const LanguageTag& language)
{
    icu::UnicodeString name;
    icuZone(instant)->getDisplayName(instant.isDaylightTime(), icu::TimeZone::SHORT, icuLocale(language), name);
    return fromIcu(name);
}

QString writtenTime(const QTime& time, const DateTable& table)
{
    QString text = table.time;
    text.replace(QStringLiteral("HH"), figure(time.hour(), 2, table));
    text.replace(QStringLiteral("H"), figure(time.hour(), 1, table));
    text.replace(QStringLiteral("mm"), figure(time.minute(), 2, table));
    return text.remove(u'\'');
}

} // namespace

QString formatDate(const QDate& date, const LanguageTag& language)
{
    const DateTable& table = dateTable(language);
    return date.isValid() ? written(table.day, date, table) : QString();
}

QString formatDateRange(const DateRange& range, const LanguageTag& language)
{
    const DateTable& table = dateTable(language);
    if (range.isEmpty() || !range.end.isValid() || range.isOneDay()) {
        return formatDate(range.start, language);
    }
    if (range.start.year() != range.end.year()) {
        return formatDate(range.start, language) + u' ' + kEnDash + u' ' + formatDate(range.end, language);
    }
    return range.start.month() == range.end.month() ? daysOfOneMonth(range, table) : daysOfOneYear(range, table);
}

QString formatPartialDate(const PartialDate& date, const LanguageTag& language)
{
    if (date.isEmpty()) {
        return {};
    }
    const DateTable& table = dateTable(language);
    if (date.month == 0) {
        return figure(date.year, 1, table);
    }
    return date.day == 0 ? written(table.monthOnly, QDate(date.year, date.month, 1), table)
                         : formatDate(QDate(date.year, date.month, date.day), language);
}

QString formatInstant(const QDateTime& instant, const LanguageTag& language)
{
    if (!instant.isValid()) {
        return {};
    }
    const QDateTime zoned = instant.timeSpec() == Qt::LocalTime ? instant.toUTC() : instant;
    const QString comma = language.script() == u"Arab" ? QStringLiteral("، ") : QStringLiteral(", ");
    return formatDate(zoned.date(), language) + comma + writtenTime(zoned.time(), dateTable(language)) +
           QStringLiteral(" (") + zoneName(zoned, language) + u')';
}

} // namespace dateline
