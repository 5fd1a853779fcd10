#include "editor/page_painter.h"

#include "editor/document_properties.h"
#include "editor/illustrations.h"
#include "theme/bidi.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextLayout>

namespace dateline {

namespace {

constexpr qsizetype kLongestUnderlined = 80;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::PagePainter)
};

QPointF originOf(const QTextDocument& document, const QTextBlock& block)
{
    return document.documentLayout()->blockBoundingRect(block).topLeft() - block.layout()->boundingRect().topLeft();
}

/// The stretch of a mark as one rectangle a line, from ascent to descent.
QList<QRectF> rectsOf(const QTextDocument& document, const QTextBlock& block, const Span& span)
{
    QList<QRectF> rects;
    const QTextLayout& layout = *block.layout();
    const QPointF origin = originOf(document, block);
    for (int index = 0; index < layout.lineCount(); ++index) {
        const QTextLine line = layout.lineAt(index);
        const int start = std::max(line.textStart(), static_cast<int>(span.offset));
        const int end = std::min(line.textStart() + line.textLength(), static_cast<int>(span.end()));
        if (start >= end) {
            continue;
        }
        const double from = line.cursorToX(start);
        const double to = line.cursorToX(end);
        const double baseline = line.y() + line.ascent();
        const double height = QFontMetricsF(block.charFormat().font()).ascent();
        rects.append(QRectF(std::min(from, to), baseline - height, std::abs(to - from), height + line.descent())
                         .translated(origin));
    }
    return rects;
}

QPainterPath wave(double left, double right, double y)
{
    constexpr double kHalf = 2.4;
    QPainterPath path(QPointF(left, y));
    bool up = true;
    for (double x = left; x < right; x += kHalf, up = !up) {
        path.quadTo(x + kHalf / 2, y + (up ? -2.2 : 2.2), std::min(x + kHalf, right), y);
    }
    return path;
}

QString markerOf(const Block& block, int number)
{
    const auto* item = block.as<ListItem>();
    if (item == nullptr) {
        return {};
    }
    return item->ordered ? QStringLiteral("%1.").arg(number)
                         : (item->depth % 2 == 1 ? QStringLiteral("•") : QStringLiteral("–"));
}

QString placeholderOf(const FlowBlock& each, bool onlyBody)
{
    if (each.part == TextPart::Headline) {
        return Words::tr("Headline");
    }
    if (each.part == TextPart::Standfirst) {
        return Words::tr("Standfirst, optional");
    }
    if (each.block.as<Table>() != nullptr) {
        return Words::tr("Caption of the table, optional. Tab goes to the cells.");
    }
    if (each.block.as<Figure>() != nullptr) {
        return Words::tr("Caption of the picture, optional");
    }
    return onlyBody ? Words::tr("Write the release here") : QString();
}

} // namespace

PagePainter::PagePainter(const QTextDocument& document, const Projection& projection, const Marks& marks)
    : m_document(document), m_projection(projection), m_marks(marks)
{
}

template <typename Paint>
void PagePainter::forEachBlock(const QRectF& clip, Paint paint) const
{
    const QAbstractTextDocumentLayout& layout = *m_document.documentLayout();
    int first = layout.hitTest(clip.topLeft(), Qt::FuzzyHit);
    QTextBlock block = m_document.findBlock(std::max(first, 0));
    if (block.previous().isValid()) {
        block = block.previous();
    }
    for (; block.isValid() && layout.blockBoundingRect(block).top() < clip.bottom(); block = block.next()) {
        if (block.blockNumber() < m_projection.flow().size()) {
            paint(block, m_projection.flow().at(block.blockNumber()));
        }
    }
}

void PagePainter::paintBelow(QPainter& painter, const QRectF& sheet, const QRectF& clip) const
{
    const Tokens& tokens = *m_projection.style().tokens;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // Sides are chosen here, by the text, not by the window.
    painter.setPen(QPen(tokens.line, 1));
    painter.setBrush(tokens.page);
    painter.drawRoundedRect(sheet.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    forEachBlock(clip, [&](const QTextBlock& block, const FlowBlock& each) {
        for (const Mark& mark : m_marks.of(each)) {
            paintTint(painter, block, mark);
        }
    });
    painter.restore();
}

void PagePainter::paintAbove(QPainter& painter, const QRectF& clip) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(Qt::LeftToRight); // Sides are chosen here, by the text, not by the window.
    forEachBlock(clip, [&](const QTextBlock& block, const FlowBlock& each) {
        for (const Mark& mark : m_marks.of(each)) {
            if (!spares(block, mark)) {
                paintLine(painter, block, mark);
            }
        }
        paintFurniture(painter, block, each);
        if (each.block.text.isEmpty() && block.layout()->preeditAreaText().isEmpty()) {
            paintPlaceholder(painter, block, each);
        }
    });
    painter.restore();
}

bool PagePainter::spares(const QTextBlock& block, const Mark& mark) const
{
    return m_spared && mark.kind == MarkKind::Spelling && m_spared->block == block.blockNumber() &&
           mark.span.offset <= m_spared->offset && m_spared->offset <= mark.span.end();
}

void PagePainter::paintTint(QPainter& painter, const QTextBlock& block, const Mark& mark) const
{
    const Tokens& tokens = *m_projection.style().tokens;
    if (mark.kind != MarkKind::Agreement && mark.kind != MarkKind::Contradiction) {
        return;
    }
    painter.setPen(Qt::NoPen);
    painter.setBrush(mark.kind == MarkKind::Agreement ? tokens.agreeTint : tokens.mustFixTint);
    for (const QRectF& rect : rectsOf(m_document, block, mark.span)) {
        painter.drawRoundedRect(rect.adjusted(-1, 0, 1, 1), 3, 3);
    }
}

