#pragma once

#include "dateline/release/media.h"
#include "editor/table_layout.h"
#include "editor/text_flow.h"

#include <QHash>
#include <QImage>

namespace dateline {

struct TextStyle;

/// The pictures and tables of a text as they stand on the page: a picture above its caption, a
/// table below.
class Illustrations {
public:
    /// How wide the column is in which they stand; true when it changed.
    [[nodiscard]] bool setColumnWidth(double width);
    /// The pictures that figures name; true when one changed.
    [[nodiscard]] bool setMedia(const QList<Media>& media);

    /// Room above and below the caption, in pixels.
    [[nodiscard]] double heightAbove(const Block& block, const TextStyle& style) const;
    [[nodiscard]] double heightBelow(const Block& block, const TextStyle& style) const;

    [[nodiscard]] static QFont cellFont(const TextStyle& style);
    [[nodiscard]] TableLayout tableLayout(const Table& table, const TextStyle& style) const;
    /// The media of a figure, or null.
    [[nodiscard]] const Media* mediaOf(const Block& block) const;
    /// Draws a picture, or what it should be, into its place above a caption.
    void paintPicture(QPainter& painter, const QRectF& place, const Block& block, const TextStyle& style) const;

private:
    [[nodiscard]] QImage imageOf(const Media& media) const;
    [[nodiscard]] QSizeF sizeOf(const Block& block) const;

    double m_width = 560;
    QList<Media> m_media;
    mutable QHash<QString, QImage> m_images; ///< Decoded once, by media.
};

} // namespace dateline
