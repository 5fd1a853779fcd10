#pragma once

#include <QString>

#include <string>
#include <string_view>

namespace dateline {

// Values of ISO 32000, 7.3, as the characters a file has for them.

/// A number: no exponent, no needless digits.
[[nodiscard]] std::string pdfNumber(double value, int decimals = 2);

/// Numbers with spaces between.
[[nodiscard]] std::string pdfNumbers(std::initializer_list<double> values, int decimals = 2);

/// A 16-bit code as four hexadecimal digits.
[[nodiscard]] std::string hexCode(unsigned code);

/// UTF-16BE as hexadecimal digits.
[[nodiscard]] std::string hexText(const QString& text);

/// A text string (7.9.2.2).
[[nodiscard]] std::string pdfText(const QString& text);

/// A string of these bytes.
[[nodiscard]] std::string pdfString(std::string_view bytes);

/// A name; `name` without the slash.
[[nodiscard]] std::string pdfName(std::string_view name);

/// A dictionary in the making, of keys with their slash and values in PDF syntax.
class PdfDict {
public:
    explicit PdfDict(std::string entries = {}) : m_entries(std::move(entries)) {}

    PdfDict& add(std::string_view key, std::string_view value);
    [[nodiscard]] std::string text() const { return "<<" + m_entries + ">>"; }

private:
    std::string m_entries;
};

} // namespace dateline
