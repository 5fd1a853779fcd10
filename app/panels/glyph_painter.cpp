#include "panels/glyph_painter.h"

#include <QGlyphRun>

#include <utility>

namespace dateline {

namespace {

QColor toColor(const Rgb& rgb)
{
    return {rgb.red, rgb.green, rgb.blue};
}

} // namespace

GlyphPainter::GlyphPainter(const Pages& pages, Images images) : m_pages(pages), m_images(std::move(images)) {}

void GlyphPainter::paint(QPainter& painter, int page)
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(QRectF(0, 0, m_pages.width, m_pages.height), Qt::white);
    const Page& content = m_pages.pages.at(page);
    for (const RuleLine& rule : content.rules) {
        painter.fillRect(QRectF(rule.x, rule.y, rule.width, rule.height), toColor(rule.colour));
    }
    for (const PlacedImage& image : content.images) {
        paintImage(painter, image);
    }
    for (const GlyphRun& run : content.runs) {
        paintRun(painter, run);
    }
}

void GlyphPainter::paintRun(QPainter& painter, const GlyphRun& run)
{
    QList<quint32> ids;
    QList<QPointF> positions;
    for (const Glyph& glyph : run.glyphs) {
        ids.append(glyph.id);
        positions.append(QPointF(glyph.x, glyph.y));
    }
    QGlyphRun glyphs;
    glyphs.setRawFont(fontFor(run));
    glyphs.setGlyphIndexes(ids);
    glyphs.setPositions(positions);
    painter.setPen(toColor(run.colour));
    painter.drawGlyphRun(QPointF(run.x, run.y), glyphs);
}

const QRawFont& GlyphPainter::fontFor(const GlyphRun& run)
{
    const QPair<int, int> key(run.font, qRound(run.size * 100));
    auto font = m_fonts.find(key);
    if (font == m_fonts.end()) {
        const QRawFont opened(m_pages.fonts.at(run.font).path, run.size, QFont::PreferNoHinting);
        font = m_fonts.insert(key, opened);
    }
    return *font;
}

void GlyphPainter::paintImage(QPainter& painter, const PlacedImage& image)
{
    const QImage picture = m_images(image.media);
    if (!picture.isNull()) {
        painter.drawImage(QRectF(image.x, image.y, image.width, image.height), picture);
    }
}

} // namespace dateline
