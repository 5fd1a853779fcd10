#include "dateline/importers/directory_importer.h"
#include "importers/contact_values.h"
#include "importers/decode.h"

#include <QCoreApplication>
#include <QHash>
#include <QStringDecoder>
#include <QStringList>

namespace dateline {

namespace {

using namespace importing;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::VCard)
};

/// One content line: "item1.TEL;TYPE=cell,voice:+49 30 123" (RFC 6350, 3.3).
struct Property {
    QString name; ///< Upper case, without its group.
    QHash<QString, QStringList> parameters;
    QString value; ///< Still escaped.

    [[nodiscard]] bool isOfType(QLatin1String type) const
    {
        return parameters.value(QStringLiteral("TYPE")).contains(type, Qt::CaseInsensitive);
    }
};

// A line goes on where the next begins with white space (RFC 6350, 3.2); in vCard 2.1 a
// quoted-printable one goes on after a final '='.
QStringList unfolded(const QString& text)
{
    QStringList lines;
    bool softBreak = false;
    for (const QString& line : text.split(u'\n')) {
        if (!lines.isEmpty() && (softBreak || line.startsWith(u' ') || line.startsWith(u'\t'))) {
            lines.last() += softBreak ? line : line.mid(1);
        } else {
            lines += line;
        }
        softBreak = lines.constLast().endsWith(u'=') &&
                    lines.constLast().contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive);
        if (softBreak) {
            lines.last().chop(1);
        }
    }
    return lines;
}

// Splits at a separator that is neither escaped nor between double quotes.
QStringList splitAt(const QString& text, QChar separator)
{
    QStringList parts{QString()};
    bool quoted = false;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (character == u'\\' && at + 1 < text.size()) {
            parts.last() += text.mid(at, 2);
            ++at;
        } else if (character == separator && !quoted) {
            parts += QString();
        } else {
            quoted = character == u'"' ? !quoted : quoted;
            parts.last() += character;
        }
    }
    return parts;
}

QString unescaped(const QString& text)
{
    QString plain;
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (text.at(at) != u'\\' || at + 1 == text.size()) {
            plain += text.at(at);
            continue;
        }
        ++at;
        const bool lineBreak = text.at(at) == u'n' || text.at(at) == u'N';
        plain += lineBreak ? QChar(u' ') : text.at(at);
    }
    return plain.simplified();
}

QString fromQuotedPrintable(const QString& text, const QString& charset)
{
    QByteArray bytes;
    for (qsizetype at = 0; at < text.size(); ++at) {
        bool ok = false;
        const int code = text.at(at) == u'=' ? text.mid(at + 1, 2).toInt(&ok, 16) : 0;
        if (ok) {
            bytes += static_cast<char>(code);
            at += 2;
        } else {
            bytes += text.mid(at, 1).toUtf8();
        }
    }
    const bool latin = charset.compare(QLatin1String("ISO-8859-1"), Qt::CaseInsensitive) == 0;
    return latin ? QString::fromLatin1(bytes) : QString::fromUtf8(bytes);
}

void addParameter(const QString& written, Property& property)
{
    const QString name = written.section(u'=', 0, 0).trimmed().toUpper();
    QString value = written.section(u'=', 1);
    if (!written.contains(u'=')) {
        // vCard 2.1 leaves the name out: "TEL;CELL:", "N;QUOTED-PRINTABLE:".
        const bool encoding = name == QLatin1String("QUOTED-PRINTABLE");
        property.parameters[encoding ? QStringLiteral("ENCODING") : QStringLiteral("TYPE")] += name;
        return;
    }
    property.parameters[name] += value.remove(u'"').split(u',', Qt::SkipEmptyParts);
}

Property propertyOf(const QString& line)
{
    const QStringList halves = splitAt(line, u':');
    const QStringList head = splitAt(halves.constFirst(), u';');
    Property property;
    property.name = head.constFirst().section(u'.', -1).trimmed().toUpper();
    for (const QString& parameter : head.mid(1)) {
        addParameter(parameter, property);
    }
    property.value = line.mid(halves.constFirst().size() + 1);
    if (property.parameters.value(QStringLiteral("ENCODING"))
            .contains(QLatin1String("QUOTED-PRINTABLE"), Qt::CaseInsensitive)) {
        property.value =
            fromQuotedPrintable(property.value, property.parameters.value(QStringLiteral("CHARSET")).join(QString()));
    }
    return property;
}

