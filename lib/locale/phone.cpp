#include "dateline/locale/phone.h"

#include <phonenumbers/phonenumberutil.h>

#include <string>

namespace dateline {

namespace {

using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

// libphonenumber parses its metadata, some 4 MB, on the first use of its singleton; nothing here
// touches it before there is a number to read.
const PhoneNumberUtil& plans()
{
    return *PhoneNumberUtil::GetInstance();
}

std::optional<PhoneNumber> parsed(const QString& text, const QString& country)
{
    const std::string region = country.isEmpty() ? "ZZ" : country.toStdString();
    PhoneNumber number;
    if (plans().Parse(text.toStdString(), region, &number) != PhoneNumberUtil::NO_PARSING_ERROR ||
        !plans().IsValidNumber(number)) {
        return std::nullopt;
    }
    return number;
}

QString written(const PhoneNumber& number, PhoneNumberUtil::PhoneNumberFormat format)
{
    std::string text;
    plans().Format(number, format, &text);
    return QString::fromStdString(text);
}

PhoneNumberUtil::PhoneNumberFormat formatOf(PhoneFormat format)
{
    switch (format) {
    case PhoneFormat::International: return PhoneNumberUtil::INTERNATIONAL;
    case PhoneFormat::E164: return PhoneNumberUtil::E164;
    case PhoneFormat::National: return PhoneNumberUtil::NATIONAL;
    }
    return PhoneNumberUtil::INTERNATIONAL;
}

} // namespace

std::optional<QString> readPhone(const QString& text, const QString& country)
{
    const std::optional<PhoneNumber> number = parsed(text, country);
    return number ? std::optional(written(*number, PhoneNumberUtil::E164)) : std::nullopt;
}

QString formatPhone(const QString& e164, PhoneFormat format)
{
    if (!e164.startsWith(u'+')) {
        return e164;
    }
    const std::optional<PhoneNumber> number = parsed(e164, {});
    return number ? written(*number, formatOf(format)) : e164;
}

} // namespace dateline
