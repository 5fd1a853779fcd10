#pragma once

#include "dateline/typeset/pages.h"

#include <QImage>
#include <QPainter>
#include <QRawFont>

#include <functional>

namespace dateline {

/// Paints typeset pages from the same positioned glyphs that the PDF is written from. Keeps the
/// fonts of one set of pages open.
class GlyphPainter {
public:
    /// Gives the upright picture of a medium; a null one is left out.
    using Images = std::function<QImage(const QString& media)>;

    /// `pages` must live longer.
    GlyphPainter(const Pages& pages, Images images);

    /// Paints a page at one pixel a point; scale the painter for other sizes.
    void paint(QPainter& painter, int page);

private:
    void paintRun(QPainter& painter, const GlyphRun& run);
    [[nodiscard]] const QRawFont& fontFor(const GlyphRun& run);
    void paintImage(QPainter& painter, const PlacedImage& image);

    const Pages& m_pages;
    QHash<QPair<int, int>, QRawFont> m_fonts; ///< By font and size in hundredths of a point.
    Images m_images;
};

} // namespace dateline
