#include "importers/html_meaning.h"

#include <QRegularExpression>
#include <QSet>
#include <QUrl>

#include <algorithm>

namespace dateline::importing {

namespace {

bool isHidden(const HtmlNode& element)
{
    return element.attributes.contains(QStringLiteral("hidden")) ||
           element.attribute(QLatin1String("aria-hidden")) == QLatin1String("true") ||
           element.style(QLatin1String("display")) == QLatin1String("none") ||
           element.style(QLatin1String("visibility")) == QLatin1String("hidden") ||
           element.style(QLatin1String("mso-hide")) == QLatin1String("all");
}

// Word marks list labels, its own comments and deleted words by style and class.
bool isWordsRubbish(const HtmlNode& element)
{
    static const QSet<QString> rubbish{"comment", "comment-list", "comment-close", "annotation-close"};
    return element.style(QLatin1String("mso-list")) == QLatin1String("ignore") ||
           rubbish.contains(element.style(QLatin1String("mso-element"))) ||
           element.hasClass(QLatin1String("MsoCommentReference")) || element.hasClass(QLatin1String("msoDel"));
}

bool isDropped(const HtmlNode& element)
{
    static const QSet<QString> dropped{"style",  "script", "title",    "meta",   "link",     "xml",    "del",
                                       "img",    "svg",    "noscript", "iframe", "template", "object", "video",
                                       "audio",  "canvas", "input",    "select", "textarea", "button", "map",
                                       "applet", "embed",  "colgroup", "col",    "base"};
    return dropped.contains(element.name) || isHidden(element) || isWordsRubbish(element);
}

// Mail programs keep the mail that is answered in a blockquote, and editors in browsers indent
// with one: nobody is quoted there.
bool quotesSomebody(const HtmlNode& blockquote)
{
    const bool mail = blockquote.hasClass(QLatin1String("gmail_quote")) ||
                      blockquote.attribute(QLatin1String("type")).compare(u"cite", Qt::CaseInsensitive) == 0;
    const bool indented = blockquote.style(QLatin1String("border")).startsWith(QLatin1String("none"));
    return !mail && !indented;
}

// The head is no exception: the parser leaves elements there that HTML 4 did not know.
bool isBlock(const QString& name)
{
    static const QSet<QString> blocks{
        "html",    "head",    "body",   "p",     "div",  "h1",         "h2",      "h3",      "h4",  "h5",
        "h6",      "article", "header", "main",  "nav",  "section",    "aside",   "form",    "pre", "address",
        "figure",  "dl",      "dt",     "dd",    "hr",   "figcaption", "details", "tr",      "td",  "th",
        "summary", "thead",   "tbody",  "tfoot", "menu", "center",     "caption", "fieldset"};
    return blocks.contains(name);
}

bool isBold(const QString& weight)
{
    return weight == QLatin1String("bold") || weight == QLatin1String("bolder") || weight.toInt() >= 600;
}

QString safeLink(const QString& address)
{
    static const QSet<QString> leadSomewhere{"http", "https", "mailto", "tel"};
    const QUrl url(address.trimmed());
    return url.isValid() && leadSomewhere.contains(url.scheme()) ? QString::fromLatin1(url.toEncoded()) : QString();
}

LanguageTag languageOf(const HtmlNode& element)
{
    const QString marked = element.attribute(QLatin1String("lang"));
    return LanguageTag(marked.isEmpty() ? element.attribute(QLatin1String("xml:lang")) : marked);
}

void setLook(RunFormat& format, const HtmlNode& element)
{
    const QString weight = element.style(QLatin1String("font-weight"));
    const QString slant = element.style(QLatin1String("font-style"));
    if (!weight.isEmpty()) {
        format.strong = isBold(weight);
    } else if (element.name == u"b" || element.name == u"strong") {
        format.strong = true;
    }
    if (!slant.isEmpty()) {
        format.emphasis = slant == QLatin1String("italic") || slant.startsWith(QLatin1String("oblique"));
    } else if (element.name == u"i" || element.name == u"em") {
        format.emphasis = true;
    }
}

} // namespace

HtmlRole roleOf(const HtmlNode& element)
{
    const QString& name = element.name;
    if (isDropped(element)) {
        return HtmlRole::Dropped;
    }
    if (name == u"br") {
        return HtmlRole::LineBreak;
    }
    if (name == u"ul" || name == u"ol") {
        return HtmlRole::List;
    }
    if (name == u"li") {
        return HtmlRole::Item;
    }
    if (name == u"blockquote" || element.hasClass(QLatin1String("MsoQuote")) ||
        element.hasClass(QLatin1String("MsoIntenseQuote"))) {
        return quotesSomebody(element) ? HtmlRole::Quotation : HtmlRole::Block;
    }
    if (name == u"footer") {
        return HtmlRole::Attribution;
    }
    if (name == u"table") {
        return HtmlRole::Table;
    }
    return isBlock(name) ? HtmlRole::Block : HtmlRole::Inline;
}

int headingLevelOf(const HtmlNode& element)
{
    if (element.hasClass(QLatin1String("MsoTitle"))) {
        return 1;
    }
    const QString& name = element.name;
    const bool isHeading = name.size() == 2 && name.at(0) == u'h' && name.at(1) >= u'1' && name.at(1) <= u'6';
    return isHeading ? name.at(1).digitValue() : 0;
}

std::optional<ListItem> wordListItem(const HtmlNode& element)
{
    static const QRegularExpression level(QStringLiteral("\\blevel(\\d)"));
    static const QRegularExpression numbered(QStringLiteral("^\\s*\\(?[\\p{L}\\p{N}]+[.)]"));
    const QRegularExpressionMatch match = level.match(element.style(QLatin1String("mso-list")));
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    // Courier's "o" is Word's bullet of the second level; it has no full stop.
    const bool ordered = numbered.match(element.allText()).hasMatch();
    return ListItem{ordered, std::clamp(match.captured(1).toInt(), 1, 3)};
}

RunFormat withElement(const RunFormat& around, const HtmlNode& element, const LanguageTag& textLanguage)
{
    RunFormat format = around;
    setLook(format, element);
    if (element.name == u"a") {
        format.link = safeLink(element.attribute(QLatin1String("href")));
    }
    // What the whole document is marked with is mostly the language of the program.
    const LanguageTag language = languageOf(element);
    if (!language.isEmpty() && element.name != u"html" && element.name != u"body") {
        const bool asAround = language.language() == textLanguage.language();
        format.language = asAround ? LanguageTag() : language;
    }
    return format;
}

} // namespace dateline::importing
