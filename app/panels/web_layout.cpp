#include "panels/web_layout.h"

#include "dateline/locale/typography.h"
#include "panels/upright_image.h"
#include "panels/web_inline.h"
#include "panels/web_table.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace dateline {

namespace {

using Name = QLatin1String;
using Ancestors = QList<const HtmlNode*>;

constexpr double kBodyWidth = 752;
constexpr double kAnyWidth = 100'000;
constexpr double kMarkerGap = 8;
constexpr double kLogoHeight = 64;
constexpr double kLabelWidth = 128; ///< Of the first of two columns, at most.
constexpr double kColumnGap = 24;
constexpr double kFlexGap = 32;

/// From where to where something runs.
struct Column {
    double left = 0;
    double width = 0;
};

const HtmlNode* childOf(const HtmlNode& node, const char* name)
{
    const auto found = std::find_if(node.children.cbegin(), node.children.cend(),
                                    [name](const HtmlNode& each) { return each.is(Name(name)); });
    return found == node.children.cend() ? nullptr : &*found;
}

/// Places the elements of a page one below the other. Margins wait until something is drawn, so
/// that of neighbouring ones the larger holds.
class WebLayout {
public:
    WebLayout(const WebSheet& sheet, bool rightToLeft, WebPictures& pictures, QList<BlockId> blocks)
        : m_sheet(sheet), m_rightToLeft(rightToLeft), m_pictures(pictures), m_blocks(std::move(blocks))
    {
    }

    WebDrawing page(const HtmlNode& body, const Ancestors& ancestors)
    {
        const bool wide = m_sheet.isWide();
        const double width = std::min(m_sheet.width, kBodyWidth);
        const double side = wide ? 64 : 20;
        const double left = (m_sheet.width - width) / 2;
        m_drawing.fills.append({{}, m_sheet.ground});
        m_drawing.fills.append({{}, m_sheet.page, wide ? 8.0 : 0.0});
        const double top = wide ? 40 : 0;
        m_y = top + (wide ? 52 : 32);
        WebStyle style;
        style.ink = m_sheet.ink;
        placeChildren(body, ancestors, style, {left + side, width - 2 * side});
        m_y += wide ? 56 : 40;
        m_drawing.fills[1].rect = {left, top, width, m_y - top};
        m_drawing.height = m_y + top;
        m_drawing.fills[0].rect = {0, 0, m_sheet.width, m_drawing.height};
        return m_drawing;
    }

    void place(const HtmlNode& node, const Ancestors& ancestors, const HtmlNode* before, const WebStyle& parent,
               const Column& column)
    {
        const WebStyle style = webStyleOf(node, ancestors, before, parent, m_sheet);
        const qsizetype area = openArea(node, ancestors);
        margin(style.marginTop);
        const double top = m_y + m_margin;
        if (node.is(Name("img"))) {
            placePicture(node, column);
        } else if (node.is(Name("table"))) {
            placeTable(node, ancestors, style, column);
        } else {
            placeBox(node, ancestors, style, column);
        }
        margin(style.marginBottom);
        if (area >= 0) {
            m_drawing.areas[area].rect = {column.left, top, column.width, m_y - top};
        }
    }

    [[nodiscard]] const WebDrawing& drawing() const { return m_drawing; }

private:
    void margin(double size) { m_margin = std::max(m_margin, size); }
    void settleMargin() { m_y += std::exchange(m_margin, 0); }

    [[nodiscard]] Column inset(const Column& column, double start, double end) const
    {
        return {column.left + (m_rightToLeft ? end : start), column.width - start - end};
    }
    /// A stretch of a column, counted from where lines begin.
    [[nodiscard]] Column part(const Column& column, double start, double width) const
    {
        return inset(column, start, column.width - start - width);
    }

    /// Keeps a place for the area of an element that stands for a part of the text; -1 for others.
    qsizetype openArea(const HtmlNode& node, const Ancestors& ancestors)
    {
        TextPlace place;
        if (node.is(Name("h1"))) {
            place.part = TextPart::Headline;
        } else if (node.hasClass(Name("standfirst"))) {
            place.part = TextPart::Standfirst;
        } else if (isBlock(node, ancestors) && m_nextBlock < m_blocks.size()) {
            place.block = m_blocks.at(m_nextBlock++);
        } else {
            return -1;
        }
        m_drawing.areas.append({{}, place});
        return m_drawing.areas.size() - 1;
    }

