#include "importers/contact_reader.h"

#include "dateline/recognise/recogniser.h"
#include "importers/addresses.h"
#include "importers/contact_languages.h"
#include "importers/person_name.h"
#include "importers/phrases.h"
#include "importers/understood.h"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace dateline::importing {

namespace {

constexpr std::array<std::pair<Phrase, PhoneKind>, 5> kPhoneLabels{{
    {Phrase::OutOfHours, PhoneKind::OutOfHours},
    {Phrase::Fax, PhoneKind::Fax},
    {Phrase::Mobile, PhoneKind::Mobile},
    {Phrase::Office, PhoneKind::Office},
    {Phrase::Telephone, PhoneKind::Unstated},
}};

bool holdsDigit(const QString& text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
}

bool holdsLetter(QStringView text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
}

class ContactReader {
public:
    ContactReader(const LanguageTag& language, QString country) : m_language(language), m_country(std::move(country)) {}

    void read(const SourceBlock& block)
    {
        for (const Passage& cell : cellsOf(block.passage)) {
            if (!readCell(cell)) {
                SourceBlock kept = block;
                kept.passage = cell;
                m_result.leftover.append(kept);
            }
        }
    }

    ReadContacts finish()
    {
        startContact();
        return m_result;
    }

private:
    static QList<Passage> cellsOf(const Passage& line)
    {
        QList<Passage> cells;
        qsizetype start = 0;
        for (qsizetype at = 0; at <= line.size(); ++at) {
            if (at == line.size() || line.text().at(at) == u'\t' || line.text().at(at) == u'|') {
                const Passage cell = line.mid(start, at - start);
                if (!cell.isEmpty()) {
                    cells.append(cell);
                }
                start = at + 1;
            }
        }
        return cells;
    }

    bool readCell(const Passage& cell)
    {
        if (phraseAtStart(cell.text(), Phrase::Immediate) || phraseAtStart(cell.text(), Phrase::Embargo)) {
            return false; // In capitals, as they stand beside a contact, they look like a name.
        }
        const QList<Mention> addresses = addressesIn(cell.text(), m_language, m_country);
        if (!addresses.isEmpty()) {
            readAddresses(cell, addresses);
            return true;
        }
        const QList<Mention> mentions = recognise(cell.text(), {m_language, {}, m_country});
        const bool web = phraseAtStart(cell.text(), Phrase::Web).has_value() ||
                         std::any_of(mentions.begin(), mentions.end(),
                                     [](const Mention& mention) { return mention.as<UrlMention>() != nullptr; });
        return !web && (readLabel(cell) || readWords(withoutContactLabel(cell)));
    }

    void readAddresses(const Passage& cell, const QList<Mention>& addresses)
    {
        qsizetype done = 0;
        for (const Mention& mention : addresses) {
            readLead(cell.mid(done, mention.span.offset - done));
            if (const auto* phone = mention.as<PhoneMention>()) {
                addPhone(cell.mid(mention.span), phone->e164);
            } else if (const auto* email = mention.as<EmailMention>()) {
                addEmail(cell.mid(mention.span), email->address);
            }
            done = mention.span.end();
        }
        const Passage tail = cell.mid(done);
        if (holdsLetter(tail.text())) {
            readHours(tail);
        }
    }

    // What stands before a number or address: labels, and perhaps whose it is.
    void readLead(const Passage& lead)
    {
        Understood understood(lead);
        for (const auto& [phrase, kind] : kPhoneLabels) {
            if (const std::optional<Span> label = findPhrase(understood.open(), phrase)) {
                m_kind = m_kind == PhoneKind::Unstated ? kind : m_kind;
                understood.take(*label);
            }
        }
        if (const std::optional<Span> label = findPhrase(understood.open(), Phrase::Email)) {
            understood.take(*label);
        }
        const Passage rest = understood.remainder();
        if (holdsLetter(lead.text())) {
            m_labels.append(lead);
        }
        if (holdsLetter(rest.text())) {
            readWhose(withoutContactLabel(rest));
        }
    }

    void readWhose(const Passage& words)
    {
        if (looksLikeName(words.text()) || m_contact.isReachable()) {
            readWords(words);
        } else if (holdsDigit(words.text())) { // A postal address: whose, not what somebody does.
            m_contact.contact.person.affiliation.organisation.name.set(m_language, words.text());
        } else if (m_contact.contact.person.function.isEmpty()) {
            m_contact.contact.person.function.set(m_language, words.text());
        }
    }

    void addPhone(const Passage& words, const QString& e164)
    {
        takeLabels();
        m_contact.contact.phones.append(
            {e164.isEmpty() ? words.text() : e164, std::exchange(m_kind, PhoneKind::Unstated)});
        m_contact.phoneWords.append(words);
    }

