#include "dateline/importers/directory_importer.h"
#include "dateline/locale/country_words.h"
#include "importers/contact_values.h"
#include "importers/decode.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

using namespace importing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::ContactTable)
};

enum class Column {
    Unknown,
    Honorific,
    Given,
    Family,
    Name,
    Function,
    Organisation,
    Country,
    Email,
    Office,
    Mobile,
    Fax,
    Languages,
    Hours,
};

Column columnNamed(const QString& name)
{
    static const QHash<QString, Column> columns{
        {"honorific", Column::Honorific}, {"given", Column::Given},       {"family", Column::Family},
        {"name", Column::Name},           {"function", Column::Function}, {"organisation", Column::Organisation},
        {"country", Column::Country},     {"email", Column::Email},       {"office", Column::Office},
        {"mobile", Column::Mobile},       {"fax", Column::Fax},           {"languages", Column::Languages},
        {"hours", Column::Hours},
    };
    return columns.value(name, Column::Unknown);
}

QHash<QString, Column> readHeadings()
{
    QHash<QString, Column> headings;
    QFile file(QStringLiteral(":/dateline/importers/contact_columns.tsv"));
    if (!file.open(QIODevice::ReadOnly)) {
        return headings;
    }
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const Column column = columnNamed(line.section(u'\t', 0, 0));
        for (const QString& heading : line.section(u'\t', 1).split(u'|')) {
            if (column != Column::Unknown && !headings.contains(heading)) {
                headings.insert(heading, column);
            }
        }
    }
    return headings;
}

Column columnOf(const QString& heading)
{
    static const QHash<QString, Column> headings = readHeadings();
    return headings.value(heading.simplified().toLower(), Column::Unknown);
}

// The separator that the first line has most of.
QChar separatorOf(const QString& text)
{
    const QString line = text.section(u'\n', 0, 0);
    constexpr std::array<QChar, 3> kSeparators{u',', u';', u'\t'};
    return *std::max_element(kSeparators.begin(), kSeparators.end(),
                             [&](QChar one, QChar other) { return line.count(one) < line.count(other); });
}

/// Rows of a table in RFC 4180: a field between double quotes may hold separators, line breaks
/// and doubled quotes.
QList<QStringList> rowsOf(const QString& text, QChar separator)
{
    QList<QStringList> rows{{QString()}};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        QString& field = rows.last().last();
        if (quoted && character == u'"' && at + 1 < text.size() && text.at(at + 1) == u'"') {
            field += character;
            ++at;
        } else if (character == u'"' && (quoted || field.isEmpty())) {
            quoted = !quoted;
        } else if (character == separator && !quoted) {
            rows.last().append(QString());
        } else if (character == u'\n' && !quoted) {
            rows.append(QStringList{QString()});
        } else {
            field += character;
        }
    }
    return rows;
}

/// Fills a contact field by field.
class RowReader {
public:
    explicit RowReader(const DirectoryImportOptions& options) : m_options(options) {}

    void take(Column column, const QString& value)
    {
        switch (column) {
        case Column::Unknown: break;
        case Column::Honorific: set(m_contact.person.honorific, value); break;
        case Column::Given: set(m_contact.person.given, value); break;
        case Column::Family: set(m_contact.person.family, value); break;
        case Column::Name: takeName(value); break;
        case Column::Function: set(m_contact.person.function, value); break;
        case Column::Organisation: set(m_contact.person.affiliation.organisation.name, value); break;
        case Column::Country: takeCountry(value); break;
        case Column::Email: m_contact.emails.append(value); break;
        case Column::Office: takePhone(value, PhoneKind::Office); break;
        case Column::Mobile: takePhone(value, PhoneKind::Mobile); break;
        case Column::Fax: takePhone(value, PhoneKind::Fax); break;
        case Column::Languages: takeLanguages(value); break;
        case Column::Hours: set(m_contact.hours, value); break;
        }
    }

    [[nodiscard]] const Contact& contact() const { return m_contact; }

private:
    void set(LocalisedText& text, const QString& value) { text.set(m_options.language, value); }

    // One column for the whole name: the last word is the family's. Wrong for some, and easy to
    // see and change in the directory.
    void takeName(const QString& value)
    {
        if (m_contact.person.family.isEmpty()) {
            set(m_contact.person.given, value.section(u' ', 0, -2));
            set(m_contact.person.family, value.section(u' ', -1));
        }
    }

    void takeCountry(const QString& value)
    {
        if (const auto country = countryNamed(value, m_options.language)) {
            m_contact.person.affiliation.country = country->code;
        } else if (value.size() == 2) {
            m_contact.person.affiliation.country = value.toUpper();
        }
    }

    void takePhone(const QString& value, PhoneKind kind)
    {
        m_contact.phones.append({phoneNumber(value, m_options.country), kind});
    }

    void takeLanguages(const QString& value)
    {
        static const QRegularExpression gap(QStringLiteral("[,;/\\s]+"));
        for (const QString& tag : value.split(gap, Qt::SkipEmptyParts)) {
            if (const LanguageTag language(tag); !language.isEmpty()) {
                m_contact.languages.append(language);
            }
        }
    }

    const DirectoryImportOptions& m_options;
    Contact m_contact;
};

QList<Column> columnsOf(const QStringList& headings, QList<QString>& remarks)
{
    QList<Column> columns;
    for (const QString& heading : headings) {
        columns.append(columnOf(heading));
        if (columns.constLast() == Column::Unknown && !heading.trimmed().isEmpty()) {
            remarks.append(Words::tr("The column “%1” was left out.").arg(heading.trimmed()));
        }
    }
    return columns;
}

bool namesPeople(const QList<Column>& columns)
{
    return columns.contains(Column::Family) || columns.contains(Column::Name) || columns.contains(Column::Function) ||
           columns.contains(Column::Email);
}

} // namespace

Expected<ImportedDirectory> importContactTable(const QByteArray& bytes, const DirectoryImportOptions& options)
{
    const Expected<DecodedText> decoded = decode(bytes);
    if (!decoded) {
        return failure(decoded.error().inFile(options.fileName));
    }
    ImportedDirectory imported;
    imported.remarks = decoded->remarks;
    const QList<QStringList> rows = rowsOf(decoded->text, separatorOf(decoded->text));
    const QList<Column> columns = columnsOf(rows.constFirst(), imported.remarks);
    if (!namesPeople(columns)) {
        return failure({ErrorKind::Format, Words::tr("The first line does not say what the columns are."),
                        Words::tr("Head them with words such as “Given name”, “Family name”, “E-mail”, “Phone”."),
                        options.fileName, Words::tr("line 1")});
    }
    Directory read;
    for (const QStringList& row : rows.mid(1)) {
        RowReader reader(options);
        for (qsizetype number = 0; number < std::min(row.size(), columns.size()); ++number) {
            if (const QString value = row.at(number).simplified(); !value.isEmpty()) {
                reader.take(columns.at(number), value);
            }
        }
        addContact(reader.contact(), read);
    }
    imported.directory = merged({}, read);
    return imported;
}

} // namespace dateline
