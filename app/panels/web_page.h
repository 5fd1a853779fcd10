#pragma once

#include "dateline/release/place_in_release.h"
#include "panels/web_style.h"

#include <QImage>
#include <QPainter>
#include <QTextLayout>

#include <memory>

namespace dateline {

/// Where a part of the text stands on a web page, in CSS pixels.
struct WebArea {
    QRectF rect;
    TextPlace place; ///< Without a language.
};

/// What a web page is drawn with, in CSS pixels from its upper left corner.
struct WebDrawing {
    struct Fill {
        QRectF rect;
        QColor colour;
        double radius = 0;
    };
    struct Picture {
        QRectF rect;
        QImage image;
    };
    struct Words {
        QPointF at;
        std::shared_ptr<QTextLayout> layout;
    };

    QList<Fill> fills;
    QList<Picture> pictures;
    QList<Words> words;
    QList<WebArea> areas; ///< One within another comes after it.
    double height = 0;
};

/// Pictures that were decoded before, by the address that the page gives them.
using WebPictures = QHash<QString, QImage>;

/// A web page laid out as a browser does it, from the very HTML that is exported. Knows what
/// exportHtml() writes, and no other page. Fonts tie it to the thread that made it.
class WebPage {
public:
    /// `blocks` are those of body and notes in their order.
    WebPage(const QByteArray& html, const QList<BlockId>& blocks, const WebReader& reader, WebPictures& pictures);

    [[nodiscard]] double height() const { return m_drawing.height; }
    [[nodiscard]] const QList<WebArea>& areas() const { return m_drawing.areas; }
    /// What is written on the page, one text below another.
    [[nodiscard]] QString text() const;
    /// Paints what touches `clip`.
    void paint(QPainter& painter, const QRectF& clip) const;

private:
    WebDrawing m_drawing;
};

} // namespace dateline
