#pragma once

#include "paragraph.h"

#include <optional>

namespace dateline::recognising {

/// A date as written, from some token on. Zeros where the text says nothing.
struct WrittenDate {
    int day = 0;
    int lastDay = 0; ///< Of "18 and 19 May"; else 0.
    int month = 0;
    int year = 0;
    int weekday = 0;
    bool ordinal = false;
    bool joined = false; ///< `lastDay` is joined by "and" or a comma, not as a range.
    qsizetype end = 0;   ///< The token after it.

    [[nodiscard]] bool isWhole() const { return day > 0 && month > 0 && year > 0; }
};

/// Reads a date with its month in words, "Saturday, the 18th and 19th of May 2023", in the
/// orders day-month-year, month-day-year and year-month-day. Always a day and a month.
[[nodiscard]] std::optional<WrittenDate> readWordedDate(const Paragraph& paragraph, qsizetype at);

/// Reads a date in figures, "13.06.2023", "Montag, 13.06.2023", "2023-06-13", "6/13/2023", or the short
/// "18.–19.05.2023". Always a day and a month; the year is missing only in "13.06.".
[[nodiscard]] std::optional<WrittenDate> readNumericDate(const Paragraph& paragraph, qsizetype at);

/// Skips a weekday with what parts it from its date; its number goes to `weekday`.
[[nodiscard]] qsizetype skipWeekday(const Paragraph& paragraph, qsizetype at, int& weekday);

/// The weekday before a date in brackets, "Tuesday (14 June)", the date being the tokens from `at` to
/// before `end`; 0 when none stands there.
[[nodiscard]] int weekdayBeforeBracket(const Paragraph& paragraph, qsizetype at, qsizetype end);

/// The weekday that follows a date: "(Tuesday)", ", a Tuesday,", "星期二", "13-án, kedden"; 0 when none does.
[[nodiscard]] int weekdayAfter(const Paragraph& paragraph, qsizetype end);

/// Reads "June 2023"; day stays 0.
[[nodiscard]] std::optional<WrittenDate> readMonthAndYear(const Paragraph& paragraph, qsizetype at);

/// A month's name at a token, by its capital letter where the language demands one.
[[nodiscard]] std::optional<WordMatch> monthAt(const Paragraph& paragraph, qsizetype at);

/// A year of four figures, its word ("года") included; the index after it goes to `end`.
[[nodiscard]] int yearAt(const Paragraph& paragraph, qsizetype at, qsizetype& end);

} // namespace dateline::recognising
