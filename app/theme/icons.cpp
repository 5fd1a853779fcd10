#include "theme/icons.h"

#include "theme/tokens.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPainterPath>
#include <QPixmap>

namespace dateline {

namespace {

constexpr int kGrid = 16; // All drawings are made on a square of 16 units.

QPainterPath turnBack()
{
    QPainterPath path;
    path.moveTo(6, 2.5);
    path.lineTo(2.5, 6);
    path.lineTo(6, 9.5);
    path.moveTo(2.5, 6);
    path.lineTo(9.5, 6);
    path.cubicTo(12, 6, 13.5, 7.6, 13.5, 9.7);
    path.cubicTo(13.5, 11.8, 12, 13.5, 9.5, 13.5);
    path.lineTo(7, 13.5);
    return path;
}

QPainterPath calendar()
{
    QPainterPath path;
    path.addRoundedRect(2.5, 3.5, 11, 10, 1.5, 1.5);
    path.moveTo(2.5, 6.5);
    path.lineTo(13.5, 6.5);
    path.moveTo(5.5, 2);
    path.lineTo(5.5, 4.5);
    path.moveTo(10.5, 2);
    path.lineTo(10.5, 4.5);
    return path;
}

QPainterPath close()
{
    QPainterPath path;
    path.moveTo(4.5, 4.5);
    path.lineTo(11.5, 11.5);
    path.moveTo(11.5, 4.5);
    path.lineTo(4.5, 11.5);
    return path;
}

QPainterPath plus()
{
    QPainterPath path;
    path.moveTo(8, 3.5);
    path.lineTo(8, 12.5);
    path.moveTo(3.5, 8);
    path.lineTo(12.5, 8);
    return path;
}

QPainterPath bold()
{
    QPainterPath path;
    path.moveTo(5, 3);
    path.lineTo(8.5, 3);
    path.cubicTo(11.3, 3, 11.3, 7.7, 8.5, 7.7);
    path.lineTo(5, 7.7);
    path.lineTo(5, 3);
    path.moveTo(5, 7.7);
    path.lineTo(9, 7.7);
    path.cubicTo(12.2, 7.7, 12.2, 13, 9, 13);
    path.lineTo(5, 13);
    path.lineTo(5, 7.7);
    return path;
}

QPainterPath italic()
{
    QPainterPath path;
    path.moveTo(6.5, 3);
    path.lineTo(11.5, 3);
    path.moveTo(4.5, 13);
    path.lineTo(9.5, 13);
    path.moveTo(9, 3);
    path.lineTo(7, 13);
    return path;
}

QPainterPath chain()
{
    QPainterPath path;
    path.addRoundedRect(1.5, 5.5, 7, 5, 2.5, 2.5);
    path.addRoundedRect(7.5, 5.5, 7, 5, 2.5, 2.5);
    return path;
}

QPainterPath list(bool numbers)
{
    QPainterPath path;
    for (const double y : {4.0, 8.0, 12.0}) {
        path.moveTo(6.5, y);
        path.lineTo(14, y);
        if (numbers) {
            path.moveTo(3, y - 1.3);
            path.lineTo(3, y + 1.3);
        } else {
            path.addEllipse(QPointF(3, y), 0.7, 0.7);
        }
    }
    return path;
}

QPainterPath quote()
{
    QPainterPath path;
    for (const double x : {3.0, 9.0}) {
        path.moveTo(x + 3, 4.5);
        path.cubicTo(x + 1, 5.2, x, 6.6, x, 8.5);
        path.lineTo(x, 11);
        path.lineTo(x + 3, 11);
        path.lineTo(x + 3, 8);
        path.lineTo(x, 8);
    }
    return path;
}

QPainterPath picture()
{
    QPainterPath path;
    path.addRoundedRect(2.5, 3.5, 11, 9, 1.5, 1.5);
    path.addEllipse(QPointF(5.8, 6.6), 1, 1);
    path.moveTo(3.5, 11.5);
    path.lineTo(7, 8.6);
    path.lineTo(8.8, 10.2);
    path.lineTo(10.8, 7.6);
    path.lineTo(13, 10.2);
    return path;
}

QPainterPath grid()
{
    QPainterPath path;
    path.addRoundedRect(2.5, 3.5, 11, 9, 1, 1);
    path.moveTo(2.5, 6.5);
    path.lineTo(13.5, 6.5);
    path.moveTo(2.5, 9.5);
    path.lineTo(13.5, 9.5);
    path.moveTo(7, 3.5);
    path.lineTo(7, 12.5);
    return path;
}

QPainterPath more()
{
    QPainterPath path;
    for (const double x : {4.0, 8.5}) {
        path.moveTo(x, 4);
        path.lineTo(x + 3.5, 8);
        path.lineTo(x, 12);
    }
    return path;
}

QPainterPath drawingOf(IconName name)
{
    switch (name) {
    case IconName::Undo: return turnBack();
    case IconName::Redo: return QTransform(-1, 0, 0, 1, kGrid, 0).map(turnBack());
    case IconName::Calendar: return calendar();
    case IconName::Close: return close();
    case IconName::Plus: return plus();
    case IconName::Bold: return bold();
    case IconName::Italic: return italic();
    case IconName::Link: return chain();
    case IconName::Bullets: return list(false);
    case IconName::Numbers: return list(true);
    case IconName::Quote: return quote();
    case IconName::Picture: return picture();
    case IconName::Table: return grid();
    case IconName::More: return more();
    }
    return {};
}

/// Draws when asked, so that an icon follows a change of the theme.
class DrawnIcon : public QIconEngine {
public:
    explicit DrawnIcon(IconName name) : m_name(name) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State /*state*/) override
    {
        const Tokens& tokens = tokensFor(QGuiApplication::palette());
        QColor ink = mode == QIcon::Disabled ? tokens.muted : tokens.ink;
        ink.setAlphaF(mode == QIcon::Disabled ? kFaint : 1.0F);
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->translate(rect.topLeft());
        painter->scale(double(rect.width()) / kGrid, double(rect.height()) / kGrid);
        const double width = m_name == IconName::Bold ? 1.9 : 1.4;
        painter->setPen(QPen(ink, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        painter->drawPath(drawingOf(m_name));
        painter->restore();
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        if (size.isEmpty()) {
            return pixmap;
        }
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(m_name); }

private:
    static constexpr float kFaint = 0.45F;

    IconName m_name;
};

} // namespace

QIcon icon(IconName name)
{
    return QIcon(new DrawnIcon(name));
}

} // namespace dateline
