#include "panels/page_view.h"

#include "theme/tokens.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kMargin = 4; // Room for the shadow.
constexpr int kBetween = 14;

/// What part of the text a run shows; nothing for furniture and what comes from the form.
std::optional<TextPlace> placeOf(const GlyphRun& run, const Pages& pages)
{
    if (!run.block.isNull()) {
        return TextPlace{{}, TextPart::Body, run.block, {}};
    }
    for (int node = run.node; node >= 0; node = pages.nodes.at(node).parent) {
        if (pages.nodes.at(node).role == StructureRole::H1) {
            return TextPlace{{}, TextPart::Headline, {}, {}};
        }
    }
    return std::nullopt;
}

QRectF lineOf(const GlyphRun& run)
{
    return {run.x, run.y - run.size * 1.05, run.width, run.size * 1.4};
}

} // namespace

PageView::PageView(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("pages"));
    setAccessibleName(tr("Pages as they are exported"));
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setMouseTracking(true);
    connect(&m_images, &ImageShelf::changed, this, qOverload<>(&QWidget::update));
}

void PageView::setPages(std::shared_ptr<const Expected<Pages>> pages)
{
    m_painter.reset();
    m_pages = std::move(pages);
    if (count() > 0) {
        m_images.setMedia((*m_pages)->media);
        m_painter =
            std::make_unique<GlyphPainter>(**m_pages, [this](const QString& media) { return m_images.image(media); });
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
        paintHovered(painter, page);
        painter.restore();
        painter.setPen(tokens.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(rect);
    }
}

int PageView::pageAt(int y) const
{
    for (int page = 0; page < count(); ++page) {
        if (y < pageRect(page).bottom() + kBetween) {
            return page;
        }
    }
    return std::max(0, count() - 1);
}

QRectF PageView::inkOf(const TextPlace& place, int page) const
{
    QRectF ink;
    for (const GlyphRun& run : (*m_pages)->pages.at(page).runs) {
        if (placeOf(run, **m_pages) == place) {
            ink |= lineOf(run);
        }
    }
    for (const PlacedImage& image : (*m_pages)->pages.at(page).images) {
        if (!image.block.isNull() && image.block == place.block) {
            ink |= QRectF(image.x, image.y, image.width, image.height);
        }
    }
    return ink;
}

std::optional<TextPlace> PageView::placeAt(const QPointF& point) const
{
    if (count() == 0) {
        return std::nullopt;
    }
    const int page = pageAt(static_cast<int>(point.y()));
    const QPointF onPage = (point - pageRect(page).topLeft()) / scaleFor(width());
    for (const PlacedImage& image : (*m_pages)->pages.at(page).images) {
        if (!image.block.isNull() && QRectF(image.x, image.y, image.width, image.height).contains(onPage)) {
            return TextPlace{{}, TextPart::Body, image.block, {}};
        }
    }
    for (const GlyphRun& run : (*m_pages)->pages.at(page).runs) {
        const QRectF line = lineOf(run);
        if (onPage.y() >= line.top() && onPage.y() < line.bottom()) {
            const std::optional<TextPlace> place = placeOf(run, **m_pages);
            if (place && inkOf(*place, page).contains(onPage)) {
                return place;
            }
        }
    }
    return std::nullopt;
}

void PageView::setHovered(const std::optional<TextPlace>& place)
{
    if (place != m_hovered) {
        m_hovered = place;
        setCursor(place ? Qt::PointingHandCursor : Qt::ArrowCursor);
        update();
    }
}

// Pages are white in every appearance, and so is what lies over their ink.
void PageView::paintHovered(QPainter& painter, int page) const
{
    const QRectF ink = m_hovered ? inkOf(*m_hovered, page) : QRectF();
    if (!ink.isEmpty()) {
        QColor tint = lightTokens().accent;
        tint.setAlphaF(kHoverStrength);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(ink.adjusted(-4, -1, 4, 1), 3, 3);
    }
}

void PageView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(placeAt(event->position()));
}

void PageView::leaveEvent(QEvent* event)
{
    setHovered(std::nullopt);
    QWidget::leaveEvent(event);
}

void PageView::mouseReleaseEvent(QMouseEvent* event)
{
    const std::optional<TextPlace> place = placeAt(event->position());
    if (place && event->button() == Qt::LeftButton) {
        emit placeClicked(*place);
    }
}

} // namespace dateline
