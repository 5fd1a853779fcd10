#include "dateline/locale/typography.h"

#include "locale/icu.h"

#include <unicode/ulocdata.h>

#include <array>
#include <memory>

namespace dateline {

namespace {

QString delimiter(ULocaleData& data, ULocaleDataDelimiterType type)
{
    std::array<char16_t, 16> mark{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = ulocdata_getDelimiter(&data, type, mark.data(), mark.size(), &status);
    return U_SUCCESS(status) ? QString::fromUtf16(mark.data(), length) : QString();
}

// CLDR gives French guillemets bare and nests them in themselves. Usage in France sets a
// no-break space inside and nests curly marks (Lexique des règles typographiques en usage à
// l'Imprimerie nationale, "guillemets").
void setFrenchSpaces(QuotationMarks& marks)
{
    marks.open = QStringLiteral("«\u00A0");
    marks.close = QStringLiteral("\u00A0»");
    marks.innerOpen = QStringLiteral("“");
    marks.innerClose = QStringLiteral("”");
}

} // namespace

QuotationMarks quotationMarks(const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<ULocaleData, decltype(&ulocdata_close)> data(
        ulocdata_open(icuLocale(language).getName(), &status), &ulocdata_close);
    if (U_FAILURE(status)) {
        return {QStringLiteral("“"), QStringLiteral("”"), QStringLiteral("‘"), QStringLiteral("’")};
    }
    QuotationMarks marks{delimiter(*data, ULOCDATA_QUOTATION_START), delimiter(*data, ULOCDATA_QUOTATION_END),
                         delimiter(*data, ULOCDATA_ALT_QUOTATION_START), delimiter(*data, ULOCDATA_ALT_QUOTATION_END)};
    if (language.language() == u"fr" && language.region() != u"CH") {
        setFrenchSpaces(marks);
    }
    return marks;
}

} // namespace dateline