PhoneKind phoneKind(const Property& property)
{
    if (property.isOfType(QLatin1String("fax"))) {
        return PhoneKind::Fax;
    }
    if (property.isOfType(QLatin1String("cell"))) {
        return PhoneKind::Mobile;
    }
    return property.isOfType(QLatin1String("work")) ? PhoneKind::Office : PhoneKind::Unstated;
}

/// Fills a contact property by property.
class CardReader {
public:
    explicit CardReader(const DirectoryImportOptions& options) : m_options(options) {}

    void take(const Property& property)
    {
        const LanguageTag marked(property.parameters.value(QStringLiteral("LANGUAGE")).value(0));
        m_language = marked.isEmpty() ? m_options.language : marked;
        if (property.name == QLatin1String("TEL")) {
            const QString number = phoneNumber(unescaped(property.value), m_options.country);
            m_contact.phones.append({number, phoneKind(property)});
        } else if (property.name == QLatin1String("EMAIL")) {
            m_contact.emails.append(unescaped(property.value));
        } else if (property.name == QLatin1String("LANG")) {
            m_contact.languages.append(LanguageTag(unescaped(property.value)));
        } else {
            takeName(property);
        }
    }

    [[nodiscard]] Contact contact() const
    {
        Contact contact = m_contact;
        if (contact.person.given.isEmpty() && contact.person.family.isEmpty()) {
            contact.person.family = m_formattedName;
        }
        return contact;
    }

private:
    void takeName(const Property& property)
    {
        Person& person = m_contact.person;
        const QStringList parts = splitAt(property.value, u';');
        if (property.name == QLatin1String("N")) {
            person.family.set(m_language, unescaped(parts.value(0)));
            person.given.set(m_language, unescaped(parts.value(1)));
            person.honorific.set(m_language, unescaped(parts.value(3)));
        } else if (property.name == QLatin1String("FN")) {
            m_formattedName.set(m_language, unescaped(property.value));
        } else if (property.name == QLatin1String("ORG")) {
            person.affiliation.organisation.name.set(m_language, unescaped(parts.value(0)));
        } else if (property.name == QLatin1String("TITLE") ||
                   (property.name == QLatin1String("ROLE") && person.function.isEmpty())) {
            person.function.set(m_language, unescaped(property.value));
        }
    }

    const DirectoryImportOptions& m_options;
    LanguageTag m_language;
    Contact m_contact;
    LocalisedText m_formattedName;
};

} // namespace

Expected<ImportedDirectory> importVCards(const QByteArray& bytes, const DirectoryImportOptions& options)
{
    const Expected<DecodedText> decoded = decode(bytes);
    if (!decoded) {
        return failure(decoded.error().inFile(options.fileName));
    }
    ImportedDirectory imported;
    imported.remarks = decoded->remarks;
    Directory read;
    bool anyCard = false;
    std::optional<CardReader> card;
    for (const QString& line : unfolded(decoded->text)) {
        const Property property = propertyOf(line);
        const bool isCard = property.value.trimmed().compare(QLatin1String("VCARD"), Qt::CaseInsensitive) == 0;
        if (property.name == QLatin1String("BEGIN") && isCard) {
            card.emplace(options);
            anyCard = true;
        } else if (property.name == QLatin1String("END") && isCard && card) {
            addContact(card->contact(), read);
            card.reset();
        } else if (card) {
            card->take(property);
        }
    }
    if (!anyCard) {
        return failure({ErrorKind::Format,
                        Words::tr("There is no vCard in this file."),
                        Words::tr("Export the address book as vCard (.vcf) or CSV."),
                        options.fileName,
                        {}});
    }
    imported.directory = merged({}, read);
    return imported;
}

} // namespace dateline
