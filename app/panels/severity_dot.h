#pragma once

#include "dateline/release/finding.h"
#include "theme/tokens.h"

#include <QPainter>
#include <QWidget>

namespace dateline {

/// What sort of finding it is: must fix a red square on its corner, spelling a red dot,
/// everything else a blue one.
class SeverityDot : public QWidget {
public:
    SeverityDot(const Finding& finding, QWidget* parent)
        : QWidget(parent), m_mustFix(finding.severity == Severity::MustFix),
          m_spelling(finding.rule.startsWith(QLatin1String("spelling.")))
    {
        setFixedSize(10, 18);
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        const Tokens& tokens = tokensFor(palette());
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_mustFix || m_spelling ? tokens.mustFix : tokens.houseStyle);
        painter.translate(5, 9);
        if (m_mustFix) {
            painter.rotate(45);
            painter.drawRect(QRectF(-3.4, -3.4, 6.8, 6.8));
        } else {
            painter.drawEllipse(QPointF(0, 0), 4, 4);
        }
    }

private:
    bool m_mustFix;
    bool m_spelling;
};

} // namespace dateline
