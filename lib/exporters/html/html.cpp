#include "dateline/exporters/html.h"

#include "dateline/base/image.h"
#include "exporters/clean_text.h"
#include "html_blocks.h"
#include "html_head.h"

#include <QCoreApplication>

#include <optional>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::HtmlExport)
};

QString directionName(TextDirection direction)
{
    return direction == TextDirection::RightToLeft ? QStringLiteral("rtl") : QStringLiteral("ltr");
}

/// Writes the page from top to bottom.
class Page {
public:
    explicit Page(const Publication& publication) : m_publication(publication) {}

    QByteArray bytes()
    {
        {
            const auto html = m_html.inside(
                "html", {{"lang", m_publication.language.toString()}, {"dir", directionName(m_publication.direction)}});
            writeHead(m_html, m_publication);
            writeBody();
        }
        return m_html.bytes();
    }

private:
    void writeBody()
    {
        const auto body = m_html.inside("body");
        writeMasthead();
        {
            const auto main = m_html.inside("main");
            const auto article = m_html.inside("article");
            writeTop();
            writeBlocks(m_html, m_publication.body, 1, m_publication);
            writeFacts();
            writeParagraph("end", m_publication.endMark);
            writeSection(m_publication.notes);
        }
        writeFooter();
    }

    void writeParagraph(const char* className, const QString& words)
    {
        if (!words.isEmpty()) {
            m_html.element("p", words, {{"class", QString::fromLatin1(className)}});
        }
    }

    void writeMasthead()
    {
        const Masthead& masthead = m_publication.masthead;
        const auto header = m_html.inside("header", {{"class", QStringLiteral("masthead")}});
        if (masthead.embargoed) {
            const auto banner = m_html.inside("div", {{"class", QStringLiteral("embargo")}});
            writeParagraph("usage", masthead.usage);
            if (!masthead.embargoNote.isEmpty()) {
                const auto note = m_html.inside("p");
                writeInline(m_html, masthead.embargoNote, m_publication);
            }
        }
        const auto line = m_html.inside("div", {{"class", QStringLiteral("line")}});
        {
            const auto issuer = m_html.inside("div");
            writeLogo();
            writeParagraph("issuer", masthead.issuer);
            writeParagraph("kind", masthead.kind);
        }
        const auto status = m_html.inside("div", {{"class", QStringLiteral("status")}});
        writeDateline();
        if (!masthead.embargoed) {
            writeParagraph("usage", masthead.usage);
        }
        writeParagraph("reference", masthead.reference);
    }

    // The issuer's name stands beside the logo, which therefore says nothing of its own.
    void writeLogo()
    {
        if (m_publication.masthead.logo) {
            writeImage(m_html, m_publication.masthead.logo->bytes,
                       {{"class", QStringLiteral("logo")}, {"alt", QString()}});
        }
    }

    void writeDateline()
    {
        const QString& words = m_publication.masthead.dateline;
        const QDate& date = m_publication.data.releaseDate;
        if (words.isEmpty()) {
            return;
        }
        const auto line = m_html.inside("p", {{"class", QStringLiteral("dateline")}});
        const auto time = m_html.insideIf(date.isValid(), "time", {{"datetime", date.toString(Qt::ISODate)}});
        m_html.text(words);
    }

    void writeTop()
    {
        const auto header = m_html.inside("header");
        writeParagraph("kicker", m_publication.kicker);
        {
            const auto headline = m_html.inside("h1");
            if (m_publication.headline.isEmpty()) {
                m_html.text(m_publication.title);
            }
            writeInline(m_html, m_publication.headline, m_publication);
        }
        if (!m_publication.standfirst.isEmpty()) {
            const auto standfirst = m_html.inside("p", {{"class", QStringLiteral("standfirst")}});
            writeInline(m_html, m_publication.standfirst, m_publication);
        }
        writeParagraph("byline", m_publication.byline);
    }

    void writeFacts()
    {
        if (m_publication.facts.isEmpty()) {
            return;
        }
        const auto section = m_html.inside("section", {{"class", QStringLiteral("facts")}});
        m_html.element("h2", m_publication.labels.facts);
        const auto list = m_html.inside("dl");
        for (const FactRow& row : m_publication.facts) {
            const auto group = m_html.inside("div");
            m_html.element("dt", row.label);
            for (const InlineText& value : row.values) {
                const auto definition = m_html.inside("dd");
                writeInline(m_html, value, m_publication);
            }
        }
    }

    void writeSection(const PublishedSection& part)
    {
        if (part.isEmpty()) {
            return;
        }
        const auto section = m_html.inside("section", {{"class", QStringLiteral("part")}});
        m_html.element("h2", part.heading);
        writeBlocks(m_html, part.blocks, 2, m_publication);
    }

    void writeFooter()
    {
        if (m_publication.contacts.isEmpty() && m_publication.boilerplate.isEmpty()) {
            return;
        }
        const auto footer = m_html.inside("footer");
        writeSection(m_publication.boilerplate);
        if (!m_publication.contacts.isEmpty()) {
            const auto section = m_html.inside("section", {{"class", QStringLiteral("contacts")}});
            m_html.element("h2", m_publication.labels.contacts);
            const auto list = m_html.inside("div");
            for (const PublishedContact& contact : m_publication.contacts) {
                writeContact(contact);
            }
        }
    }

    void writeContact(const PublishedContact& contact)
    {
        const auto address = m_html.inside("address");
        {
            const auto who = m_html.inside("p");
            if (!contact.name.isEmpty()) {
                m_html.element("strong", contact.name);
                m_html.text(contact.function.isEmpty() ? QString() : m_publication.labels.comma);
            }
            writeInline(m_html, contact.function, m_publication);
        }
        for (const PublishedPhone& phone : contact.phones) {
            writeWay(phone.label, phone.display, safeLink(phone.uri));
        }
        for (const QString& email : contact.emails) {
            writeWay({}, email, mailLink(email));
        }
        writeDetail(m_publication.labels.languages, InlineText(contact.languages));
        writeDetail(m_publication.labels.hours, contact.hours);
    }

    // Numbers and addresses read from left to right in every script.
    void writeWay(const QString& label, const QString& words, const QString& link)
    {
        const auto line = m_html.inside("p");
        writeLabel(label);
        const HtmlAttributes leftToRight{{"dir", QStringLiteral("ltr")}};
        if (link.isEmpty()) {
            m_html.element("span", words, leftToRight);
        } else {
            m_html.element("a", words, HtmlAttributes{{"href", link}} + leftToRight);
        }
    }

    void writeDetail(const QString& label, const InlineText& words)
    {
        if (!words.isEmpty()) {
            const auto line = m_html.inside("p");
            writeLabel(label);
            writeInline(m_html, words, m_publication);
        }
    }

    void writeLabel(const QString& label)
    {
        if (!label.isEmpty()) {
            m_html.element("span", label, {{"class", QStringLiteral("label")}});
            m_html.text(QStringLiteral(" "));
        }
    }

    const Publication& m_publication;
    HtmlWriter m_html;
};

Error unreadableImage(const Media& media)
{
    return {ErrorKind::Format,
            Words::tr("The image “%1” is neither PNG nor JPEG.").arg(media.fileName),
            Words::tr("Save it as PNG or JPEG and add it again."),
            media.fileName,
            {}};
}

} // namespace

Expected<QByteArray> exportHtml(const Publication& publication)
{
    for (const PublishedMedia& shown : publication.media) {
        if (!imageInfo(shown.media.bytes)) {
            return failure(unreadableImage(shown.media));
        }
    }
    return Page(publication).bytes();
}

} // namespace dateline
