#include "panels/web_style.h"

#include <QRegularExpression>

#include <algorithm>

namespace dateline {

namespace {

using Name = QLatin1String;

QColor colourIn(const QString& css, const char* property)
{
    const QRegularExpression pattern(QStringLiteral("--%1: (#[0-9a-f]{6})").arg(Name(property)));
    return QColor(pattern.match(css).captured(1));
}

QStringList fontsIn(const QString& css, const char* property)
{
    const QRegularExpression pattern(QStringLiteral("--%1: ([^;]+);").arg(Name(property)));
    QStringList families;
    for (const QString& family : pattern.match(css).captured(1).split(u',')) {
        families.append(family.trimmed().remove(u'"'));
    }
    return families;
}

bool isWithin(const QList<const HtmlNode*>& ancestors, const char* className)
{
    return std::any_of(ancestors.cbegin(), ancestors.cend(),
                       [&](const HtmlNode* each) { return each->hasClass(Name(className)); });
}

/// Applies the rules of the sheet one group after the other, later ones winning.
class Rules {
public:
    Rules(const HtmlNode& node, const QList<const HtmlNode*>& ancestors, const HtmlNode* before, const WebSheet& sheet,
          WebStyle& style)
        : m_node(node), m_ancestors(ancestors), m_parent(*ancestors.constLast()), m_before(before), m_sheet(sheet),
          m_style(style)
    {
    }

    void apply()
    {
        applyWords();
        applyMasthead();
        applyTop();
        applyFlow();
        applyFigures();
        applyTable();
        applyParts();
    }

private:
    [[nodiscard]] bool is(const char* name) const { return m_node.is(Name(name)); }
    [[nodiscard]] bool of(const char* className) const { return m_node.hasClass(Name(className)); }
    [[nodiscard]] bool in(const char* className) const { return isWithin(m_ancestors, className); }
    [[nodiscard]] bool follows(const char* name) const { return m_before != nullptr && m_before->is(Name(name)); }
    [[nodiscard]] bool isLast() const
    {
        const auto& siblings = m_parent.children;
        const auto last =
            std::find_if_not(siblings.crbegin(), siblings.crend(), [](const HtmlNode& each) { return each.isText(); });
        return last != siblings.crend() && &*last == &m_node;
    }
    [[nodiscard]] bool isHeading() const { return is("h1") || is("h2") || is("h3") || is("h4"); }

    void setText(int size, double lineHeight)
    {
        m_style.size = size;
        m_style.lineHeight = lineHeight;
    }

    void applyWords()
    {
        if (is("strong") || is("th")) {
            m_style.weight = is("th") ? QFont::DemiBold : QFont::Bold;
        }
        m_style.italic = m_style.italic || is("em");
        if (is("a")) {
            m_style.ink = m_sheet.accent;
            m_style.underline = true;
        }
        if (of("label") || is("dt")) {
            m_style.ink = m_sheet.muted;
        }
        if (isHeading()) {
            m_style.weight = QFont::Bold;
            m_style.sans = true;
        }
    }

    void applyMasthead()
    {
        if (of("masthead")) {
            m_style.sans = true;
        } else if (of("line")) {
            setText(14, 1.5);
            m_style.borderBottom = 2;
            m_style.border = m_sheet.accent;
            m_style.paddingBottom = 14;
        } else if (of("issuer")) {
            m_style.size = 17;
            m_style.ink = m_sheet.accent;
            m_style.weight = QFont::Bold;
        } else if (of("logo")) {
            m_style.marginBottom = 8;
        } else if (of("status")) {
            m_style.paddingTop = 2;
            m_style.alignment = m_sheet.hasColumns() ? WebAlignment::End : WebAlignment::Start;
        } else if (of("reference")) {
            m_style.ink = m_sheet.muted;
        } else if (of("embargo")) {
            setText(15, 1.5);
            m_style.ground = m_sheet.warnGround;
            m_style.ink = m_sheet.warnInk;
            m_style.border = m_sheet.warnInk;
            m_style.borderStart = 4;
            m_style.marginBottom = 24;
            m_style.paddingTop = m_style.paddingBottom = 10;
            m_style.paddingStart = m_style.paddingEnd = 16;
        } else if (of("usage") && in("embargo")) {
            m_style.weight = QFont::Bold;
        }
    }

    void applyTop()
    {
        if (is("header") && m_parent.is(Name("article"))) {
            m_style.marginTop = 32;
            m_style.marginBottom = 20;
        } else if (of("kicker")) {
            m_style.sans = true;
            m_style.size = 14;
            m_style.weight = QFont::DemiBold;
            m_style.ink = m_sheet.muted;
            m_style.marginBottom = 6;
        } else if (is("h1")) {
            setText(qRound(std::clamp(19.2 + m_sheet.width * 0.012, 23.0, 28.0)), 1.25);
        } else if (of("standfirst")) {
            setText(19, 1.5);
            m_style.marginTop = 12;
        } else if (of("byline")) {
            m_style.sans = true;
            m_style.size = 14;
            m_style.ink = m_sheet.muted;
            m_style.marginTop = 12;
        }
    }

