#pragma once

#include "dateline/typeset/pages.h"

#include <QPainter>
#include <QRawFont>

namespace dateline {

/// Paints typeset pages from the same positioned glyphs that the PDF is written from. Keeps the
/// fonts of one set of pages open.
class GlyphPainter {
public:
    explicit GlyphPainter(const Pages& pages);

    /// Paints a page at one pixel a point; scale the painter for other sizes.
    void paint(QPainter& painter, int page);

private:
    void paintRun(QPainter& painter, const GlyphRun& run);
    [[nodiscard]] const QRawFont& fontFor(const GlyphRun& run);
    void paintImage(QPainter& painter, const PlacedImage& image);

    const Pages& m_pages;
    QHash<QPair<int, int>, QRawFont> m_fonts; ///< By font and size in hundredths of a point.
    QHash<QString, QImage> m_images;
};

} // namespace dateline
