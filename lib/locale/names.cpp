#include "dateline/locale/names.h"

#include "locale/country_table.h"
#include "locale/icu.h"

#include <unicode/listformatter.h>
#include <unicode/locdspnm.h>
#include <unicode/uloc.h>

#include <algorithm>
#include <array>
#include <memory>
#include <vector>

namespace dateline {

namespace {

// ISO 3166-1 reserves these without listing them; CLDR names them all the same.
constexpr std::array kReservedCodes = {"AC", "CP", "CQ", "DG", "EA", "IC", "TA"};

QList<QString> readCodes()
{
    QList<QString> codes{QStringLiteral("EU"), QStringLiteral("XK")};
    for (const char* const* code = uloc_getISOCountries(); *code != nullptr; ++code) {
        const QString name = QString::fromLatin1(*code);
        const bool reserved = std::any_of(kReservedCodes.begin(), kReservedCodes.end(),
                                          [&](const char* other) { return name == QLatin1String(other); });
        if (!reserved && !codes.contains(name)) {
            codes.append(name);
        }
    }
    std::sort(codes.begin(), codes.end());
    return codes;
}

} // namespace

QString countryName(const QString& code, const LanguageTag& language)
{
    static const QList<QString> codes = readCodes();
    if (!std::binary_search(codes.begin(), codes.end(), code)) {
        return {};
    }
    return houseCountryName(code, language);
}

QList<QString> countryCodes()
{
    static const QList<QString> codes = readCodes();
    return codes;
}

QString languageName(const LanguageTag& named, const LanguageTag& language)
{
    if (named.isEmpty()) {
        return {};
    }
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::LocaleDisplayNames> names(
        icu::LocaleDisplayNames::createInstance(icuLocale(language), ULDN_DIALECT_NAMES));
    const icu::Locale locale = icu::Locale::forLanguageTag(named.toString().toLatin1().constData(), status);
    icu::UnicodeString name;
    names->localeDisplayName(locale, name);
    return fromIcu(name);
}

QString joinList(const QList<QString>& items, const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::ListFormatter> formatter(
        icu::ListFormatter::createInstance(icuLocale(language), status));
    if (U_FAILURE(status)) {
        return items.join(QStringLiteral(", "));
    }
    std::vector<icu::UnicodeString> parts;
    parts.reserve(static_cast<std::size_t>(items.size()));
    for (const QString& item : items) {
        parts.push_back(toIcu(item));
    }
    icu::UnicodeString joined;
    formatter->format(parts.data(), static_cast<int32_t>(parts.size()), joined, status);
    return fromIcu(joined);
}

} // namespace dateline
