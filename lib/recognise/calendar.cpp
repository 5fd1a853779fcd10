#include "calendar.h"

#include <unicode/dtfmtsym.h>
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

using Symbols = icu::DateFormatSymbols;
using SymbolTable = const icu::UnicodeString* (Symbols::*)(int32_t&, Symbols::DtContextType,
                                                           Symbols::DtWidthType) const;

template <typename Number>
std::vector<NumberedName> symbolsOf(const LanguageTag& language, SymbolTable table, Number number)
{
    UErrorCode status = U_ZERO_ERROR;
    const Symbols symbols(localeOf(language), status);
    std::vector<NumberedName> names;
    if (U_FAILURE(status)) {
        return names;
    }
    for (const auto context : {Symbols::FORMAT, Symbols::STANDALONE}) {
        for (const auto width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
            int32_t count = 0;
            const icu::UnicodeString* list = (symbols.*table)(count, context, width);
            for (int32_t i = 0; i < count; ++i) {
                if (!list[i].isEmpty()) {
                    names.push_back({number(i), toQString(list[i])});
                }
            }
        }
    }
    return names;
}

struct Relative {
    int days;
    UDateDirection direction;
};

} // namespace

std::vector<NumberedName> monthNames(const LanguageTag& language)
{
    return symbolsOf(language, &Symbols::getMonths, [](int index) { return index + 1; });
}

std::vector<NumberedName> weekdayNames(const LanguageTag& language)
{
    // ICU counts from Sunday at 1 and leaves index 0 empty.
    return symbolsOf(language, &Symbols::getWeekdays, [](int index) { return index == 1 ? 7 : index - 1; });
}

std::vector<NumberedName> relativeDayNames(const LanguageTag& language)
{
    static constexpr std::array kDays{Relative{-2, UDAT_DIRECTION_LAST_2}, Relative{-1, UDAT_DIRECTION_LAST},
                                      Relative{0, UDAT_DIRECTION_THIS}, Relative{1, UDAT_DIRECTION_NEXT},
                                      Relative{2, UDAT_DIRECTION_NEXT_2}};
    UErrorCode status = U_ZERO_ERROR;
    const icu::RelativeDateTimeFormatter formatter(localeOf(language), status);
    std::vector<NumberedName> names;
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

std::vector<std::pair<QString, QString>> countryNames(const LanguageTag& language)
{
    const icu::Locale inLanguage = localeOf(language);
    std::vector<std::pair<QString, QString>> names;
    const auto add = [&](const char* code) {
        icu::UnicodeString name;
        icu::Locale("", code).getDisplayCountry(inLanguage, name);
        names.emplace_back(QString::fromLatin1(code), toQString(name));
    };
    for (const char* const* code = icu::Locale::getISOCountries(); *code != nullptr; ++code) {
        add(*code);
    }
    add("EU");
    return names;
}

} // namespace dateline::recognising
