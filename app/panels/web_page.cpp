#include "panels/web_page.h"

#include "panels/web_layout.h"

namespace dateline {

WebPage::WebPage(const QByteArray& html, const QList<BlockId>& blocks, const WebReader& reader, WebPictures& pictures)
    : m_drawing(layOutWebPage(readHtml(html), blocks, reader, pictures))
{
}

QString WebPage::text() const
{
    QStringList texts;
    for (const WebDrawing::Words& words : m_drawing.words) {
        texts.append(words.layout->text());
    }
    return texts.join(u'\n');
}

void WebPage::paint(QPainter& painter, const QRectF& clip) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::NoPen);
    for (const WebDrawing::Fill& fill : m_drawing.fills) {
        if (fill.rect.intersects(clip)) {
            painter.setBrush(fill.colour);
            painter.drawRoundedRect(fill.rect, fill.radius, fill.radius);
        }
    }
    for (const WebDrawing::Picture& picture : m_drawing.pictures) {
        if (picture.rect.intersects(clip)) {
            painter.drawImage(picture.rect, picture.image);
        }
    }
    for (const WebDrawing::Words& words : m_drawing.words) {
        if (words.layout->boundingRect().translated(words.at).intersects(clip)) {
            words.layout->draw(&painter, words.at, {}, clip);
        }
    }
}

} // namespace dateline
