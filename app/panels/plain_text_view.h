#pragma once

#include "dateline/exporters/plain.h"
#include "dateline/release/place_in_release.h"

#include <QPlainTextEdit>

namespace dateline {

/// The exported plain text, to read, copy from and click into.
class PlainTextView : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit PlainTextView(QWidget* parent = nullptr);

    /// Shows a text; lines that stay are left alone, with the selection and the view.
    void setText(const PlainText& text);
    [[nodiscard]] double zoom() const { return m_zoom; }
    /// At 1 the text's lines just fit.
    void setZoom(double zoom);

signals:
    /// Somebody clicked on what a block became; the place has no language.
    void placeClicked(const dateline::TextPlace& place);

protected:
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool viewportEvent(QEvent* event) override;

private:
    [[nodiscard]] BlockId blockAt(const QPoint& point) const;
    void setHovered(const BlockId& block);
    void fitFont();

    PlainText m_text;
    BlockId m_hovered;
    double m_zoom = 1;
};

} // namespace dateline
