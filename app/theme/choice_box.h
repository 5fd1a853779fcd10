#pragma once

#include "theme/tokens.h"
#include "theme/unwheeled.h"

#include <QComboBox>
#include <QPainter>

namespace dateline {

/// A combo box with an arrow that suits the theme, which style sheets cannot draw sharply.
class ChoiceBox : public Unwheeled<QComboBox> {
public:
    using Unwheeled<QComboBox>::Unwheeled;

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QComboBox::paintEvent(event);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(tokensFor(palette()).ink, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double x = layoutDirection() == Qt::LeftToRight ? width() - 15 : 15;
        const double y = height() / 2.0;
        painter.drawPolyline(QPolygonF({QPointF(x - 4, y - 2), QPointF(x, y + 2), QPointF(x + 4, y - 2)}));
    }
};

} // namespace dateline
