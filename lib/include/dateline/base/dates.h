#pragma once

#include "dateline/base/export.h"

#include <QDate>

namespace dateline {

/// One civil day or several in a row. Invalid dates mean "not stated".
struct DATELINE_EXPORT DateRange {
    QDate start;
    QDate end; ///< Equal to start for one day.

    [[nodiscard]] bool isEmpty() const { return !start.isValid(); }
    [[nodiscard]] bool isOneDay() const { return start == end; }
    bool operator==(const DateRange&) const = default;
};

/// A date of which only the year, or the year and month, may be known ("in 2024").
struct DATELINE_EXPORT PartialDate {
    int year = 0;  ///< 0: not stated.
    int month = 0; ///< 1 to 12; 0: not stated.
    int day = 0;   ///< 1 to 31; 0: not stated.

    [[nodiscard]] bool isEmpty() const { return year == 0; }
    bool operator==(const PartialDate&) const = default;
};

} // namespace dateline
