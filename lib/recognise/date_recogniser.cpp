#include "date_reader.h"
#include "found.h"

#include <cmath>

namespace dateline::recognising {

namespace {

constexpr double kWhole = 0.97;
constexpr double kTwoDigitYear = 0.6;
constexpr double kYearCompleted = 0.85;
constexpr double kYearUnknown = 0.6;
constexpr double kMonthAndYear = 0.9;
constexpr double kMonthAlone = 0.55;
constexpr double kYearAlone = 0.8;
constexpr double kYearAfterWeakWord = 0.45;
constexpr double kRelative = 0.7;
constexpr double kWeekdayAlone = 0.4;
constexpr double kImpossible = 0.2;
constexpr int kFirstLoneYear = 1900;
constexpr int kLastLoneYear = 2100;
constexpr int kDaysOfWeek = 7;

/// Walks the tokens of a paragraph and takes the longest date at each.
class DateFinder {
public:
    DateFinder(const Paragraph& paragraph, QList<Found>& found) : m_paragraph(paragraph), m_found(found) {}

    void run()
    {
        for (qsizetype at = 0; at < m_paragraph.size();) {
            const qsizetype end = readAt(at);
            at = end > at ? end : at + 1;
        }
        completeYears();
    }

private:
    qsizetype readAt(qsizetype at)
    {
        if (const auto date = readNumericDate(m_paragraph, at)) {
            return addWithRange(at, *date, true);
        }
        if (const auto date = readWordedDate(m_paragraph, at)) {
            return addWithRange(at, *date, false);
        }
        if (const auto date = readMonthAndYear(m_paragraph, at)) {
            return addPartial(at, *date, kMonthAndYear);
        }
        for (const auto read : {&DateFinder::readRelative, &DateFinder::readMonthAlone, &DateFinder::readYearAlone,
                                &DateFinder::readWeekdayAlone}) {
            if (const qsizetype end = (this->*read)(at); end > at) {
                return end;
            }
        }
        return at;
    }

    std::optional<WrittenDate> readDate(qsizetype at, bool numeric) const
    {
        return numeric ? readNumericDate(m_paragraph, at) : readWordedDate(m_paragraph, at);
    }

    /// "29 May to 2 June": a second date that the first runs on to.
    std::optional<WrittenDate> readRangeEnd(qsizetype at, bool numeric) const
    {
        qsizetype next = m_paragraph.isDash(at) ? at + 1 : m_paragraph.skip(at, WordRole::RangeTo);
        if (next == at) {
            return std::nullopt;
        }
        next = m_paragraph.skip(m_paragraph.skip(next, WordRole::RangeTo), WordRole::DayArticle);
        auto second = readDate(next, numeric);
        return second && second->lastDay == 0 ? second : std::nullopt;
    }

    qsizetype addWithRange(qsizetype first, const WrittenDate& date, bool numeric)
    {
        if (date.lastDay == 0) {
            if (const auto second = readRangeEnd(date.end, numeric);
                second && addRange(first, date, *second, numeric)) {
                return second->end;
            }
        }
        if (date.joined && date.lastDay != date.day + 1) {
            return addSeparately(first, date);
        }
        WrittenDate last = date;
        last.day = date.lastDay != 0 ? date.lastDay : date.day;
        add(first, date.end, date, last, numeric);
        return date.end;
    }

    bool addRange(qsizetype first, const WrittenDate& from, const WrittenDate& to, bool numeric)
    {
        WrittenDate start = from;
        if (start.year == 0) {
            start.year = start.month <= to.month ? to.year : qMax(0, to.year - 1);
        }
        const bool ordered = from.year == 0 || to.year == 0 ||
                             QDate(start.year, start.month, start.day) <= QDate(to.year, to.month, to.day);
        if (ordered) {
            add(first, to.end, start, to, numeric);
        }
        return ordered;
    }

