#pragma once

#include "panels/web_page.h"
#include "workspace/latest_job.h"

#include <QAbstractScrollArea>

#include <memory>

namespace dateline {

/// The exported web page as a browser as wide as this view shows it. Laid out and painted on a
/// thread of its own; this shows the pictures that come from there.
class WebPageView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit WebPageView(QWidget* parent = nullptr);

    /// `blocks` are those of body and notes in their order.
    void setPage(const QByteArray& html, const QList<BlockId>& blocks);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void setZoom(double zoom);
    /// Whether what is shown is the newest, to its last pixel.
    [[nodiscard]] bool isReady() const { return !m_job.isRunning() && !m_picture.image.isNull(); }
    /// Where the parts of the text stand, in CSS pixels.
    [[nodiscard]] const QList<WebArea>& areas() const { return m_picture.areas; }

signals:
    /// Somebody clicked on a part of the text; the place has no language.
    void placeClicked(const dateline::TextPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    class Session;
    /// A stretch of the page as it was painted.
    struct Picture {
        QImage image;
        double top = 0; ///< Where it begins, in pixels of this view.
        double pageHeight = 0;
        double zoom = 1;
        QList<WebArea> areas;
    };

    void render();
    void take(const Picture& picture);
    [[nodiscard]] const WebArea* areaAt(const QPointF& point) const;
    void setHovered(const WebArea* area);

    QByteArray m_html;
    QList<BlockId> m_blocks;
    double m_zoom = 1;
    Picture m_picture;
    QRectF m_hovered;
    std::shared_ptr<Session> m_session; ///< Used within jobs only, which never overlap.
    LatestJob<Picture> m_job;
};

} // namespace dateline
