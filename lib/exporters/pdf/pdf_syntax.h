#pragma once

#include <QString>
#include <qpdf/QPDFObjectHandle.hh>

#include <string>

namespace dateline {

/// A number as PDF writes it: no exponent, no needless digits (ISO 32000-1, 7.3.3).
[[nodiscard]] std::string pdfNumber(double value, int decimals = 2);

/// Numbers with spaces between.
[[nodiscard]] std::string pdfNumbers(std::initializer_list<double> values, int decimals = 2);

/// A 16-bit code as four hexadecimal digits.
[[nodiscard]] std::string hexCode(unsigned code);

/// UTF-16BE as hexadecimal digits.
[[nodiscard]] std::string hexText(const QString& text);

/// A text string object (ISO 32000-1, 7.9.2.2).
[[nodiscard]] QPDFObjectHandle pdfText(const QString& text);

/// A name object; `name` without the slash.
[[nodiscard]] QPDFObjectHandle pdfName(const std::string& name);

} // namespace dateline
