#pragma once

#include "dateline/base/dates.h"
#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QDateTime>
#include <QString>

#include <optional>

namespace dateline {

/// "13 June 2023", "13. Juni 2023", "1er juin 2023": the long form of the language, from CLDR.
[[nodiscard]] DATELINE_EXPORT QString formatDate(const QDate& date, const LanguageTag& language);

/// "18–19 May 2023", "du 18 au 19 mai 2023" where the language says so; one day as formatDate().
[[nodiscard]] DATELINE_EXPORT QString formatDateRange(const DateRange& range, const LanguageTag& language);

/// "2024", "May 2024" or a whole date.
[[nodiscard]] DATELINE_EXPORT QString formatPartialDate(const PartialDate& date, const LanguageTag& language);

/// Date, 24-hour time and the zone's name or offset: "13 June 2023, 14:00 (CEST)".
[[nodiscard]] DATELINE_EXPORT QString formatInstant(const QDateTime& instant, const LanguageTag& language);

/// Reads what somebody types into a date field: '13 June', '13.6.2023', '18–19 mai 2023',
/// '2023-06-13'. A missing year is taken from `reference`. The whole text must be a date.
[[nodiscard]] DATELINE_EXPORT std::optional<DateRange> readDate(const QString& text, const LanguageTag& language,
                                                                const QDate& reference);

} // namespace dateline
