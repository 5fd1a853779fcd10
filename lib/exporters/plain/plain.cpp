#include "dateline/exporters/plain.h"

#include "dateline/text/segment.h"
#include "plain_blocks.h"
#include "plain_layout.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr int kWidestLabel = 24;

QString padded(const QString& text, int columns)
{
    return text + QString(std::max(columns - displayWidth(text), 0), u' ');
}

/// Writes a publication from top to bottom.
class PlainWriter {
public:
    PlainWriter(const Publication& publication, const PlainOptions& options)
        : m_publication(publication), m_layout(options.columns, publication.language)
    {
    }

    PlainText text()
    {
        writeMasthead();
        writeTop();
        writeBlocks(m_layout, m_publication.body, m_publication.masthead.dateline, m_publication);
        writeFacts();
        writeApart(m_publication.endMark);
        writeSection(m_publication.notes);
        writeSection(m_publication.boilerplate);
        writeContacts();
        return {m_layout.lines(), m_layout.blocks()};
    }

private:
    [[nodiscard]] QString labelled(const QString& label, const QString& words) const
    {
        return label.isEmpty() ? words : label + m_publication.labels.colon + words;
    }

    void writeApart(const QString& words)
    {
        m_layout.gap();
        m_layout.write(words);
    }

    void writeMasthead()
    {
        const Masthead& masthead = m_publication.masthead;
        if (masthead.embargoed) {
            m_layout.write(masthead.usage);
            m_layout.write(wordsOf(masthead.embargoNote));
            m_layout.gap();
        }
        m_layout.write(masthead.issuer);
        m_layout.write(masthead.kind);
        if (!masthead.embargoed) {
            m_layout.write(masthead.usage);
        }
        m_layout.write(masthead.reference);
    }

    void writeTop()
    {
        writeApart(m_publication.kicker);
        writeApart(m_publication.headline.isEmpty() ? m_publication.title : wordsOf(m_publication.headline));
        writeApart(m_publication.byline);
        writeApart(wordsOf(m_publication.standfirst));
    }

    void writeFacts()
    {
        writeApart(m_publication.facts.isEmpty() ? QString() : m_publication.labels.facts);
        int widest = 0;
        for (const FactRow& row : m_publication.facts) {
            widest = std::max(widest, displayWidth(row.label + m_publication.labels.colon));
        }
        const bool aligned = m_layout.columns() > 0 && widest <= kWidestLabel;
        for (const FactRow& row : m_publication.facts) {
            writeFact(row, aligned ? widest : 0);
        }
    }

    /// `column`: where values begin; 0: right after their label.
    void writeFact(const FactRow& row, int column)
    {
        const QString rest(column, u' ');
        QString first = padded(row.label + m_publication.labels.colon, column);
        for (const InlineText& value : row.values) {
            m_layout.write(wordsOf(value), {first, rest});
            first = column > 0 ? rest : first;
        }
    }

    void writeSection(const PublishedSection& section)
    {
        if (!section.isEmpty()) {
            writeApart(section.heading);
            writeBlocks(m_layout, section.blocks, {}, m_publication);
        }
    }

    void writeContacts()
    {
        writeApart(m_publication.contacts.isEmpty() ? QString() : m_publication.labels.contacts);
        for (const PublishedContact& contact : m_publication.contacts) {
            writeContact(contact);
            m_layout.gap();
        }
    }

    void writeContact(const PublishedContact& contact)
    {
        const QString comma =
            contact.name.isEmpty() || contact.function.isEmpty() ? QString() : m_publication.labels.comma;
        m_layout.write(contact.name + comma + wordsOf(contact.function));
        for (const PublishedPhone& phone : contact.phones) {
            m_layout.write(labelled(phone.label, phone.display));
        }
        for (const QString& email : contact.emails) {
            m_layout.write(email);
        }
        if (!contact.languages.isEmpty()) {
            m_layout.write(labelled(m_publication.labels.languages, contact.languages));
        }
        if (!contact.hours.isEmpty()) {
            m_layout.write(labelled(m_publication.labels.hours, wordsOf(contact.hours)));
        }
    }

    const Publication& m_publication;
    PlainLayout m_layout;
};

} // namespace

PlainText plainText(const Publication& publication, const PlainOptions& options)
{
    return PlainWriter(publication, options).text();
}

Expected<QByteArray> exportPlain(const Publication& publication, const PlainOptions& options)
{
    QByteArray bytes;
    for (const QString& line : plainText(publication, options).lines) {
        bytes += line.toUtf8() + '\n';
    }
    return bytes;
}

} // namespace dateline
