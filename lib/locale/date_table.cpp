#include "locale/date_table.h"

#include "locale/icu.h"
#include "locale/per_language.h"
#include "locale/tsv.h"

#include <unicode/dtfmtsym.h>
#include <unicode/dtptngen.h>
#include <unicode/numsys.h>
#include <unicode/smpdtfmt.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

PatternPart::Kind kindOf(QChar letter)
{
    switch (letter.unicode()) {
    case u'd': return PatternPart::Kind::Day;
    case u'M':
    case u'L': return PatternPart::Kind::Month;
    case u'y': return PatternPart::Kind::Year;
    default: return PatternPart::Kind::Literal;
    }
}

qsizetype runLength(const QString& text, qsizetype from)
{
    qsizetype end = from + 1;
    while (end < text.size() && text[end] == text[from]) {
        ++end;
    }
    return end - from;
}

// CLDR's narrow no-break space ("2023 г.") is missing from many fonts; the wide one is not.
void appendLiteral(DatePattern& pattern, QChar letter)
{
    constexpr QChar kNarrow(u'\u202F');
    constexpr QChar kWide(u'\u00A0');
    if (pattern.isEmpty() || pattern.last().kind != PatternPart::Kind::Literal) {
        pattern.append(PatternPart{});
    }
    pattern.last().literal += letter == kNarrow ? kWide : letter;
}

// UTS #35, Date Format Patterns: letters in quotes are literal, a doubled quote is one quote.
DatePattern parsePattern(const QString& text)
{
    DatePattern pattern;
    bool quoted = false;
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype length = runLength(text, at);
        if (text[at] == u'\'') {
            if (length % 2 == 1) {
                quoted = !quoted;
            }
            for (qsizetype pair = 0; pair < length / 2; ++pair) {
                appendLiteral(pattern, u'\'');
            }
        } else if (const PatternPart::Kind kind = kindOf(text[at]); !quoted && kind != PatternPart::Kind::Literal) {
            pattern.append({kind, {}, static_cast<int>(length), text[at] == u'L'});
        } else {
            for (qsizetype letter = 0; letter < length; ++letter) {
                appendLiteral(pattern, text[at]);
            }
        }
        at += length;
    }
    return pattern;
}

QString longDatePattern(const icu::Locale& locale)
{
    const std::unique_ptr<icu::DateFormat> format(icu::DateFormat::createDateInstance(icu::DateFormat::kLong, locale));
    const auto* simple = dynamic_cast<const icu::SimpleDateFormat*>(format.get());
    if (simple == nullptr) {
        return QStringLiteral("d MMMM y");
    }
    icu::UnicodeString pattern;
    simple->toPattern(pattern);
    return fromIcu(pattern);
}

std::array<QString, 12> monthNames(const icu::DateFormatSymbols& symbols, icu::DateFormatSymbols::DtContextType context)
{
    int32_t count = 0;
    const icu::UnicodeString* names = symbols.getMonths(count, context, icu::DateFormatSymbols::WIDE);
    std::array<QString, 12> months;
    for (int32_t index = 0; index < std::min(count, 12); ++index) {
        months.at(static_cast<std::size_t>(index)) = fromIcu(names[index]);
    }
    return months;
}

char16_t zeroDigit(const icu::Locale& locale)
{
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::NumberingSystem> system(icu::NumberingSystem::createInstance(locale, status));
    return U_SUCCESS(status) && !system->isAlgorithmic() ? system->getDescription().charAt(0) : u'0';
}

QString firstDayOf(const LanguageTag& language)
{
    for (const QList<QString>& row : readRows(QStringLiteral("date_words.tsv"), language.language(), 2)) {
        if (row[0] == u"first") {
            return row[1];
        }
    }
    return {};
}

DateTable makeDateTable(const LanguageTag& language)
{
    const icu::Locale locale = icuLocale(language);
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<icu::DateTimePatternGenerator> generator(
        icu::DateTimePatternGenerator::createInstance(locale, status));
    const icu::DateFormatSymbols symbols(locale, status);
    DateTable table;
    table.day = parsePattern(longDatePattern(locale));
    table.monthOnly = parsePattern(fromIcu(generator->getBestPattern("yMMMM", status)));
    table.time = fromIcu(generator->getBestPattern("Hm", status));
    table.firstDay = firstDayOf(language);
    table.months = monthNames(symbols, icu::DateFormatSymbols::FORMAT);
    table.standAloneMonths = monthNames(symbols, icu::DateFormatSymbols::STANDALONE);
    table.zero = zeroDigit(locale);
    return table;
}

} // namespace

const DateTable& dateTable(const LanguageTag& language)
{
    static PerLanguage<DateTable> tables(makeDateTable);
    return tables.of(language);
}

QString figure(int value, int digits, const DateTable& table)
{
    QString text = QString::number(value).rightJustified(digits, u'0');
    for (QChar& digit : text) {
        digit = QChar(static_cast<char16_t>(table.zero + digit.digitValue()));
    }
    return text;
}

} // namespace dateline
