#include "importers/inline_contacts.h"

#include "dateline/recognise/recogniser.h"

#include <QRegularExpression>

namespace dateline::importing {

namespace {

class InlineContactFinder {
public:
    InlineContactFinder(const LanguageTag& language, const QString& country) : m_context{language, {}, country} {}

    void read(const QList<SourceBlock>& blocks)
    {
        for (const SourceBlock& block : blocks) {
            for (const Mention& mention : recognise(block.text(), m_context)) {
                add(block.passage, mention);
            }
        }
    }

    [[nodiscard]] const ReadContact& found() const { return m_found; }

private:
    void add(const Passage& passage, const Mention& mention)
    {
        Contact& contact = m_found.contact;
        if (const auto* email = mention.as<EmailMention>()) {
            if (!contact.emails.contains(email->address, Qt::CaseInsensitive)) {
                contact.emails.append(email->address);
                m_found.emailWords.append(passage.mid(mention.span));
            }
        } else if (const auto* phone = mention.as<PhoneMention>(); phone != nullptr && !phone->e164.isEmpty()) {
            contact.phones.append({phone->e164, PhoneKind::Unstated});
            m_found.phoneWords.append(passage.mid(mention.span));
            addHours(passage, mention.span.end());
        }
    }

    // "… call +49 89 2155 0092 (during Central European working hours)"
    void addHours(const Passage& passage, qsizetype from)
    {
        static const QRegularExpression bracket(QStringLiteral(R"(^\s*\(([^()\d]{6,80})\))"));
        const QRegularExpressionMatch match = bracket.match(passage.text().mid(from, 100));
        if (match.hasMatch() && m_found.contact.hours.isEmpty()) {
            m_found.contact.hours.set(m_context.language, match.captured(1));
            m_found.words.append(passage.mid(from + match.capturedStart(1), match.capturedLength(1)));
        }
    }

    RecogniseContext m_context;
    ReadContact m_found;
};

} // namespace

void findInlineContacts(Layout& layout, const LanguageTag& language)
{
    if (!layout.contacts.isEmpty()) {
        return;
    }
    InlineContactFinder finder(language, layout.country);
    finder.read(layout.body);
    finder.read(layout.notes);
    finder.read(layout.boilerplate);
    if (finder.found().isReachable()) {
        layout.contacts.append(finder.found());
    }
}

} // namespace dateline::importing