    /// "13 and 15 June" are two days and no range.
    qsizetype addSeparately(qsizetype first, const WrittenDate& date)
    {
        qsizetype last = first;
        for (qsizetype at = first; at < date.end; ++at) {
            last = m_paragraph.at(at).number == date.lastDay ? at : last;
        }
        WrittenDate second = date;
        second.day = date.lastDay;
        if (last > first) {
            add(first, first + 1, date, date, false);
        }
        add(last, date.end, second, second, false);
        return date.end;
    }

    void add(qsizetype first, qsizetype end, const WrittenDate& from, const WrittenDate& to, bool numeric)
    {
        DateMention date;
        date.weekday = weekdayOf(first, end, from);
        date.ordinal = from.ordinal;
        date.numeric = numeric;
        date.yearStated = to.year != 0;
        double confidence = hasTwoDigitYear(end, numeric) ? kTwoDigitYear : kWhole;
        if (!date.yearStated) {
            m_yearless.append({m_found.size(), from, to});
        } else if (!setRange(date, from, to)) {
            confidence = kImpossible;
        }
        append(first, end, date, confidence);
    }

    int weekdayOf(qsizetype first, qsizetype end, const WrittenDate& from) const
    {
        if (from.weekday != 0) {
            return from.weekday;
        }
        const int before = weekdayBeforeBracket(m_paragraph, first, end);
        return before != 0 ? before : weekdayAfter(m_paragraph, end);
    }

    bool hasTwoDigitYear(qsizetype end, bool numeric) const
    {
        return numeric && m_paragraph.isNumber(end - 1) && m_paragraph.at(end - 1).span.length == 2 &&
               m_paragraph.at(end - 5).span.length != 4;
    }

    static bool setRange(DateMention& date, const WrittenDate& from, const WrittenDate& to)
    {
        const DateRange range{QDate(from.year, from.month, from.day), QDate(to.year, to.month, to.day)};
        if (range.start.isValid() && range.end.isValid()) {
            date.range = range;
            return true;
        }
        date.partial = {to.year, to.month, to.day};
        return false;
    }

    qsizetype addPartial(qsizetype first, const WrittenDate& written, double confidence)
    {
        DateMention date;
        date.partial = {written.year, written.month, 0};
        append(first, written.end, date, confidence);
        return written.end;
    }

    qsizetype readRelative(qsizetype at)
    {
        const auto word = m_paragraph.match(at, WordRole::RelativeDay);
        if (!word) {
            return at;
        }
        DateMention date;
        date.relative = true;
        date.yearStated = false;
        if (const QDate reference = m_paragraph.context().reference; reference.isValid()) {
            date.range = {reference.addDays(word->value), reference.addDays(word->value)};
        }
        append(at, at + word->tokens, date, kRelative);
        return at + word->tokens;
    }

    bool isLed(qsizetype at) const
    {
        return m_paragraph.matchEndingAt(at, WordRole::BeforePeriod) >= 0 ||
               m_paragraph.matchEndingAt(at, WordRole::Approximately) >= 0 ||
               (m_paragraph.isDash(at - 1) && m_paragraph.matchEndingAt(at - 1, WordRole::Approximately) >= 0);
    }

    qsizetype readMonthAlone(qsizetype at)
    {
        const auto month = monthAt(m_paragraph, at);
        const bool shortWord = m_paragraph.at(at).span.length <= 3 && !m_paragraph.isCapitalised(at);
        if (!month || shortWord || !isLed(at)) {
            return at;
        }
        DateMention date;
        date.yearStated = false;
        const QDate reference = m_paragraph.context().reference;
        date.partial = {reference.isValid() ? nearestYear({1, 0, month->value}, reference) : 0, month->value, 0};
        append(at, at + month->tokens, date, kMonthAlone);
        return at + month->tokens;
    }

