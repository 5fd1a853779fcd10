#include "panels/web_inline.h"

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr QChar kIsolateLeftToRight(0x2066);
constexpr QChar kIsolateRightToLeft(0x2067);
constexpr QChar kEndOfIsolate(0x2069);

QFont fontOf(const WebStyle& style, const WebSheet& sheet)
{
    QFont font;
    font.setFamilies(style.sans ? sheet.sans : sheet.serif);
    font.setStyleHint(style.sans ? QFont::SansSerif : QFont::Serif);
    font.setPixelSize(style.size);
    font.setWeight(static_cast<QFont::Weight>(style.weight));
    font.setItalic(style.italic);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

Qt::Alignment alignmentOf(WebAlignment alignment, bool rightToLeft)
{
    if (alignment == WebAlignment::Centre) {
        return Qt::AlignHCenter;
    }
    return (alignment == WebAlignment::Start) == rightToLeft ? Qt::AlignRight : Qt::AlignLeft;
}

} // namespace

bool isInline(const HtmlNode& node)
{
    static const std::array kInline{QLatin1String("a"),    QLatin1String("br"),     QLatin1String("em"),
                                    QLatin1String("span"), QLatin1String("strong"), QLatin1String("time")};
    return node.isText() || std::find(kInline.begin(), kInline.end(), node.name) != kInline.end();
}

WebInline::WebInline(const WebSheet& sheet, const WebStyle& style, bool rightToLeft)
    : m_sheet(sheet), m_style(style), m_rightToLeft(rightToLeft)
{
}

void WebInline::add(const HtmlNode& node, const QList<const HtmlNode*>& ancestors)
{
    addStyled(node, ancestors, m_style);
}

void WebInline::addStyled(const HtmlNode& node, const QList<const HtmlNode*>& ancestors, const WebStyle& style)
{
    if (node.isText()) {
        const qsizetype start = m_text.size();
        m_text += QString(node.text).replace(u'\n', u' ');
        m_formats.append({static_cast<int>(start), static_cast<int>(m_text.size() - start), formatOf(style)});
        return;
    }
    if (node.is(QLatin1String("br"))) {
        m_text += QChar(QChar::LineSeparator);
        return;
    }
    const QString direction = node.attributes.value(QStringLiteral("dir"));
    if (!direction.isEmpty()) {
        m_text += direction == QLatin1String("rtl") ? kIsolateRightToLeft : kIsolateLeftToRight;
    }
    const WebStyle own = webStyleOf(node, ancestors, nullptr, style, m_sheet);
    for (const HtmlNode& child : node.children) {
        addStyled(child, ancestors + QList<const HtmlNode*>{&node}, own);
    }
    if (!direction.isEmpty()) {
        m_text += kEndOfIsolate;
    }
}

QTextCharFormat WebInline::formatOf(const WebStyle& style) const
{
    QTextCharFormat format;
    format.setFont(fontOf(style, m_sheet));
    format.setForeground(style.ink);
    format.setFontUnderline(style.underline);
    return format;
}

std::shared_ptr<QTextLayout> WebInline::laidOut(double width) const
{
    auto layout = std::make_shared<QTextLayout>(m_text, fontOf(m_style, m_sheet));
    QTextOption option(alignmentOf(m_style.alignment, m_rightToLeft));
    option.setTextDirection(m_rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    layout->setTextOption(option);
    layout->setFormats(m_formats);
    const double lineHeight = m_style.size * m_style.lineHeight;
    double top = 0;
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, top + (lineHeight - line.height()) / 2});
        top += lineHeight;
    }
    layout->endLayout();
    return layout;
}

} // namespace dateline
