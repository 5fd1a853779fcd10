#include "relative_days.h"

#include <unicode/locid.h>
#include <unicode/reldatefmt.h>

#include <array>

namespace dateline::recognising {

namespace {

icu::Locale localeOf(const LanguageTag& language)
{
    return icu::Locale(language.toString().toLatin1().replace('-', '_').constData());
}

QString toQString(const icu::UnicodeString& text)
{
    return QString(reinterpret_cast<const QChar*>(text.getBuffer()), text.length());
}

struct Relative {
    int days;
    UDateDirection direction;
};

} // namespace

std::vector<RelativeDay> relativeDayNames(const LanguageTag& language)
{
    static constexpr std::array kDays{Relative{-2, UDAT_DIRECTION_LAST_2}, Relative{-1, UDAT_DIRECTION_LAST},
                                      Relative{0, UDAT_DIRECTION_THIS}, Relative{1, UDAT_DIRECTION_NEXT},
                                      Relative{2, UDAT_DIRECTION_NEXT_2}};
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter formatter(localeOf(language), status);
    std::vector<RelativeDay> names;
    for (const auto& [days, direction] : kDays) {
        icu::UnicodeString name;
        UErrorCode missing = U_ZERO_ERROR;
        if (U_SUCCESS(status)) {
            formatter.format(direction, UDAT_ABSOLUTE_DAY, name, missing);
        }
        if (U_SUCCESS(missing) && !name.isEmpty()) {
            names.push_back({days, toQString(name)});
        }
    }
    return names;
}

} // namespace dateline::recognising
