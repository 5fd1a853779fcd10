#include "panels/page_view.h"

#include "theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

namespace dateline {

namespace {

constexpr int kMargin = 4; // Room for the shadow.
constexpr int kBetween = 14;

/// The block whose ink is nearest above or at a point of a page.
BlockId blockAt(const Page& page, const QPointF& point)
{
    BlockId found;
    for (const GlyphRun& run : page.runs) {
        const bool onLine = point.y() <= run.y + run.size * 0.4 && point.y() >= run.y - run.size * 1.1;
        if (!run.block.isNull() && onLine) {
            found = run.block;
        }
    }
    return found;
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages as they are exported"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void PageView::setPages(std::shared_ptr<const Expected<Pages>> pages)
{
    m_painter.reset();
    m_pages = std::move(pages);
    if (count() > 0) {
        m_painter = std::make_unique<GlyphPainter>(**m_pages);
        setAccessibleDescription(tr("Pages: %1").arg(count()));
    }
    updateGeometry();
    update();
}

int PageView::count() const
{
    return m_pages && m_pages->has_value() ? static_cast<int>((*m_pages)->pages.size()) : 0;
}

double PageView::scaleFor(int width) const
{
    return count() == 0 ? 1.0 : (width - 2.0 * kMargin) / (*m_pages)->width;
}

QRectF PageView::pageRect(int page, int width) const
{
    const double height = (*m_pages)->height * scaleFor(width);
    return {double(kMargin), kMargin + page * (height + kBetween), width - 2.0 * kMargin, height};
}

int PageView::heightForWidth(int width) const
{
    return count() == 0 ? 0 : qRound(pageRect(count() - 1, width).bottom()) + kBetween;
}

void PageView::paintEvent(QPaintEvent* event)
{
    QPainter painter(this);
    const Tokens& tokens = tokensFor(palette());
    for (int page = 0; page < count(); ++page) {
        const QRectF rect = pageRect(page, width());
        if (!rect.intersects(event->rect())) {
            continue;
        }
        painter.save();
        painter.translate(rect.topLeft());
        painter.scale(scaleFor(width()), scaleFor(width()));
        m_painter->paint(painter, page);
        painter.restore();
        painter.setPen(tokens.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    for (int page = 0; page < count(); ++page) {
        const QRectF rect = pageRect(page, width());
        if (rect.contains(event->position())) {
            const QPointF point = (event->position() - rect.topLeft()) / scaleFor(width());
            const BlockId block = blockAt((*m_pages)->pages.at(page), point);
            if (!block.isNull()) {
                emit blockClicked(block);
            }
        }
    }
}

} // namespace dateline