    [[nodiscard]] static bool isBlock(const HtmlNode& node, const Ancestors& ancestors)
    {
        const bool inArticle = std::any_of(ancestors.cbegin(), ancestors.cend(),
                                           [](const HtmlNode* each) { return each->is(Name("article")); });
        const HtmlNode& parent = *ancestors.constLast();
        const bool inFlow = parent.is(Name("article")) || parent.hasClass(Name("part"));
        if (!inArticle || !(inFlow || node.is(Name("li")))) {
            return false;
        }
        const bool heading = parent.is(Name("article")) && node.is(Name("h2"));
        return heading || (node.is(Name("p")) && !node.hasClass(Name("end"))) || node.is(Name("li")) ||
               node.is(Name("h3")) || node.is(Name("h4")) || node.is(Name("figure")) || node.hasClass(Name("table"));
    }

    void placeBox(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& style, const Column& column)
    {
        if (style.borderTop + style.paddingTop + style.borderStart > 0 || style.ground.isValid()) {
            settleMargin();
        }
        const double top = m_y;
        const qsizetype ground = m_drawing.fills.size();
        m_drawing.fills.append({{}, style.ground});
        m_y += style.borderTop + style.paddingTop;
        const Column inner = inset(column, style.borderStart + style.paddingStart, style.paddingEnd);
        if (node.hasClass(Name("line"))) {
            placeLine(node, ancestors, style, inner);
        } else if (m_sheet.hasColumns() && standsInColumns(node, ancestors)) {
            placeColumns(node, ancestors, style, inner);
        } else {
            placeChildren(node, ancestors + Ancestors{&node}, style, inner);
        }
        if (style.paddingBottom + style.borderBottom > 0) {
            settleMargin();
            m_y += style.paddingBottom + style.borderBottom;
        }
        addEdges(style, column, top, ground);
    }

    void addEdges(const WebStyle& style, const Column& column, double top, qsizetype ground)
    {
        const QRectF box(column.left, top, column.width, m_y - top);
        m_drawing.fills[ground].rect = style.ground.isValid() ? box : QRectF();
        const auto fill = [&](const QRectF& rect) {
            if (!rect.isEmpty()) {
                m_drawing.fills.append({rect, style.border});
            }
        };
        fill({box.left(), box.top(), box.width(), style.borderTop});
        fill({box.left(), box.bottom() - style.borderBottom, box.width(), style.borderBottom});
        const Column start = part(column, 0, style.borderStart);
        fill({start.left, box.top(), start.width, box.height()});
    }

    void placeChildren(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& style, const Column& column)
    {
        WebInline words = newWords(style, ancestors);
        const HtmlNode* before = nullptr;
        int items = 0;
        addGenerated(node, ancestors, words, true);
        for (const HtmlNode& child : node.children) {
            if (isInline(child)) {
                words.add(child, ancestors);
                continue;
            }
            placeWords(words, style, column);
            words.clear();
            if (child.is(Name("li"))) {
                m_marker = node.is(Name("ol")) ? QStringLiteral("%1.").arg(++items) : QStringLiteral("•");
            }
            place(child, ancestors, before, style, column);
            before = &child;
        }
        addGenerated(node, ancestors, words, false);
        placeWords(words, style, column);
    }

    [[nodiscard]] WebInline newWords(const WebStyle& style, const Ancestors& ancestors) const
    {
        return {m_sheet, style, isRightToLeft(ancestors)};
    }

    [[nodiscard]] static bool isRightToLeft(const Ancestors& ancestors)
    {
        for (auto each = ancestors.crbegin(); each != ancestors.crend(); ++each) {
            const QString direction = (*each)->attributes.value(QStringLiteral("dir"));
            if (!direction.isEmpty()) {
                return direction == Name("rtl");
            }
        }
        return false;
    }