    void applyFlow()
    {
        const bool inPart = m_parent.hasClass(Name("part"));
        const bool inFlow = m_parent.is(Name("article")) || inPart;
        if (inFlow && (is("p") || is("ul") || is("ol")) && m_before != nullptr) {
            const bool underHeading = follows("h2") || follows("h3");
            m_style.marginTop = underHeading ? 8 : 14;
        }
        if (is("ul") || is("ol")) {
            m_style.paddingStart = 24;
            m_style.marginTop = m_parent.is(Name("li")) ? 4 : m_style.marginTop;
        }
        if (is("li") && m_before != nullptr) {
            m_style.marginTop = 4;
        }
        if (is(inPart ? "h3" : "h2") && inFlow) {
            setText(19, 1.35);
            m_style.marginTop = 32;
        } else if (is(inPart ? "h4" : "h3") && inFlow) {
            setText(16, 1.4);
            m_style.marginTop = 24;
        }
    }

    void applyFigures()
    {
        if (is("figure")) {
            m_style.marginTop = m_style.marginBottom = 28;
        }
        if (of("quotation")) {
            m_style.borderStart = 3;
            m_style.border = m_sheet.accent;
            m_style.paddingStart = 20;
        } else if (is("blockquote")) {
            setText(19, 1.5);
        } else if (is("figcaption")) {
            setText(14, 1.5);
            m_style.sans = true;
            m_style.ink = m_sheet.muted;
            m_style.marginTop = 8;
        }
    }

    void applyTable()
    {
        if (of("table")) {
            m_style.sans = true;
            m_style.marginTop = m_style.marginBottom = 28;
        } else if (is("table")) {
            setText(15, 1.45);
        } else if (is("caption")) {
            m_style.size = 14;
            m_style.ink = m_sheet.muted;
            m_style.paddingBottom = 8;
        } else if (is("td") || is("th")) {
            m_style.borderBottom = 1;
            m_style.border = is("th") ? m_sheet.muted : m_sheet.rule;
            m_style.paddingTop = m_style.paddingBottom = 8;
            m_style.paddingStart = m_before == nullptr ? 0 : 12;
            m_style.paddingEnd = isLast() ? 0 : 12;
            m_style.alignment = of("number") ? WebAlignment::End : WebAlignment::Start;
        }
    }

    void applyParts()
    {
        if (is("footer")) {
            m_style.marginTop = 32;
        } else if (of("end")) {
            m_style.sans = true;
            m_style.size = 14;
            m_style.ink = m_sheet.muted;
            m_style.marginTop = 32;
            m_style.alignment = WebAlignment::Centre;
        } else if (of("facts") || of("contacts") || of("part")) {
            m_style.borderTop = 1;
            m_style.border = m_sheet.rule;
            m_style.marginTop = 32;
            m_style.paddingTop = 20;
            m_style.sans = !of("part");
            of("part") ? setText(16, 1.58) : setText(14, 1.5);
        } else if (is("h2") && m_parent.is(Name("section"))) {
            setText(14, 1.6);
            m_style.weight = QFont::DemiBold;
            m_style.ink = m_sheet.muted;
            m_style.marginTop = 0;
        } else if (is("dl") || (is("div") && m_parent.hasClass(Name("contacts")))) {
            m_style.marginTop = is("dl") ? 8 : 0;
        } else if (is("div") && m_parent.is(Name("dl")) && m_before != nullptr) {
            m_style.marginTop = 6;
        } else if (is("address") && m_before != nullptr) {
            m_style.marginTop = 16;
        }
    }

    const HtmlNode& m_node;
    const QList<const HtmlNode*>& m_ancestors;
    const HtmlNode& m_parent;
    const HtmlNode* m_before;
    const WebSheet& m_sheet;
    WebStyle& m_style;
};

} // namespace

WebSheet readSheet(const QString& css, const WebReader& reader)
{
    const qsizetype darkBlock = css.indexOf(QStringLiteral("prefers-color-scheme: dark"));
    const QString colours = reader.dark ? css.mid(darkBlock) : css;
    WebSheet sheet;
    sheet.ground = colourIn(colours, "ground");
    sheet.page = colourIn(colours, "page");
    sheet.ink = colourIn(colours, "ink");
    sheet.muted = reader.moreContrast ? sheet.ink : colourIn(colours, "muted");
    sheet.rule = reader.moreContrast ? sheet.ink : colourIn(colours, "rule");
    sheet.accent = colourIn(css, reader.dark ? "accent-dark" : "accent-light");
    sheet.warnInk = colourIn(colours, "warn-ink");
    sheet.warnGround = colourIn(colours, "warn-ground");
    sheet.serif = fontsIn(css, "serif");
    sheet.sans = fontsIn(css, "sans");
    sheet.width = reader.width;
    return sheet;
}

WebStyle webStyleOf(const HtmlNode& node, const QList<const HtmlNode*>& ancestors, const HtmlNode* before,
                    const WebStyle& parent, const WebSheet& sheet)
{
    WebStyle style = parent.inherited();
    Rules(node, ancestors, before, sheet, style).apply();
    return style;
}

} // namespace dateline
