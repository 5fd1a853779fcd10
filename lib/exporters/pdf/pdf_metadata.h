#pragma once

#include "dateline/exporters/pdf.h"
#include "exporters/pdf/pdf_file.h"

namespace dateline {

/// A day at midnight UTC as PDF writes it (ISO 32000-1, 7.9.4).
[[nodiscard]] std::string pdfDate(const QDate& date);

/// The XMP packet: title, author, language, dates and what the file claims to conform to.
[[nodiscard]] PdfRef writeMetadata(PdfFile& file, const Pages& pages, const PdfOptions& options);

/// The document information, equal to the packet (ISO 19005-2, 6.6.3).
[[nodiscard]] PdfRef writeInformation(PdfFile& file, const Pages& pages);

/// The sRGB output intent (ISO 19005-2, 6.2.3).
[[nodiscard]] PdfRef writeOutputIntent(PdfFile& file);

} // namespace dateline
