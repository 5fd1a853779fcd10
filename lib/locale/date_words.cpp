#include "dateline/locale/date_words.h"

#include "locale/icu.h"
#include "locale/per_language.h"
#include "locale/tsv.h"

#include <QHash>

#include <unicode/dtfmtsym.h>

#include <algorithm>

namespace dateline {

namespace {

using Symbols = icu::DateFormatSymbols;

struct WordTable {
    QList<DateWord> words;
    QHash<QString, int> months;
    QHash<QString, int> weekdays;
};

const QHash<QString, DateWordKind>& kindNames()
{
    static const QHash<QString, DateWordKind> names{
        {QStringLiteral("from"), DateWordKind::From},       {QStringLiteral("to"), DateWordKind::To},
        {QStringLiteral("and"), DateWordKind::And},         {QStringLiteral("filler"), DateWordKind::Filler},
        {QStringLiteral("ordinal"), DateWordKind::Ordinal}, {QStringLiteral("year"), DateWordKind::YearMark},
        {QStringLiteral("month"), DateWordKind::Month},     {QStringLiteral("weekday"), DateWordKind::Weekday},
    };
    return names;
}

QString withoutMarks(const QString& text)
{
    QString bare;
    for (const QChar character : text.normalized(QString::NormalizationForm_D)) {
        if (character.category() != QChar::Mark_NonSpacing) {
            bare += character;
        }
    }
    return bare;
}

QString withoutPoint(QString word)
{
    if (word.endsWith(u'.')) {
        word.chop(1);
    }
    return word;
}

void addWord(WordTable& table, const DateWord& word)
{
    const bool known = std::any_of(table.words.begin(), table.words.end(), [&](const DateWord& other) {
        return other.text == word.text && other.kind == word.kind;
    });
    if (word.text.isEmpty() || known) {
        return;
    }
    table.words.append(word);
    if (word.kind == DateWordKind::Month) {
        table.months.insert(word.text, word.number);
    } else if (word.kind == DateWordKind::Weekday) {
        table.weekdays.insert(word.text, word.number);
    }
}

// Latin capitals are often typed without their accents: "FEVRIER", "MARZ".
void addName(WordTable& table, const QString& name, DateWordKind kind, int number, const LanguageTag& language)
{
    const QString folded = withoutPoint(foldWord(name, language));
    addWord(table, {folded, kind, number});
    if (language.script() == u"Latn") {
        addWord(table, {withoutMarks(folded), kind, number});
    }
}

void addSymbols(WordTable& table, const Symbols& symbols, const LanguageTag& language)
{
    for (const Symbols::DtWidthType width : {Symbols::WIDE, Symbols::ABBREVIATED}) {
        for (const Symbols::DtContextType context : {Symbols::FORMAT, Symbols::STANDALONE}) {
            int32_t count = 0;
            const icu::UnicodeString* months = symbols.getMonths(count, context, width);
            for (int32_t month = 0; month < std::min(count, 12); ++month) {
                addName(table, fromIcu(months[month]), DateWordKind::Month, month + 1, language);
            }
            // ICU counts weekdays from Sunday, 1; its first entry is empty.
            const icu::UnicodeString* weekdays = symbols.getWeekdays(count, context, width);
            for (int32_t day = 1; day < count; ++day) {
                addName(table, fromIcu(weekdays[day]), DateWordKind::Weekday, day == 1 ? 7 : day - 1, language);
            }
        }
    }
}

// A row is kind and words: "to  au à"; a month's or weekday's kind carries its number,
// and '+' stands for a blank inside a word.
void addRow(WordTable& table, const QList<QString>& row, const LanguageTag& language)
{
    const auto kind = kindNames().constFind(row[0].section(u'.', 0, 0));
    if (kind == kindNames().constEnd()) {
        return;
    }
    const int number = row[0].section(u'.', 1).toInt();
    for (QString word : row[1].split(u' ')) {
        addName(table, word.replace(u'+', u' '), *kind, number, language);
    }
}

WordTable makeWordTable(const LanguageTag& language)
{
    WordTable table;
    UErrorCode status = U_ZERO_ERROR;
    addSymbols(table, Symbols(icuLocale(language), status), language);
    for (const QList<QString>& row : readRows(QStringLiteral("date_words.tsv"), language.language(), 2)) {
        addRow(table, row, language);
    }
    return table;
}

const WordTable& wordTable(const LanguageTag& language)
{
    static PerLanguage<WordTable> tables(makeWordTable);
    return tables.of(language);
}

std::optional<int> numberOf(const QHash<QString, int>& names, QStringView word, const LanguageTag& language)
{
    const auto found = names.constFind(withoutPoint(foldWord(word, language)));
    return found == names.constEnd() ? std::nullopt : std::optional(*found);
}

} // namespace

QList<DateWord> dateWords(const LanguageTag& language)
{
    return wordTable(language).words;
}

QString foldWord(QStringView word, const LanguageTag& language)
{
    QString folded = fromIcu(toIcu(word).toLower(icuLocale(language)));
    folded.replace(u'’', u'\'');
    folded.replace(u'\u00A0', u' ');
    folded.replace(u'\u202F', u' ');
    if (language.language() == u"el") {
        folded = withoutMarks(folded).replace(u'ς', u'σ');
    }
    return folded.normalized(QString::NormalizationForm_C);
}

std::optional<int> monthNamed(QStringView word, const LanguageTag& language)
{
    return numberOf(wordTable(language).months, word, language);
}

std::optional<int> weekdayNamed(QStringView word, const LanguageTag& language)
{
    return numberOf(wordTable(language).weekdays, word, language);
}

} // namespace dateline
