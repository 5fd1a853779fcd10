#include "panels/web_page_view.h"

#include "theme/tokens.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace dateline {

namespace {

constexpr int kLineStep = 24;
/// So many screens are painted above and below what is seen, for scrolling.
constexpr int kSpareScreens = 1;
constexpr double kTallestImage = 16'000;

} // namespace

/// The page as it was laid out last, on the thread of the jobs.
class WebPageView::Session {
public:
    const WebPage& pageFor(const QByteArray& html, const QList<BlockId>& blocks, const WebReader& reader)
    {
        if (!m_page || html != m_html || reader != m_reader) {
            m_page = std::make_unique<WebPage>(html, blocks, reader, m_pictures);
            m_html = html;
            m_reader = reader;
        }
        return *m_page;
    }

private:
    QByteArray m_html;
    WebReader m_reader;
    WebPictures m_pictures;
    std::unique_ptr<WebPage> m_page;
};

WebPageView::WebPageView(QWidget* parent)
    : QAbstractScrollArea(parent), m_session(std::make_shared<Session>()),
      m_job([this](const Picture& picture) { take(picture); })
{
    m_job.keepThread();
    setObjectName(QStringLiteral("webPage"));
    setAccessibleName(tr("Web page as it is exported"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    verticalScrollBar()->setSingleStep(kLineStep);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setMouseTracking(true);
}

void WebPageView::setPage(const QByteArray& html, const QList<BlockId>& blocks)
{
    m_html = html;
    m_blocks = blocks;
    render();
}

void WebPageView::setZoom(double zoom)
{
    m_zoom = zoom;
    render();
}

void WebPageView::render()
{
    if (m_html.isEmpty() || viewport()->width() < 2) {
        return;
    }
    const Tokens& tokens = tokensFor(palette());
    const WebReader reader{viewport()->width() / m_zoom, tokens.dark, tokens.highContrast};
    const double screen = viewport()->height();
    const double top = std::max(0.0, verticalScrollBar()->value() - kSpareScreens * screen);
    const double wanted = std::min((1 + 2 * kSpareScreens) * screen, kTallestImage);
    m_job.start([session = m_session, html = m_html, blocks = m_blocks, reader, top, wanted, zoom = m_zoom,
                 width = viewport()->width(), ratio = devicePixelRatioF()] {
        const WebPage& page = session->pageFor(html, blocks, reader);
        const double height = std::clamp(page.height() * zoom - top, 1.0, wanted);
        QImage image(QSizeF(width * ratio, std::ceil(height * ratio)).toSize(), QImage::Format_RGB32);
        QPainter painter(&image);
        painter.scale(ratio, ratio);
        painter.translate(0, -top);
        painter.scale(zoom, zoom);
        page.paint(painter, {0, top / zoom, reader.width, height / zoom});
        painter.end();
        image.setDevicePixelRatio(ratio);
        return Picture{image, top, page.height(), zoom, page.areas()};
    });
}

void WebPageView::take(const Picture& picture)
{
    m_picture = picture;
    const int height = static_cast<int>(std::ceil(picture.pageHeight * picture.zoom));
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, std::max(0, height - viewport()->height()));
    viewport()->update();
}

void WebPageView::paintEvent(QPaintEvent* /*event*/)
{
    const Tokens& tokens = tokensFor(palette());
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens.background);
    if (m_picture.image.isNull()) {
        return;
    }
    painter.translate(0, -verticalScrollBar()->value());
    painter.drawImage(QPointF(0, m_picture.top), m_picture.image);
    if (!m_hovered.isEmpty()) {
        painter.scale(m_picture.zoom, m_picture.zoom);
        QColor tint = tokens.accent;
        tint.setAlphaF(kHoverStrength);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(tint);
        painter.drawRoundedRect(m_hovered.adjusted(-6, -3, 6, 3), 4, 4);
    }
}

void WebPageView::resizeEvent(QResizeEvent* /*event*/)
{
    render();
}

void WebPageView::scrollContentsBy(int /*dx*/, int /*dy*/)
{
    const double above = verticalScrollBar()->value() - m_picture.top;
    const double painted = m_picture.image.height() / m_picture.image.devicePixelRatio();
    const double end =
        std::min<double>(verticalScrollBar()->value() + viewport()->height(), m_picture.pageHeight * m_picture.zoom);
    if (above < 0 || end > m_picture.top + painted) {
        render();
    }
    viewport()->update();
}

void WebPageView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        render();
    }
}

const WebArea* WebPageView::areaAt(const QPointF& point) const
{
    const QPointF onPage = (point + QPointF(0, verticalScrollBar()->value())) / m_picture.zoom;
    const auto found = std::find_if(m_picture.areas.crbegin(), m_picture.areas.crend(),
                                    [&](const WebArea& area) { return area.rect.contains(onPage); });
    return found == m_picture.areas.crend() ? nullptr : &*found;
}

void WebPageView::setHovered(const WebArea* area)
{
    const QRectF rect = area == nullptr ? QRectF() : area->rect;
    if (rect != m_hovered) {
        m_hovered = rect;
        viewport()->setCursor(area == nullptr ? Qt::ArrowCursor : Qt::PointingHandCursor);
        viewport()->update();
    }
}

void WebPageView::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(areaAt(event->position()));
}

bool WebPageView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setHovered(nullptr);
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void WebPageView::mouseReleaseEvent(QMouseEvent* event)
{
    const WebArea* area = areaAt(event->position());
    if (area != nullptr && event->button() == Qt::LeftButton) {
        emit placeClicked(area->place);
    }
}

} // namespace dateline