void PagePainter::paintLine(QPainter& painter, const QTextBlock& block, const Mark& mark) const
{
    const Tokens& tokens = *m_projection.style().tokens;
    const QList<QRectF> rects = rectsOf(m_document, block, mark.span);
    painter.setBrush(Qt::NoBrush);
    if (mark.kind == MarkKind::HouseStyle && mark.span.length > kLongestUnderlined && !rects.isEmpty()) {
        // A whole sentence underlined would be loud; a line in the margin says the same.
        const QRectF whole = m_document.documentLayout()->blockBoundingRect(block);
        const double x = block.textDirection() == Qt::RightToLeft ? whole.right() + 12 : whole.left() - 12;
        painter.setPen(QPen(tokens.houseStyle, 1.8, Qt::DotLine));
        painter.drawLine(QPointF(x, rects.first().top()), QPointF(x, rects.last().bottom()));
        return;
    }
    for (const QRectF& rect : rects) {
        const double y = rect.bottom() + 0.5;
        switch (mark.kind) {
        case MarkKind::CarriedOver: break; // The block itself knows, and shows it at once.
        case MarkKind::Agreement:
            painter.setPen(QPen(tokens.agree, 1));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            break;
        case MarkKind::Contradiction:
            painter.setPen(QPen(tokens.mustFix, 2));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            break;
        case MarkKind::HouseStyle:
            painter.setPen(QPen(tokens.houseStyle, 1.8, Qt::DotLine));
            painter.drawLine(QPointF(rect.left(), y), QPointF(rect.right(), y));
            break;
        case MarkKind::Spelling:
            painter.setPen(QPen(tokens.mustFix, 1.1));
            painter.drawPath(wave(rect.left(), rect.right(), y - 0.5));
            break;
        }
    }
}

void PagePainter::paintFurniture(QPainter& painter, const QTextBlock& block, const FlowBlock& each) const
{
    const Tokens& tokens = *m_projection.style().tokens;
    const QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const double zoom = m_projection.style().zoom;
    // The rectangle begins where the block does, its indent included.
    const double textLeft = rect.left() + block.blockFormat().leftMargin();
    const QString marker = markerOf(each.block, block.blockFormat().intProperty(kNumberProperty));
    if (!marker.isEmpty()) {
        painter.setPen(tokens.muted);
        painter.setFont(block.charFormat().font());
        const QTextLine line = block.layout()->lineAt(0);
        const double x = rightToLeft ? rect.right() + 4 : textLeft - 24 * zoom;
        painter.drawText(QRectF(x, rect.top(), 20 * zoom, line.height()),
                         (rightToLeft ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignBottom, marker);
    }
    paintIllustration(painter, rect, each.block);
    if (each.block.carriedOver) {
        const double x = rightToLeft ? rect.right() + 18 * zoom : rect.left() - 18 * zoom;
        painter.setPen(QPen(tokens.remark, 2, Qt::SolidLine, Qt::RoundCap));
        painter.drawLine(QPointF(x, rect.top() + 6), QPointF(x, rect.bottom() - 4));
    }
    if (const auto* quotation = each.block.as<Quotation>()) {
        const double x = rightToLeft ? rect.right() + 10 * zoom : textLeft - 14 * zoom;
        painter.fillRect(QRectF(x, rect.top() + 4, 3, rect.height() - 4), tokens.accent);
        QFont font = painter.font();
        font.setPixelSize(qRound(metrics::kInterfaceText * zoom));
        painter.setFont(font);
        painter.setPen(tokens.muted);
        const double width = m_document.textWidth();
        painter.drawText(QRectF(rightToLeft ? rect.right() - width : rect.left(), rect.bottom() + 2, width, 20 * zoom),
                         rightToLeft ? Qt::AlignRight : Qt::AlignLeft, quotation->speaker);
    }
}

void PagePainter::paintIllustration(QPainter& painter, const QRectF& caption, const Block& block) const
{
    const TextStyle& style = m_projection.style();
    if (!isIllustration(block) || style.illustrations == nullptr) {
        return;
    }
    painter.save();
    if (const auto* table = block.as<Table>()) {
        painter.translate(caption.bottomLeft() + QPointF(0, kTableGap));
        painter.setRenderHint(QPainter::Antialiasing, false);
        const bool edited = m_openCell && m_openCell->block == block.id;
        style.illustrations->tableLayout(*table, style)
            .paint(painter, edited ? std::optional(m_openCell->place) : std::nullopt);
    } else {
        const double above = style.illustrations->heightAbove(block, style);
        const QRectF place(caption.left(), caption.top() - above, caption.width(), above);
        style.illustrations->paintPicture(painter, place, block, style);
    }
    painter.restore();
}

void PagePainter::paintPlaceholder(QPainter& painter, const QTextBlock& block, const FlowBlock& each) const
{
    const bool onlyBody = each.part == TextPart::Body && m_projection.flow().size() == 3;
    const QString words = placeholderOf(each, onlyBody);
    if (words.isEmpty()) {
        return;
    }
    QColor faint = m_projection.style().tokens->muted;
    painter.setPen(faint);
    painter.setFont(block.charFormat().font());
    const QRectF rect = m_document.documentLayout()->blockBoundingRect(block);
    const double width = m_document.textWidth();
    const bool rightToLeft = block.textDirection() == Qt::RightToLeft;
    const QRectF line(rightToLeft ? rect.right() - width : rect.left(), rect.top(), width, rect.height());
    painter.drawText(line, (rightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom, isolated(words));
}

} // namespace dateline
