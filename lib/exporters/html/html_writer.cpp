#include "html_writer.h"

#include "exporters/clean_text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace dateline {

namespace {

// Elements that stand within a line, where a line break in the source would show as a space.
bool standsInALine(const char* name)
{
    static constexpr std::array kInline{"a", "br", "em", "small", "span", "strong", "time"};
    return std::any_of(kInline.begin(), kInline.end(),
                       [name](const char* each) { return std::strcmp(each, name) == 0; });
}

QString escaped(const QString& text)
{
    return cleanText(text).toHtmlEscaped();
}

} // namespace

HtmlWriter::HtmlWriter() : m_html(QStringLiteral("<!DOCTYPE html>\n")) {}

HtmlWriter::Scope HtmlWriter::inside(const char* name, const HtmlAttributes& attributes)
{
    start(name, attributes);
    return {*this, name};
}

HtmlWriter::Scope HtmlWriter::insideIf(bool wanted, const char* name, const HtmlAttributes& attributes)
{
    if (wanted) {
        start(name, attributes);
    }
    return {*this, wanted ? name : nullptr};
}

void HtmlWriter::element(const char* name, const QString& content, const HtmlAttributes& attributes)
{
    const Scope scope = inside(name, attributes);
    text(content);
}

void HtmlWriter::empty(const char* name, const HtmlAttributes& attributes)
{
    start(name, attributes);
    if (!standsInALine(name)) {
        m_html += u'\n';
    }
}

void HtmlWriter::text(const QString& content)
{
    m_html += escaped(content);
}

void HtmlWriter::foreignElement(const char* name, const QString& content, const HtmlAttributes& attributes)
{
    const Scope scope = inside(name, attributes);
    m_html += content;
}

void HtmlWriter::start(const char* name, const HtmlAttributes& attributes)
{
    m_html += u'<';
    m_html += QLatin1String(name);
    for (const auto& [attribute, value] : attributes) {
        m_html += u' ';
        m_html += QLatin1String(attribute);
        m_html += QStringLiteral("=\"") + escaped(value) + u'"';
    }
    m_html += u'>';
}

void HtmlWriter::end(const char* name)
{
    if (name == nullptr) {
        return;
    }
    m_html += QStringLiteral("</") + QLatin1String(name) + u'>';
    if (!standsInALine(name)) {
        m_html += u'\n';
    }
}

} // namespace dateline
