// Language versions against the source: what one names, the others name too.

#include "checks/families.h"
#include "dateline/locale/dates.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>
#include <QSet>

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

/// In reading order, each once.
struct Items {
    QList<Item> list;
    QSet<QString> keys;
};

void addOnce(Items& items, const QString& key, const ReadText& text, const Span& span)
{
    if (!key.isEmpty() && !items.keys.contains(key)) {
        items.keys.insert(key);
        items.list.append({key, &text, span});
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

int paragraphsIn(const ReadText& text)
{
    return text.kind == TextKind::Paragraph ? 1 : 0;
}

/// Displayed ones, and whole sentences between quotation marks; a word or two is a name or a term.
int quotationsIn(const ReadText& text)
{
    constexpr qsizetype kSentence = 40;
    const auto isSentence = [](const Span& span) { return span.length > kSentence; };
    return text.kind == TextKind::Quotation
               ? 1
               : int(std::count_if(text.quotations.cbegin(), text.quotations.cend(), isSentence));
}

int total(const ReadVersion& version, int (*count)(const ReadText&))
{
    int sum = 0;
    for (const ReadText& text : version.texts) {
        sum += text.place.part == TextPart::Body ? count(text) : 0;
    }
    return sum;
}

class VersionCheck {
public:
    VersionCheck(const ReadVersion& source, const ReadVersion& other, const Event& event, int index, Report& report)
        : m_source(source), m_other(other), m_event(event), m_index(index), m_report(report)
    {
    }

    void check()
    {
        compare("versions.dates", readDates, Words::tr("The language versions differ in a date"));
        compare("versions.contacts", readContacts, Words::tr("The language versions differ in a contact"));
        compare("versions.countries", readCountries, Words::tr("The language versions differ in a country"));
        compare("versions.numbers", readNumbers, Words::tr("The language versions differ in a number"));
        compareCounts("versions.paragraphs", paragraphsIn, Words::tr("The language versions differ in length"),
                      Words::tr("The version in %1 has %2 paragraphs, the one in %3 has %4."));
        compareCounts("versions.quotations", quotationsIn, Words::tr("The language versions differ in quotations"),
                      Words::tr("The version in %1 has %2 quotations, the one in %3 has %4."));
        comparePeople();
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
        for (const Item& item : here.list) {
            if (!there.keys.contains(item.key)) {
                add(*rule, title, item, m_source);
            }
        }
        for (const Item& item : there.list) {
            if (!here.keys.contains(item.key)) {
                add(*rule, title, item, m_other);
            }
        }
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

    /// Who chairs or hosts by the form and is named in the source is named here too, by the name that
    /// the form has for this language.
    void comparePeople()
    {
        const LanguageTag& language = m_other.version->language;
        const LanguageTag& sourceLanguage = m_source.version->language;
        const Rule* rule = m_report.wants("versions.people", language);
        for (const Person& person : rule == nullptr ? QList<Person>{} : m_event.chairs + m_event.hosts) {
            const QString family = person.family.has(language) ? person.family.in(language) : QString();
            if (family.isEmpty() || !names(m_source, person.family.in(sourceLanguage)) || names(m_other, family)) {
                continue;
            }
            m_report.add(*rule, findingAt({FactField::Language, m_index},
                                          Words::tr("The language versions differ in a person"),
                                          Words::tr("The version in %1 does not name %2, whom the one in %3 names.")
                                              .arg(nameOf(m_other), person.fullName(language), nameOf(m_source))));
        }
    }

    /// The last letters are what case endings change.
    static bool names(const ReadVersion& version, const QString& family)
    {
        const QString stem = family.size() > 5 ? family.chopped(2) : family;
        return std::any_of(version.texts.cbegin(), version.texts.cend(),
                           [&](const ReadText& text) { return text.plain.contains(stem, Qt::CaseInsensitive); });
    }

    void compareCounts(const char* id, int (*count)(const ReadText&), const QString& title, const QString& message)
    {
        const Rule* rule = m_report.wants(id, m_other.version->language);
        const int here = total(m_other, count);
        const int there = total(m_source, count);
        if (rule != nullptr && here != there) {
            m_report.add(*rule, findingAt({FactField::Language, m_index}, title,
                                          message.arg(nameOf(m_other)).arg(here).arg(nameOf(m_source)).arg(there)));
        }
    }

    const ReadVersion& m_source;
    const ReadVersion& m_other;
    const Event& m_event;
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
            VersionCheck(*source, other, read.release.event, index, report).check();
        }
    }
}

} // namespace dateline
