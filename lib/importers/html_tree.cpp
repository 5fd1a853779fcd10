#include "importers/html_tree.h"

#include <QRegularExpression>

#include <libxml/HTMLparser.h>
#include <limits>
#include <memory>

namespace dateline::importing {

namespace {

QString fromXml(const xmlChar* text)
{
    return QString::fromUtf8(reinterpret_cast<const char*>(text));
}

HtmlNode elementOf(const xmlNode& node)
{
    HtmlNode element;
    element.name = fromXml(node.name).toLower();
    for (const xmlAttr* each = node.properties; each != nullptr; each = each->next) {
        const QString value = each->children == nullptr ? QString() : fromXml(each->children->content);
        element.attributes.insert(fromXml(each->name).toLower(), value);
    }
    return element;
}

// Word wraps what older browsers are to see in marks that are neither comments nor tags.
QString withoutConditions(QString html)
{
    static const QRegularExpression condition(QStringLiteral("<!\\[(?:if|endif)[^>]*>"),
                                              QRegularExpression::CaseInsensitiveOption);
    return html.remove(condition);
}

// The parser ends at a depth of its own (256), so this recursion is bounded.
void adopt(HtmlNode& parent, const xmlNode* first)
{
    for (const xmlNode* node = first; node != nullptr; node = node->next) {
        if (node->type == XML_ELEMENT_NODE) {
            parent.children.push_back(elementOf(*node));
            adopt(parent.children.back(), node->children);
        } else if (node->type == XML_TEXT_NODE || node->type == XML_CDATA_SECTION_NODE) {
            HtmlNode text;
            text.text = fromXml(node->content);
            parent.children.push_back(std::move(text));
        }
    }
}

} // namespace

bool HtmlNode::hasClass(QLatin1String wanted) const
{
    return attribute(QLatin1String("class")).simplified().split(u' ').contains(wanted, Qt::CaseInsensitive);
}

QString HtmlNode::style(QLatin1String property) const
{
    const QString declarations = attribute(QLatin1String("style"));
    for (const QStringView declaration : QStringView(declarations).split(u';')) {
        const qsizetype colon = declaration.indexOf(u':');
        if (colon > 0 && declaration.left(colon).trimmed().compare(property, Qt::CaseInsensitive) == 0) {
            return declaration.mid(colon + 1).trimmed().toString().toLower();
        }
    }
    return {};
}

QString HtmlNode::allText() const
{
    QString all = text;
    for (const HtmlNode& child : children) {
        all += child.allText();
    }
    return all;
}

HtmlNode parseHtml(const QString& html)
{
    HtmlNode root;
    const QByteArray bytes = withoutConditions(html).toUtf8();
    if (bytes.isEmpty() || bytes.size() > std::numeric_limits<int>::max()) {
        return root;
    }
    constexpr int kOptions =
        HTML_PARSE_RECOVER | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING | HTML_PARSE_NONET | HTML_PARSE_IGNORE_ENC;
    const std::unique_ptr<xmlDoc, decltype(&xmlFreeDoc)> document(
        htmlReadMemory(bytes.constData(), static_cast<int>(bytes.size()), nullptr, "UTF-8", kOptions), &xmlFreeDoc);
    if (document) {
        adopt(root, xmlDocGetRootElement(document.get()));
    }
    return root;
}

} // namespace dateline::importing