    // What the style sheet adds: quotation marks, and a dash before the speaker.
    static void addGenerated(const HtmlNode& node, const Ancestors& ancestors, WebInline& words, bool opening)
    {
        if (node.is(Name("p")) && ancestors.size() > 1 && ancestors.at(ancestors.size() - 2)->is(Name("blockquote"))) {
            QString language;
            for (const HtmlNode* each : ancestors) {
                language = each->attributes.value(QStringLiteral("lang"), language);
            }
            const QuotationMarks marks = quotationMarks(LanguageTag(language));
            words.addWords(opening ? marks.open : marks.close);
        } else if (opening && node.is(Name("figcaption")) && ancestors.size() > 1 &&
                   ancestors.at(ancestors.size() - 2)->hasClass(Name("quotation"))) {
            words.addWords(QStringLiteral("—\u00a0"));
        }
    }

    void placeWords(const WebInline& words, const WebStyle& style, const Column& column)
    {
        if (words.isEmpty()) {
            return;
        }
        settleMargin();
        const std::shared_ptr<QTextLayout> layout = words.laidOut(column.width);
        m_drawing.words.append({{column.left, m_y}, layout});
        if (!m_marker.isEmpty()) {
            placeMarker(style, column);
        }
        m_y += layout->lineCount() * style.size * style.lineHeight;
    }

    void placeMarker(const WebStyle& style, const Column& column)
    {
        WebStyle quiet = style;
        quiet.ink = m_sheet.muted;
        quiet.alignment = WebAlignment::End;
        HtmlNode text;
        text.text = std::exchange(m_marker, {});
        WebInline words(m_sheet, quiet, m_rightToLeft);
        words.add(text, {});
        const Column room = part(column, -24, 24 - kMarkerGap);
        m_drawing.words.append({{room.left, m_y}, words.laidOut(room.width)});
    }

    void placePicture(const HtmlNode& node, const Column& column)
    {
        const QString source = node.attributes.value(QStringLiteral("src"));
        if (!m_pictures.contains(source)) {
            const QByteArray data = source.mid(source.indexOf(u',') + 1).toLatin1();
            m_pictures.insert(source, uprightImage(QByteArray::fromBase64(data)));
        }
        QSizeF size(node.attributes.value(QStringLiteral("width")).toDouble(),
                    node.attributes.value(QStringLiteral("height")).toDouble());
        const bool logo = node.hasClass(Name("logo"));
        size.scale(std::min(size.width(), column.width), logo ? std::min(size.height(), kLogoHeight) : kAnyWidth,
                   Qt::KeepAspectRatio);
        settleMargin();
        const Column place = part(column, 0, size.width());
        m_drawing.pictures.append({{{place.left, m_y}, size}, m_pictures.value(source)});
        m_y += size.height();
    }

    // display: flex with wrapping: both beside each other, or one below the other.
    void placeLine(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& style, const Column& column)
    {
        settleMargin();
        const Ancestors inside = ancestors + Ancestors{&node};
        QList<const HtmlNode*> items;
        QList<double> widths;
        for (const HtmlNode& child : node.children) {
            if (!child.isText()) {
                items.append(&child);
                widths.append(std::ceil(naturalWidth(child, inside, style)));
            }
        }
        const bool beside = items.size() == 2 && widths.at(0) + kFlexGap + widths.at(1) <= column.width;
        const double top = m_y;
        double bottom = m_y;
        for (qsizetype at = 0; at < items.size(); ++at) {
            const double start = beside && at == 1 ? column.width - widths.at(1) : 0;
            m_y = beside ? top : bottom + (at > 0 ? kMarkerGap : 0);
            place(*items.at(at), inside, nullptr, style, beside ? part(column, start, widths.at(at)) : column);
            settleMargin();
            bottom = std::max(bottom, m_y);
        }
        m_y = bottom;
    }

    [[nodiscard]] double naturalWidth(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& parent) const
    {
        double width = 0;
        for (const auto& [at, layout] : measured(node, ancestors, parent).words) {
            width = std::max(width, layout->maximumWidth());
        }
        return width;
    }

    /// The element as it would be with all the room it wants.
    [[nodiscard]] WebDrawing measured(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& parent) const
    {
        WebLayout scratch(m_sheet, m_rightToLeft, m_pictures, {});
        scratch.place(node, ancestors, nullptr, parent, {0, kAnyWidth});
        return scratch.drawing();
    }

    [[nodiscard]] static bool standsInColumns(const HtmlNode& node, const Ancestors& ancestors)
    {
        const bool fact = node.is(Name("div")) && ancestors.constLast()->is(Name("dl"));
        return fact || node.hasClass(Name("contacts"));
    }

