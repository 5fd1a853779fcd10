#pragma once

#include "dateline/base/export.h"
#include "dateline/text/language.h"

#include <QString>

namespace dateline {

/// The quotation marks of a language, spaces inside them included ("« " in French).
struct DATELINE_EXPORT QuotationMarks {
    QString open;
    QString close;
    QString innerOpen;
    QString innerClose;
};

/// Quotation marks from CLDR's delimiters.
[[nodiscard]] DATELINE_EXPORT QuotationMarks quotationMarks(const LanguageTag& language);

} // namespace dateline
