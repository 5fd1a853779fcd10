#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/place_in_release.h"
#include "dateline/typeset/pages.h"
#include "panels/glyph_painter.h"
#include "panels/image_shelf.h"

#include <QWidget>

#include <memory>

namespace dateline {

/// Typeset pages one below another, as wide as there is room.
class PageView : public QWidget {
    Q_OBJECT

public:
    explicit PageView(QWidget* parent = nullptr);

    /// Null: nothing to show.
    void setPages(std::shared_ptr<const Expected<Pages>> pages);
    [[nodiscard]] int count() const;
    /// The page at a height of this widget, from 0.
    [[nodiscard]] int pageAt(int y) const;
    /// Where the ink of a place is on a page, in points; empty where there is none.
    [[nodiscard]] QRectF inkOf(const TextPlace& place, int page) const;
    [[nodiscard]] QRectF pageRect(int page) const { return pageRect(page, width()); }

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(320)}; }

signals:
    /// Somebody clicked on what a part of the text became; the place has no language.
    void placeClicked(const dateline::TextPlace& place);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    [[nodiscard]] QRectF pageRect(int page, int width) const;
    [[nodiscard]] double scaleFor(int width) const;
    [[nodiscard]] std::optional<TextPlace> placeAt(const QPointF& point) const;
    void setHovered(const std::optional<TextPlace>& place);
    void paintHovered(QPainter& painter, int page) const;

    ImageShelf m_images;
    std::optional<TextPlace> m_hovered;
    std::shared_ptr<const Expected<Pages>> m_pages;
    std::unique_ptr<GlyphPainter> m_painter;
};

} // namespace dateline
