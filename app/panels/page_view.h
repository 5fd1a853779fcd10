#pragma once

#include "dateline/base/expected.h"
#include "dateline/typeset/pages.h"
#include "panels/glyph_painter.h"

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

    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override { return {320, heightForWidth(320)}; }

signals:
    /// Somebody clicked on what a block became.
    void blockClicked(dateline::BlockId block);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    [[nodiscard]] QRectF pageRect(int page, int width) const;
    [[nodiscard]] double scaleFor(int width) const;
    [[nodiscard]] int count() const;

    std::shared_ptr<const Expected<Pages>> m_pages;
    std::unique_ptr<GlyphPainter> m_painter;
};

} // namespace dateline
