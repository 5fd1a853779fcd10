#include "locale/icu.h"

namespace dateline {

icu::Locale icuLocale(const LanguageTag& language)
{
    const QString tag =
        language.toString() == u"en" || language.isEmpty() ? QStringLiteral("en-GB") : language.toString();
    UErrorCode status = U_ZERO_ERROR;
    icu::Locale locale = icu::Locale::forLanguageTag(tag.toLatin1().constData(), status);
    locale.setKeywordValue("calendar", "gregorian", status);
    return locale;
}

QString fromIcu(const icu::UnicodeString& text)
{
    return QString::fromUtf16(text.getBuffer(), text.length());
}

icu::UnicodeString toIcu(QStringView text)
{
    return {reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size())};
}

} // namespace dateline
