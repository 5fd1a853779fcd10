#include "window/template_card.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace dateline {

TemplateCard::TemplateCard(const QString& name, const QString& hint, QWidget* parent)
    : QPushButton(parent), m_name(name), m_hint(hint)
{
    setRole(this, "template");
    setMinimumWidth(170);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(name);
    setAccessibleDescription(hint);
}

void TemplateCard::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool lit = hasFocus() || underMouse();
    painter.setPen(QPen(lit ? tokens.accent : tokens.line, hasFocus() ? 2 : 1));
    painter.setBrush(tokens.panel);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), metrics::kCardRadius, metrics::kCardRadius);
    const QRectF page(14, 14, width() - 28, 96);
    painter.setPen(tokens.line);
    painter.drawRoundedRect(page, 4, 4);
    const auto bar = [&](double top, double share, double height, const QColor& colour) {
        const double length = (page.width() - 22) * share;
        const double x = layoutDirection() == Qt::LeftToRight ? page.left() + 11 : page.right() - 11 - length;
        painter.setPen(Qt::NoPen);
        painter.setBrush(colour);
        painter.drawRoundedRect(QRectF(x, page.top() + top, length, height), 2, 2);
    };
    bar(11, 0.6, 8, tokens.accent);
    bar(24, 1.0, 4, tokens.line);
    bar(33, 1.0, 4, tokens.line);
    bar(42, 0.7, 4, tokens.line);
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(tokens.ink);
    const int alignment = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignTop);
    painter.drawText(QRectF(14, 121, width() - 28, 20), alignment, m_name);
    font.setWeight(QFont::Normal);
    painter.setFont(font);
    painter.setPen(tokens.muted);
    painter.drawText(QRectF(14, 141, width() - 28, 20), alignment, m_hint);
}

} // namespace dateline
