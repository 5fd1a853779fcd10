#pragma once

#include "dateline/exporters/pdf.h"
#include "exporters/pdf/pdf_file.h"

namespace dateline {

/// Embeds the file that the document was made from and names it in the catalogue (ISO 32000-2,
/// 14.13; ISO 19005-3, 6.8). `date` is the day of its last change, for which an invalid one gives 1970.
void addAttachment(PdfFile& file, PdfDict& catalogue, const PdfAttachment& source, const QDate& date);

} // namespace dateline