    void addEmail(const Passage& words, const QString& address)
    {
        takeLabels();
        m_kind = PhoneKind::Unstated;
        if (!m_contact.contact.emails.contains(address, Qt::CaseInsensitive)) {
            m_contact.contact.emails.append(address);
            m_contact.emailWords.append(words);
        }
    }

    // "Telephone", "E-mail:", "Press contact:" on a line of their own.
    bool readLabel(const Passage& cell)
    {
        for (const auto& [phrase, kind] : kPhoneLabels) {
            if (isPhrase(cell.text(), phrase)) {
                m_kind = kind;
                m_labels.append(cell);
                return true;
            }
        }
        if (isPhrase(cell.text(), Phrase::Email) || isPhrase(cell.text(), Phrase::Contact)) {
            m_labels.append(cell);
            return true;
        }
        return readLanguages(cell) || (phraseAtStart(cell.text(), Phrase::Hours) && readHours(cell));
    }

    bool readLanguages(const Passage& cell)
    {
        const std::optional<Span> label = phraseAtStart(cell.text(), Phrase::Languages);
        if (!label) {
            return false;
        }
        const QList<LanguageTag> languages = languagesNamedIn(cell.text().mid(label->end()), m_language);
        m_contact.contact.languages.append(languages);
        m_contact.words.append(cell);
        return !languages.isEmpty();
    }

    bool readHours(const Passage& words)
    {
        const Passage hours =
            words.text().startsWith(u'(') && words.text().endsWith(u')') ? words.mid(1, words.size() - 2) : words;
        if (m_contact.contact.hours.isEmpty()) {
            m_contact.contact.hours.set(m_language, hours.text());
        }
        m_contact.words.append(words);
        return true;
    }

    Passage withoutContactLabel(const Passage& cell)
    {
        const std::optional<Span> label = phraseAtStart(cell.text(), Phrase::Contact);
        if (!label) {
            return cell;
        }
        const bool closed = cell.text().mid(label->end()).trimmed().startsWith(u':');
        Passage rest = cell.mid(cell.text().indexOf(u':', label->end()) + 1);
        if (closed && !rest.isEmpty()) {
            m_labels.append(cell.mid(*label));
            return rest;
        }
        const Passage name = cell.mid(label->end());
        return looksLikeName(name.text()) ? name : cell;
    }

    // A line without number or address: a name, a function, an organisation, or none of them.
    bool readWords(const Passage& words)
    {
        if (std::optional<Person> named = readNamedPerson(words, m_language)) {
            startPerson(words, *named);
            return true;
        }
        if (holdsDigit(words.text()) || !holdsLetter(words.text())) {
            return false;
        }
        if (m_contact.isReachable()) {
            if (!findPhrase(words.text(), Phrase::Desk)) {
                return false;
            }
            startContact();
        }
        Person& person = m_contact.contact.person;
        if (person.function.isEmpty()) {
            person.function.set(m_language, words.text());
        } else if (person.affiliation.isEmpty()) {
            person.affiliation.organisation.name.set(m_language, words.text());
        } else {
            return false;
        }
        takeLabels();
        m_contact.words.append(words);
        return true;
    }

    void startPerson(const Passage& words, const Person& named)
    {
        Person& person = m_contact.contact.person;
        if (m_contact.isReachable() || !person.family.isEmpty()) {
            startContact();
        }
        const LocalisedText office = person.function;
        person.honorific = named.honorific;
        person.given = named.given;
        person.family = named.family;
        person.function = named.function;
        if (!office.isEmpty() && person.affiliation.isEmpty()) {
            person.affiliation.organisation.name = office;
        }
        takeLabels();
        m_contact.words.append(words);
    }

    void takeLabels() { m_contact.words.append(std::exchange(m_labels, {})); }

    // What led to no number or address goes back to the text.
    void startContact()
    {
        takeLabels();
        const ReadContact finished = std::exchange(m_contact, {});
        if (finished.isReachable()) {
            m_result.contacts.append(finished);
            return;
        }
        for (const Passage& words : finished.words) {
            m_result.leftover.append({BlockShape::Line, words, false, 1, false, {}});
        }
    }

    const LanguageTag& m_language;
    QString m_country;
    ReadContacts m_result;
    ReadContact m_contact;
    QList<Passage> m_labels;
    PhoneKind m_kind = PhoneKind::Unstated;
};

} // namespace

ReadContacts readContacts(const QList<SourceBlock>& blocks, const LanguageTag& language, const QString& country)
{
    ContactReader reader(language, country);
    for (const SourceBlock& block : blocks) {
        reader.read(block);
    }
    return reader.finish();
}

} // namespace dateline::importing
