#include "importers/city_name.h"

#include <unicode/locid.h>
#include <unicode/tznames.h>

#include <algorithm>
#include <array>
#include <memory>

namespace dateline::importing {

namespace {

constexpr std::array kUninflected = {u"en", u"fr", u"de", u"es", u"it", u"pt", u"nl", u"sv", u"da", u"nb"};

QString exemplarCity(const QString& zone, const QString& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::TimeZoneNames> names(
        icu::TimeZoneNames::createInstance(icu::Locale(language.toLatin1().constData()), status));
    if (U_FAILURE(status) || zone.isEmpty()) {
        return {};
    }
    const icu::UnicodeString id(reinterpret_cast<const char16_t*>(zone.utf16()), static_cast<int32_t>(zone.size()));
    icu::UnicodeString city;
    names->getExemplarLocationName(id, city);
    return city.isBogus() ? QString() : QString(reinterpret_cast<const QChar*>(city.getBuffer()), city.length());
}

bool inflects(const LanguageTag& language)
{
    return std::none_of(kUninflected.begin(), kUninflected.end(),
                        [&](const char16_t* code) { return language.language() == QStringView(code); });
}

} // namespace

QString cityNameIn(const CityMention& city, const QString& words, const LanguageTag& language)
{
    if (!inflects(language)) {
        const bool capitals = words.toUpper() == words;
        return capitals || words.isEmpty() ? city.name : words;
    }
    const bool namesZone = exemplarCity(city.zone, QStringLiteral("en")).compare(city.name, Qt::CaseInsensitive) == 0;
    const QString known = namesZone ? exemplarCity(city.zone, language.language()) : QString();
    return known.isEmpty() ? city.name : known;
}

} // namespace dateline::importing
