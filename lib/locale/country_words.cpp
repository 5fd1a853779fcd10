#include "dateline/locale/country_words.h"

#include "dateline/locale/date_words.h"
#include "dateline/locale/names.h"
#include "locale/country_table.h"
#include "locale/icu.h"
#include "locale/per_language.h"
#include "locale/tsv.h"

#include <QHash>

#include <unicode/ures.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

constexpr const char* kRegionData = U_ICUDATA_NAME "-region";

using Bundle = std::unique_ptr<UResourceBundle, decltype(&ures_close)>;

struct CountryTable {
    QList<CountryWord> words;
    QHash<QString, qsizetype> byText;
};

/// The names of one of CLDR's tables, "Countries%short", for every code it has.
QHash<QString, QString> namesOf(const char* tableName, const LanguageTag& language)
{
    UErrorCode status = U_ZERO_ERROR;
    const QByteArray locale = language.toString().toLatin1().replace('-', '_');
    const Bundle data(ures_open(kRegionData, locale.constData(), &status), &ures_close);
    const Bundle table(ures_getByKey(data.get(), tableName, nullptr, &status), &ures_close);
    QHash<QString, QString> names;
    while (U_SUCCESS(status) && ures_hasNext(table.get())) {
        const char* code = nullptr;
        int32_t length = 0;
        const char16_t* name = ures_getNextString(table.get(), &length, &code, &status);
        if (U_SUCCESS(status)) {
            names.insert(QString::fromLatin1(code), QString::fromUtf16(name, length));
        }
    }
    return names;
}

QHash<QString, QString> readHouseNames(const LanguageTag& language)
{
    QHash<QString, QString> names;
    for (const QList<QString>& row : readRows(QStringLiteral("country_names.tsv"), language.language(), 2)) {
        names.insert(row[0], row[1]);
    }
    return names;
}

void addWord(CountryTable& table, const QString& text, const QString& code, CountryWordKind kind,
             const LanguageTag& language)
{
    const QString folded = foldWord(text, language);
    if (folded.isEmpty() || table.byText.contains(folded)) {
        return;
    }
    table.byText.insert(folded, table.words.size());
    table.words.append({folded, code, kind});
}

void addNames(CountryTable& table, const LanguageTag& language)
{
    const QList<QString> codes = countryCodes();
    for (const QString& code : codes) {
        addWord(table, countryName(code, language), code, CountryWordKind::Name, language);
    }
    for (const char* tableName : {"Countries", "Countries%short", "Countries%variant"}) {
        const QHash<QString, QString> names = namesOf(tableName, language);
        for (const QString& code : codes) {
            addWord(table, names.value(code), code, CountryWordKind::Name, language);
        }
    }
}

void addRows(CountryTable& table, const QList<QList<QString>>& rows, QStringView kindName, CountryWordKind kind,
             const LanguageTag& language)
{
    for (const QList<QString>& row : rows) {
        if (row[1] == kindName) {
            for (const QString& text : row[2].split(u'|')) {
                addWord(table, text, row[0], kind, language);
            }
        }
    }
}

// "ru  стан  стана стану станом стане": a name of one word that ends in the first has the others.
// The longest ending counts, so the file lists long ones first.
void addInflections(CountryTable& table, const LanguageTag& language)
{
    const QList<QList<QString>> endings = readRows(QStringLiteral("country_endings.tsv"), language.language(), 2);
    const QList<CountryWord> names = table.words;
    for (const CountryWord& name : names) {
        const auto row = std::find_if(endings.begin(), endings.end(), [&](const QList<QString>& candidate) {
            return !name.text.contains(u' ') && name.text.endsWith(foldWord(candidate[0], language));
        });
        if (row == endings.end()) {
            continue;
        }
        const QString stem = name.text.chopped(foldWord((*row)[0], language).size());
        for (const QString& ending : (*row)[1].split(u' ')) {
            addWord(table, ending == u"∅" ? stem : stem + ending, name.code, CountryWordKind::Inflected, language);
        }
    }
}

CountryTable makeCountryTable(const LanguageTag& language)
{
    const QList<QList<QString>> rows = readRows(QStringLiteral("countries.tsv"), language.language(), 3);
    CountryTable table;
    addNames(table, language);
    addRows(table, rows, u"other", CountryWordKind::Name, language);
    addRows(table, rows, u"official", CountryWordKind::Official, language);
    addInflections(table, language);
    addRows(table, rows, u"form", CountryWordKind::Inflected, language);
    addRows(table, rows, u"adjective", CountryWordKind::Adjective, language);
    return table;
}

const CountryTable& countryTable(const LanguageTag& language)
{
    static PerLanguage<CountryTable> tables(makeCountryTable);
    return tables.of(language);
}

} // namespace

QString houseCountryName(const QString& code, const LanguageTag& language)
{
    static PerLanguage<QHash<QString, QString>> houseNames(readHouseNames);
    QString own = houseNames.of(language).value(code);
    if (!own.isEmpty()) {
        return own;
    }
    const icu::Locale country("", code.toLatin1().constData());
    icu::UnicodeString name;
    country.getDisplayCountry(icuLocale(language), name);
    return fromIcu(name);
}

QList<CountryWord> countryWords(const LanguageTag& language)
{
    return countryTable(language).words;
}

std::optional<CountryWord> countryNamed(QStringView text, const LanguageTag& language)
{
    const CountryTable& table = countryTable(language);
    const auto found = table.byText.constFind(foldWord(text, language));
    return found == table.byText.constEnd() ? std::nullopt : std::optional(table.words[*found]);
}

} // namespace dateline