    qsizetype readYearAlone(qsizetype at)
    {
        qsizetype end = at;
        const int year = yearAt(m_paragraph, at, end);
        if (year < kFirstLoneYear || year > kLastLoneYear || continuesBeyond(end)) {
            return at;
        }
        const qsizetype lead = m_paragraph.matchEndingAt(at, WordRole::BeforePeriod);
        const bool named = end > at + 1;
        if (lead < 0 && !named) {
            return at;
        }
        const bool strong = named || m_paragraph.match(lead, WordRole::BeforePeriod)->value == 1;
        DateMention date;
        date.partial = {year, 0, 0};
        append(at, end, date, strong ? kYearAlone : kYearAfterWeakWord);
        return end;
    }

    /// "2017-18", "2013 %", "2000 €": the figures are no lone year.
    bool continuesBeyond(qsizetype end) const
    {
        const bool span = (m_paragraph.isDash(end) || m_paragraph.isMark(end, u"/.,")) &&
                          !m_paragraph.at(end).spaceBefore && m_paragraph.isNumber(end + 1) &&
                          !m_paragraph.at(end + 1).spaceBefore;
        const bool word = m_paragraph.isWord(end) && !m_paragraph.at(end).spaceBefore;
        return span || word || m_paragraph.isMark(end, u"%€$£°");
    }

    qsizetype readWeekdayAlone(qsizetype at)
    {
        const auto weekday = m_paragraph.match(at, WordRole::Weekday);
        const QDate reference = m_paragraph.context().reference;
        if (!weekday || m_paragraph.at(at).span.length <= 3 ||
            m_paragraph.matchEndingAt(at, WordRole::DayArticle) < 0) {
            return at;
        }
        DateMention date;
        date.relative = true;
        date.yearStated = false;
        date.weekday = weekday->value;
        if (reference.isValid()) {
            const int back = (reference.dayOfWeek() - weekday->value + kDaysOfWeek) % kDaysOfWeek;
            date.range = {reference.addDays(-back), reference.addDays(-back)};
        }
        append(at, at + weekday->tokens, date, kWeekdayAlone);
        return at + weekday->tokens;
    }

    static int nearestYear(const WrittenDate& date, const QDate& reference)
    {
        int best = reference.year();
        qint64 distance = std::numeric_limits<qint64>::max();
        for (int year = reference.year() - 1; year <= reference.year() + 1; ++year) {
            const QDate day(year, date.month, date.day);
            const qint64 away = day.isValid() ? std::abs(reference.daysTo(day)) : distance;
            if (away < distance) {
                best = year;
                distance = away;
            }
        }
        return best;
    }

    /// A date without a year takes the one nearest to the reference, or else the first year
    /// that the paragraph states with a date.
    void completeYears()
    {
        int stated = 0;
        for (const Found& each : m_found) {
            const auto* date = each.mention.as<DateMention>();
            if (date != nullptr && stated == 0 && date->yearStated) {
                stated = date->range.isEmpty() ? date->partial.year : date->range.start.year();
            }
        }
        for (auto& [index, from, to] : m_yearless) {
            complete(m_found[index].mention, from, to, stated);
        }
    }

    void complete(Mention& mention, WrittenDate from, WrittenDate to, int stated) const
    {
        const QDate reference = m_paragraph.context().reference;
        to.year = reference.isValid() ? nearestYear(to, reference) : stated;
        from.year = from.month > to.month ? to.year - 1 : to.year;
        DateMention& date = std::get<DateMention>(mention.value);
        if (to.year == 0) {
            date.partial = {0, to.month, to.day};
            mention.confidence = kYearUnknown;
        } else {
            mention.confidence = setRange(date, from, to) ? kYearCompleted : kImpossible;
        }
    }

    void append(qsizetype first, qsizetype end, const DateMention& date, double confidence)
    {
        const Span span = m_paragraph.span(first, end);
        m_found.append({{span, date, confidence}, span});
    }

    struct Yearless {
        qsizetype index = 0;
        WrittenDate from;
        WrittenDate to;
    };

    const Paragraph& m_paragraph;
    QList<Found>& m_found;
    QList<Yearless> m_yearless;
};

} // namespace

void findDates(const Paragraph& paragraph, QList<Found>& found)
{
    DateFinder(paragraph, found).run();
}

} // namespace dateline::recognising
