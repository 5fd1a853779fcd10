#include "exporters/pdf/pdf_syntax.h"

#include <array>
#include <charconv>

namespace dateline {

std::string pdfNumber(double value, int decimals)
{
    std::array<char, 48> digits{};
    const auto end =
        std::to_chars(digits.data(), digits.data() + digits.size(), value, std::chars_format::fixed, decimals).ptr;
    std::string text(digits.data(), end);
    if (text.find('.') != std::string::npos) {
        text.erase(text.find_last_not_of('0') + 1);
        if (text.back() == '.') {
            text.pop_back();
        }
    }
    return text == "-0" ? "0" : text;
}

std::string pdfNumbers(std::initializer_list<double> values, int decimals)
{
    std::string text;
    for (const double value : values) {
        text += (text.empty() ? "" : " ") + pdfNumber(value, decimals);
    }
    return text;
}

std::string hexCode(unsigned code)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    return {kDigits[code >> 12 & 15U], kDigits[code >> 8 & 15U], kDigits[code >> 4 & 15U], kDigits[code & 15U]};
}

std::string hexText(const QString& text)
{
    std::string hex;
    hex.reserve(static_cast<size_t>(text.size()) * 4);
    for (const QChar unit : text) {
        hex += hexCode(unit.unicode());
    }
    return hex;
}

QPDFObjectHandle pdfText(const QString& text)
{
    return QPDFObjectHandle::newUnicodeString(text.toStdString());
}

QPDFObjectHandle pdfName(const std::string& name)
{
    return QPDFObjectHandle::newName("/" + name);
}

} // namespace dateline