    // display: grid with a label and what it labels.
    void placeColumns(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& style, const Column& column)
    {
        settleMargin();
        const Ancestors inside = ancestors + Ancestors{&node};
        const double top = m_y;
        double bottom = m_y;
        bool label = true;
        for (const HtmlNode& child : node.children) {
            if (child.isText()) {
                continue;
            }
            const double start = kLabelWidth + kColumnGap;
            place(child, inside, nullptr, style,
                  label ? part(column, 0, kLabelWidth) : part(column, start, column.width - start));
            settleMargin();
            bottom = std::max(bottom, m_y);
            m_y = label ? top : m_y;
            label = false;
        }
        m_y = bottom;
    }

    void placeTable(const HtmlNode& node, const Ancestors& ancestors, const WebStyle& style, const Column& column)
    {
        settleMargin();
        const Ancestors inside = ancestors + Ancestors{&node};
        if (const HtmlNode* caption = childOf(node, "caption")) {
            place(*caption, inside, nullptr, style, column);
            settleMargin();
        }
        const QList<QList<WebCell>> rows = cellsOf(node, inside);
        QList<QList<CellWidth>> wanted;
        for (const QList<WebCell>& row : rows) {
            QList<CellWidth> widths;
            for (const WebCell& cell : row) {
                widths.append(widthOf(cell, style));
            }
            wanted.append(widths);
        }
        const QList<double> widths = columnWidths(wanted, column.width);
        for (const QList<WebCell>& row : rows) {
            placeRow(row, widths, style, column);
        }
    }

    [[nodiscard]] CellWidth widthOf(const WebCell& cell, const WebStyle& style) const
    {
        CellWidth width;
        for (const auto& [at, layout] : measured(*cell.node, cell.ancestors, style).words) {
            width.least = std::max(width.least, layout->minimumWidth());
            width.most = std::max(width.most, layout->maximumWidth());
        }
        const WebStyle own = webStyleOf(*cell.node, cell.ancestors, cell.before, style, m_sheet);
        const double padding = own.paddingStart + own.paddingEnd;
        return {std::ceil(width.least) + padding, std::ceil(width.most) + padding};
    }

    void placeRow(const QList<WebCell>& row, const QList<double>& widths, const WebStyle& style, const Column& column)
    {
        const double top = m_y;
        double bottom = m_y;
        double start = 0;
        QList<qsizetype> edges;
        for (qsizetype at = 0; at < row.size(); ++at) {
            m_y = top;
            place(*row.at(at).node, row.at(at).ancestors, row.at(at).before, style, part(column, start, widths.at(at)));
            bottom = std::max(bottom, m_y);
            start += widths.at(at);
            edges.append(m_drawing.fills.size() - 1);
        }
        // A cell's edge stands at the foot of the row, however few words the cell has.
        for (const qsizetype edge : edges) {
            m_drawing.fills[edge].rect.moveBottom(bottom);
        }
        m_y = bottom;
    }

    const WebSheet& m_sheet;
    bool m_rightToLeft;
    WebPictures& m_pictures;
    QList<BlockId> m_blocks;
    qsizetype m_nextBlock = 0;
    WebDrawing m_drawing;
    double m_y = 0;
    double m_margin = 0;
    QString m_marker;
};

} // namespace

WebDrawing layOutWebPage(const HtmlNode& page, const QList<BlockId>& blocks, const WebReader& reader,
                         WebPictures& pictures)
{
    const HtmlNode* html = childOf(page, "html");
    const HtmlNode* head = html == nullptr ? nullptr : childOf(*html, "head");
    const HtmlNode* body = html == nullptr ? nullptr : childOf(*html, "body");
    const HtmlNode* style = head == nullptr ? nullptr : childOf(*head, "style");
    if (body == nullptr || style == nullptr || style->children.isEmpty()) {
        return {};
    }
    const WebSheet sheet = readSheet(style->children.constFirst().text, reader);
    const bool rightToLeft = html->attributes.value(QStringLiteral("dir")) == Name("rtl");
    return WebLayout(sheet, rightToLeft, pictures, blocks).page(*body, {html, body});
}

} // namespace dateline
