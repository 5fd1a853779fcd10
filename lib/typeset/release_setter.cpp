#include "typeset/release_setter.h"

#include "typeset/block_setter.h"
#include "typeset/image_setter.h"
#include "typeset/masthead_setter.h"
#include "typeset/sheet.h"
#include "typeset/table_setter.h"

namespace dateline {

namespace {

constexpr double kBodySize = 10.75;
constexpr double kNotesSize = 9.75;
constexpr double kContactSize = 9.75;
constexpr double kContactLine = 14.5;
constexpr int kDocument = 0;

void setLine(Galley& galley, const InlineText& text, const TextLook& look, double lineHeight, double spaceBefore)
{
    if (text.isEmpty()) {
        return;
    }
    Words words = galley.words({});
    append(words, galley.structure(), galley.structure().add(StructureRole::P, kDocument), text, look);
    QList<Slab> slabs = galley.set(words, galley.fullColumn(lineHeight));
    keepTogether(slabs);
    galley.add(slabs, spaceBefore);
}

void setHeadline(Galley& galley)
{
    const Publication& publication = galley.publication();
    TextLook kicker = galley.sans(10, true);
    kicker.style.colour = publication.style.accent;
    setLine(galley, InlineText(publication.kicker), kicker, 14, 18);

    const InlineText headline = publication.headline.isEmpty() ? InlineText(publication.title) : publication.headline;
    const int node = galley.structure().addHeading(1, kDocument);
    Words words = galley.words({});
    append(words, galley.structure(), node, headline, galley.sans(19.5, true));
    // Arabic letters reach further down than Latin ones.
    constexpr double kLine = 23.5;
    constexpr double kArabicLine = 28;
    Column column = galley.fullColumn(publication.language.script() == "Arab" ? kArabicLine : kLine);
    column.lines.balanced = true;
    QList<Slab> slabs = galley.set(words, column);
    addOutline(slabs, {visible(printable(headline.plain())), 1, 0, 0, node});
    keepTogether(slabs);
    galley.add(slabs, publication.kicker.isEmpty() ? 20 : 3);

    setLine(galley, publication.standfirst, galley.sans(11.5), 16.5, 6);
}

void setEndMark(Galley& galley)
{
    const QString& mark = galley.publication().endMark;
    if (mark.isEmpty()) {
        return;
    }
    Words words = galley.words({});
    append(words, galley.structure(), galley.structure().add(StructureRole::P, kDocument), mark,
           galley.serif(kBodySize));
    Column column = galley.fullColumn(16);
    column.alignment = Alignment::Centre;
    galley.add(galley.set(words, column), 8);
}

void setFacts(Galley& galley)
{
    QList<LabelledRow> rows;
    for (const FactRow& row : galley.publication().facts) {
        rows.append({row.label, row.values});
    }
    if (!rows.isEmpty()) {
        galley.addHairline(14);
        setLabelledRows(galley, rows, galley.publication().labels.facts, kDocument);
    }
}

void setSection(Galley& galley, const PublishedSection& section)
{
    if (section.isEmpty()) {
        return;
    }
    galley.addHairline(14);
    const int node = galley.structure().add(StructureRole::Sect, kDocument);
    if (!section.heading.isEmpty()) {
        const int heading = galley.structure().addHeading(2, node);
        Words words = galley.words({});
        append(words, galley.structure(), heading, section.heading, galley.sans(kNotesSize + 0.5, true));
        QList<Slab> slabs = galley.set(words, galley.fullColumn(15));
        addOutline(slabs, {section.heading, 2, 0, 0, heading});
        keepTogether(slabs);
        galley.add(slabs, 9);
    }
    BlockSetter(galley, node, 3, kNotesSize).set(section.blocks);
}

/// Sets the lines of one contact in the column beside the label.
class ContactSetter {
public:
    ContactSetter(Galley& galley, int parent) : m_galley(galley), m_parent(parent) {}

    QList<Slab> set(const PublishedContact& contact)
    {
        setName(contact);
        for (const PublishedPhone& phone : contact.phones) {
            setReach(phone.label, phone.display, phone.uri);
        }
        for (const QString& email : contact.emails) {
            setReach({}, email, QStringLiteral("mailto:") + email);
        }
        const PublicationLabels& labels = m_galley.publication().labels;
        setLabelled(labels.languages, InlineText(contact.languages));
        setLabelled(labels.hours, contact.hours);
        keepTogether(m_slabs);
        return std::move(m_slabs);
    }

private:
    void setName(const PublishedContact& contact)
    {
        TextRun name{contact.name, {}};
        name.format.strong = true;
        InlineText line(QList<TextRun>{name});
        if (!contact.name.isEmpty() && !contact.function.isEmpty()) {
            line = line + InlineText(QStringLiteral(", "));
        }
        setText(line + contact.function);
    }

    void setReach(const QString& label, const QString& text, const QString& uri)
    {
        // Digits and Latin letters keep their order in text from right to left (UAX #9, 2.4).
        constexpr QChar kLeftToRightIsolate(0x2066);
        constexpr QChar kPop(0x2069);
        const bool mirrored = m_galley.publication().direction == TextDirection::RightToLeft;
        TextRun reach{mirrored ? kLeftToRightIsolate + text + kPop : text, {}};
        reach.format.link = uri;
        setLabelled(label, InlineText(QList<TextRun>{reach}));
    }

    void setLabelled(const QString& label, const InlineText& text)
    {
        if (!text.isEmpty()) {
            setText(label.isEmpty() ? text : InlineText(label + QStringLiteral(": ")) + text);
        }
    }

    void setText(const InlineText& text)
    {
        Words words = m_galley.words({});
        const int node = m_galley.structure().add(StructureRole::P, m_parent);
        append(words, m_galley.structure(), node, text, m_galley.sans(kContactSize));
        Column column = m_galley.partColumn(sheet::kLabelColumn, -1, kContactLine);
        column.underlineLinks = false;
        m_slabs += m_galley.set(words, column);
    }

    Galley& m_galley;
    int m_parent;
    QList<Slab> m_slabs;
};

void setContacts(Galley& galley)
{
    const QList<PublishedContact>& contacts = galley.publication().contacts;
    if (contacts.isEmpty()) {
        return;
    }
    galley.addHairline(14);
    const QString& title = galley.publication().labels.contacts;
    const int node = galley.structure().add(StructureRole::Sect, kDocument);
    const int heading = galley.structure().addHeading(2, node);
    Words words = galley.words({});
    TextLook look = galley.sans(kContactSize);
    look.style.colour = sheet::kGrey;
    append(words, galley.structure(), heading, title, look);
    QList<Slab> label = galley.set(words, galley.partColumn(0, sheet::kLabelColumn - sheet::kGutter, kContactLine));
    addOutline(label, {title, 2, 0, 0, heading});
    for (const PublishedContact& contact : contacts) {
        const QList<Slab> lines = ContactSetter(galley, node).set(contact);
        galley.addBeside({std::exchange(label, {}), lines}, 9);
    }
}

} // namespace

void setRelease(Galley& galley)
{
    setMasthead(galley);
    setHeadline(galley);
    BlockSetter(galley, kDocument, 2, kBodySize).set(galley.publication().body);
    setFacts(galley);
    setEndMark(galley);
    setSection(galley, galley.publication().notes);
    setContacts(galley);
    setSection(galley, galley.publication().boilerplate);
}

} // namespace dateline
