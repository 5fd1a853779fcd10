#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QList>
#include <QString>
#include <QStringView>

#include <optional>

namespace dateline {

/// What a word says inside a date.
enum class DateWordKind {
    Month,    ///< DateWord::number is 1 to 12.
    Weekday,  ///< DateWord::number is 1 (Monday) to 7 (ISO 8601).
    From,     ///< Opens a range: "from", "du", "vom".
    To,       ///< Joins a range: "to", "au", "bis".
    And,      ///< Joins two days: "and", "et", "und".
    Filler,   ///< Stands between the parts and says nothing: "of", "de", "the".
    Ordinal,  ///< Follows the day's figure: "th", "er", "º".
    YearMark, ///< Follows or precedes the year's figure: "г", "р", "roku", "година".
};

struct DateWord {
    QString text; ///< As foldWord() gives it, without a final point. May hold a space ("meán fómhair").
    DateWordKind kind = DateWordKind::Filler;
    int number = 0; ///< Of a month or weekday, else 0.
};

/// Every word of a language's dates: months and weekdays in CLDR's format and stand-alone forms,
/// wide and abbreviated, and the further cases and joining words of resources/locale/date_words.tsv.
/// A text that is two things ("mar" is March and Tuesday in Italian) stands there twice.
[[nodiscard]] DATELINE_EXPORT QList<DateWord> dateWords(const LanguageTag& language);

/// A word made comparable: lower case by the rules of its language, straight apostrophe, Greek
/// without accents and final sigma, so that capitals without accents compare equal.
[[nodiscard]] DATELINE_EXPORT QString foldWord(QStringView word, const LanguageTag& language);

/// The month, 1 to 12, that a word in any form and case names; a final point is ignored.
[[nodiscard]] DATELINE_EXPORT std::optional<int> monthNamed(QStringView word, const LanguageTag& language);

/// The weekday, 1 (Monday) to 7, that a word names, in the same manner.
[[nodiscard]] DATELINE_EXPORT std::optional<int> weekdayNamed(QStringView word, const LanguageTag& language);

} // namespace dateline
