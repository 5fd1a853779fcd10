#pragma once

#include "dateline/text/language.h"

#include <QList>
#include <QString>

#include <array>

namespace dateline {

/// One piece of a CLDR date pattern: "d", "MMMM", "y" or the letters between.
struct PatternPart {
    enum class Kind { Literal, Day, Month, Year };
    Kind kind = Kind::Literal;
    QString literal;
    int digits = 1;          ///< Letters in the pattern: of a figure, its fewest digits; three and more name a month.
    bool standAlone = false; ///< The month's nominative ("LLLL").
};

using DatePattern = QList<PatternPart>;

/// How a language writes dates, from CLDR.
struct DateTable {
    DatePattern day;       ///< "d MMMM y"
    DatePattern monthOnly; ///< "LLLL y"
    QString time;          ///< "HH:mm", 24 hours.
    QString firstDay;      ///< "1er", where the first is written unlike other days; else empty.
    std::array<QString, 12> months;
    std::array<QString, 12> standAloneMonths;
    char16_t zero = u'0';
};

/// The table of a language, made on first use.
[[nodiscard]] const DateTable& dateTable(const LanguageTag& language);

/// A figure in the language's digits.
[[nodiscard]] QString figure(int value, int digits, const DateTable& table);

} // namespace dateline
