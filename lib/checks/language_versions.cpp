// Language versions against the source: what one names, the others name too.

#include "checks/families.h"
#include "dateline/locale/dates.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::LanguageVersions)
};

/// Something that reads the same in every language, and where it first stands.
struct Item {
    QString key;
    const ReadText* text = nullptr;
    Span span;
};

using Items = QList<Item>;

void addOnce(Items& items, const QString& key, const ReadText& text, const Span& span)
{
    const bool known = std::any_of(items.cbegin(), items.cend(), [&](const Item& item) { return item.key == key; });
    if (!known && !key.isEmpty()) {
        items.append({key, &text, span});
    }
}

/// A list of what a reader takes out of every text of a version.
template <typename Reader>
Items collected(const ReadVersion& version, Reader read)
{
    Items items;
    for (const ReadText& text : version.texts) {
        read(text, items);
    }
    return items;
}

void readDates(const ReadText& text, Items& items)
{
    for (const Mention& mention : text.mentions) {
        const auto* date = mention.as<DateMention>();
        if (date != nullptr && !date->range.isEmpty() && !date->relative && mention.confidence >= 0.5) {
            addOnce(items, date->range.start.toString(Qt::ISODate) + u'/' + date->range.end.toString(Qt::ISODate), text,
                    mention.span);
        }
    }
}

void readContacts(const ReadText& text, Items& items)
{
    for (const Mention& mention : text.mentions) {
        if (const auto* phone = mention.as<PhoneMention>()) {
            addOnce(items, phone->e164, text, mention.span);
        } else if (const auto* email = mention.as<EmailMention>()) {
            addOnce(items, email->address.toLower(), text, mention.span);
        }
    }
}

void readCountries(const ReadText& text, Items& items)
{
    for (const Mention& mention : text.mentions) {
        if (const auto* country = mention.as<CountryMention>()) {
            addOnce(items, country->code, text, mention.span);
        }
    }
}

bool isPartOfAMention(const ReadText& text, const Span& span)
{
    const Span around{std::max<qsizetype>(0, span.offset - 40), span.length + 80};
    const QList<const Mention*> near = text.mentionsIn(around);
    return std::any_of(near.cbegin(), near.cend(), [&](const Mention* mention) {
        return mention->as<CountryMention>() == nullptr && mention->span.offset <= span.offset &&
               span.end() <= mention->span.end();
    });
}

/// Figures of two digits and more: languages write the small ones in words as they please.
void readNumbers(const ReadText& text, Items& items)
{
    static const QRegularExpression number(
        QStringLiteral(
            R"((?<![\p{L}\p{N}])\p{Nd}{1,3}(?:[ .,\x{A0}\x{202F}’']\p{Nd}{3})+(?!\p{N})|(?<![\p{L}\p{N}])\p{Nd}+(?:[.,]\p{Nd}+)?(?![\p{L}\p{N}]))"),
        QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = number.globalMatch(text.plain); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        const Span span{match.capturedStart(), match.capturedLength()};
        QString digits;
        for (const QChar character : match.captured()) {
            digits += character.isDigit() ? QString::number(character.digitValue()) : QString();
        }
        if (digits.size() > 1 && !text.isLiteral(span) && !isPartOfAMention(text, span)) {
            addOnce(items, digits, text, span);
        }
    }
}

class VersionCheck {
public:
    VersionCheck(const ReadVersion& source, const ReadVersion& other, int index, Report& report)
        : m_source(source), m_other(other), m_index(index), m_report(report)
    {
    }

    void check()
    {
        compare("versions.dates", readDates, Words::tr("The language versions differ in a date"));
        compare("versions.contacts", readContacts, Words::tr("The language versions differ in a contact"));
        compare("versions.countries", readCountries, Words::tr("The language versions differ in a country"));
        compare("versions.numbers", readNumbers, Words::tr("The language versions differ in a number"));
        compareCounts("versions.paragraphs", TextKind::Paragraph, Words::tr("The language versions differ in length"),
                      Words::tr("The version in %1 has %2 paragraphs, the one in %3 has %4."));
        compareCounts("versions.quotations", TextKind::Quotation,
                      Words::tr("The language versions differ in quotations"),
                      Words::tr("The version in %1 has %2 displayed quotations, the one in %3 has %4."));
    }

private:
    template <typename Reader>
    void compare(const char* id, Reader read, const QString& title)
    {
        const Rule* rule = m_report.wants(id, m_other.version->language);
        if (rule == nullptr) {
            return;
        }
        const Items here = collected(m_other, read);
        const Items there = collected(m_source, read);
        for (const Item& item : here) {
            if (isMissing(item, there)) {
                add(*rule, title, item, m_source);
            }
        }
        for (const Item& item : there) {
            if (isMissing(item, here)) {
                add(*rule, title, item, m_other);
            }
        }
    }

    static bool isMissing(const Item& item, const Items& items)
    {
        return std::none_of(items.cbegin(), items.cend(), [&](const Item& each) { return each.key == item.key; });
    }

    static QString nameOf(const ReadVersion& version)
    {
        return languageName(version.version->language, version.version->language);
    }

    void add(const Rule& rule, const QString& title, const Item& item, const ReadVersion& lacking)
    {
        const bool here = &lacking == &m_source;
        Finding finding = findingIn(
            *item.text, item.span, title,
            Words::tr("%1 in %2 says %3. The version in %4 does not.")
                .arg(item.text->name, nameOf(here ? m_other : m_source), item.text->at(item.span), nameOf(lacking)));
        finding.related = {counterpartOf(*item.text, lacking)};
        m_report.add(rule, finding);
    }

    /// The same block of another version, or that version as a whole.
    [[nodiscard]] PlaceInRelease counterpartOf(const ReadText& text, const ReadVersion& version) const
    {
        for (const ReadText& each : version.texts) {
            if (each.place.part == text.place.part && each.place.block == text.place.block &&
                each.place.row == text.place.row && each.place.column == text.place.column) {
                return each.place;
            }
        }
        return FactPlace{FactField::Language, &version == &m_source ? 0 : m_index};
    }

    static int count(const ReadVersion& version, TextKind kind)
    {
        return int(std::count_if(version.texts.cbegin(), version.texts.cend(), [&](const ReadText& text) {
            return text.kind == kind && text.place.part == TextPart::Body;
        }));
    }

    void compareCounts(const char* id, TextKind kind, const QString& title, const QString& message)
    {
        const Rule* rule = m_report.wants(id, m_other.version->language);
        const int here = count(m_other, kind);
        const int there = count(m_source, kind);
        if (rule != nullptr && here != there) {
            m_report.add(*rule, findingAt({FactField::Language, m_index}, title,
                                          message.arg(nameOf(m_other)).arg(here).arg(nameOf(m_source)).arg(there)));
        }
    }

    const ReadVersion& m_source;
    const ReadVersion& m_other;
    int m_index;
    Report& m_report;
};

/// A version that is still being translated lacks much, and everybody knows.
bool isReady(const ReadVersion& version)
{
    return version.version->state != VersionState::Translating && version.lead() != nullptr;
}

} // namespace

void checkLanguageVersions(const ReadRelease& read, Report& report)
{
    const auto source = std::find_if(read.versions.cbegin(), read.versions.cend(), [&](const ReadVersion& version) {
        return version.version->language == read.release.sourceLanguage;
    });
    if (source == read.versions.cend()) {
        return;
    }
    for (int index = 0; index < read.versions.size(); ++index) {
        const ReadVersion& other = read.versions.at(index);
        if (&other != &*source && isReady(other)) {
            VersionCheck(*source, other, index, report).check();
        }
    }
}

} // namespace dateline
