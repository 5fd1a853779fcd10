#include "exporters/verify/html_page.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <libxml/xmlerror.h>
#include <limits>
#include <memory>

namespace dateline {

namespace {

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

// libxml2 knows the elements of HTML 4 and takes those that came later for mistakes.
void noteError(void* errors, xmlErrorPtr error)
{
    if (error->code != XML_HTML_UNKNOWN_TAG) {
        static_cast<QList<QString>*>(errors)->append(
            QStringLiteral("%1 (%2)").arg(QString::fromUtf8(error->message).trimmed()).arg(error->line));
    }
}

/// Takes the errors of this thread while it lives.
class ErrorsOfThisThread {
public:
    explicit ErrorsOfThisThread(QList<QString>& errors) { xmlSetStructuredErrorFunc(&errors, noteError); }
    ~ErrorsOfThisThread() { xmlSetStructuredErrorFunc(nullptr, nullptr); }
    ErrorsOfThisThread(const ErrorsOfThisThread&) = delete;
    ErrorsOfThisThread& operator=(const ErrorsOfThisThread&) = delete;
};

QString textOf(const xmlNode& node)
{
    const std::unique_ptr<xmlChar, decltype(xmlFree)> content(xmlNodeGetContent(&node), xmlFree);
    return fromXml(content.get());
}

QHash<QString, QString> attributesOf(const xmlNode& node)
{
    QHash<QString, QString> attributes;
    for (const xmlAttr* each = node.properties; each != nullptr; each = each->next) {
        attributes.insert(fromXml(each->name).toLower(),
                          each->children == nullptr ? QString() : fromXml(each->children->content));
    }
    return attributes;
}

// The parser ends at a depth of its own (256), so this recursion is bounded.
void gather(HtmlPage& page, const xmlNode* first)
{
    for (const xmlNode* node = first; node != nullptr; node = node->next) {
        if (node->type == XML_COMMENT_NODE) {
            ++page.comments;
        } else if (node->type == XML_ELEMENT_NODE) {
            page.elements.append({fromXml(node->name).toLower(), attributesOf(*node), textOf(*node)});
            if (page.elements.constLast().name == u"body") {
                page.text = page.elements.constLast().text;
            }
            gather(page, node->children);
        }
    }
}

// The parser closes by itself what was left open.
void checkEndTags(HtmlPage& page, const QString& source)
{
    static const QRegularExpression tags(QStringLiteral("<(/?)([a-z][a-z0-9]*)\\b"));
    static const QStringList withoutEnd{"area", "base", "br", "col", "embed", "hr", "img", "link", "meta", "source"};
    QHash<QString, int> open;
    for (auto tag = tags.globalMatch(source); tag.hasNext();) {
        const QRegularExpressionMatch match = tag.next();
        open[match.captured(2)] += match.captured(1).isEmpty() ? 1 : -1;
    }
    for (auto element = open.cbegin(); element != open.cend(); ++element) {
        if (element.value() != 0 && !withoutEnd.contains(element.key())) {
            page.errors.append(QStringLiteral("<%1>: %2").arg(element.key()).arg(element.value()));
        }
    }
}

} // namespace

HtmlPage readHtmlPage(const QByteArray& bytes)
{
    HtmlPage page;
    if (bytes.isEmpty() || bytes.size() > std::numeric_limits<int>::max()) {
        page.errors.append(QStringLiteral("no page"));
        return page;
    }
    const ErrorsOfThisThread errors(page.errors);
    constexpr int kOptions = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", kOptions), &xmlFreeDoc);
    if (document) {
        gather(page, document->children);
    }
    checkEndTags(page, QString::fromUtf8(bytes));
    return page;
}

} // namespace dateline
