#include "editor/illustrations.h"

#include "dateline/base/image.h"
#include "editor/picture_file.h"
#include "editor/text_style.h"

#include <QCoreApplication>
#include <QPainter>

#include <algorithm>

namespace dateline {

namespace {

constexpr double kHighestPicture = 420;
constexpr double kMissingPicture = 72;
/// Of a picture as it is kept: enough for the widest page on a dense screen.
constexpr int kLongestSide = 2000;
constexpr double kGap = 8;
/// Cells are set a little smaller than the text, as on the pages.
constexpr double kCellText = 14;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Illustrations)
};

} // namespace

bool Illustrations::setColumnWidth(double width)
{
    const double usable = std::max(width, 60.0);
    const bool changed = usable != m_width;
    m_width = usable;
    return changed;
}

bool Illustrations::setMedia(const QList<Media>& media)
{
    if (media == m_media) {
        return false;
    }
    m_media = media;
    m_images.clear();
    return true;
}

const Media* Illustrations::mediaOf(const Block& block) const
{
    const auto* figure = block.as<Figure>();
    const auto found = std::find_if(m_media.cbegin(), m_media.cend(),
                                    [&](const Media& media) { return figure != nullptr && media.id == figure->media; });
    return found == m_media.cend() ? nullptr : &*found;
}

QImage Illustrations::imageOf(const Media& media) const
{
    auto known = m_images.find(media.id);
    if (known == m_images.end()) {
        known = m_images.insert(media.id, pictureWithin(media.bytes, kLongestSide));
    }
    return *known;
}

QSizeF Illustrations::sizeOf(const Block& block) const
{
    const Media* media = mediaOf(block);
    const std::optional<ImageInfo> info = media == nullptr ? std::nullopt : imageInfo(media->bytes);
    if (!info || info->width() <= 0 || info->height() <= 0) {
        return {m_width, kMissingPicture};
    }
    const QSizeF natural(info->width(), info->height());
    return natural.scaled(std::min(m_width, natural.width()), kHighestPicture, Qt::KeepAspectRatio);
}

double Illustrations::heightAbove(const Block& block, const TextStyle&) const
{
    return block.as<Figure>() == nullptr ? 0 : sizeOf(block).height() + kGap;
}

double Illustrations::heightBelow(const Block& block, const TextStyle& style) const
{
    const auto* table = block.as<Table>();
    return table == nullptr ? 0 : tableLayout(*table, style).height() + kGap;
}

QFont Illustrations::cellFont(const TextStyle& style)
{
    QFont font;
    font.setFamilies({style.family});
    font.setPixelSize(qRound(kCellText * style.zoom));
    return font;
}

TableLayout Illustrations::tableLayout(const Table& table, const TextStyle& style) const
{
    const bool rightToLeft = style.language.direction() == TextDirection::RightToLeft;
    return TableLayout(table,
                       {cellFont(style), style.tokens, m_width, rightToLeft ? Qt::RightToLeft : Qt::LeftToRight});
}

void Illustrations::paintPicture(QPainter& painter, const QRectF& place, const Block& block,
                                 const TextStyle& style) const
{
    const Media* media = mediaOf(block);
    const QImage image = media == nullptr ? QImage() : imageOf(*media);
    const QSizeF size = sizeOf(block);
    const bool rightToLeft = style.language.direction() == TextDirection::RightToLeft;
    const QRectF box(rightToLeft ? place.right() - size.width() : place.left(), place.top(), size.width(),
                     size.height());
    if (!image.isNull()) {
        painter.setRenderHint(QPainter::SmoothPixmapTransform);
        painter.drawImage(box, image);
        return;
    }
    painter.setPen(QPen(style.tokens->fieldBorder, 1, Qt::DashLine));
    painter.setBrush(style.tokens->chip);
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setPen(style.tokens->muted);
    painter.drawText(box, Qt::AlignCenter,
                     media == nullptr ? Words::tr("The picture is missing from this release")
                                      : Words::tr("“%1” cannot be shown").arg(media->fileName));
}

} // namespace dateline
