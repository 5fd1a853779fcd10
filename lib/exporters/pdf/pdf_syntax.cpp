#include "exporters/pdf/pdf_syntax.h"

#include <algorithm>
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

std::string pdfText(const QString& text)
{
    const bool ascii =
        std::all_of(text.begin(), text.end(), [](QChar unit) { return unit >= u' ' && unit.unicode() < 0x7F; });
    return ascii ? pdfString(text.toStdString()) : "<FEFF" + hexText(text) + ">";
}

std::string pdfString(std::string_view bytes)
{
    std::string string = "(";
    for (const char byte : bytes) {
        if (byte == '(' || byte == ')' || byte == '\\') {
            string += '\\';
        }
        string += byte;
    }
    return string + ")";
}

std::string pdfName(std::string_view name)
{
    static constexpr char kDigits[] = "0123456789ABCDEF";
    constexpr std::string_view kDelimiters = "()<>[]{}/%#";
    std::string written = "/";
    for (const char byte : name) {
        const auto code = static_cast<unsigned char>(byte);
        if (code > ' ' && code < 0x7F && kDelimiters.find(byte) == std::string_view::npos) {
            written += byte;
        } else {
            written += {'#', kDigits[code >> 4U], kDigits[code & 15U]};
        }
    }
    return written;
}

PdfDict& PdfDict::add(std::string_view key, std::string_view value)
{
    m_entries.append(key).append(" ").append(value);
    return *this;
}

} // namespace dateline
