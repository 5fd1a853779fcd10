#include "panels/image_shelf.h"

#include "panels/upright_image.h"

#include <algorithm>

namespace dateline {

namespace {

/// Enough for a page as wide as a screen; what a camera makes would only fill the memory.
constexpr int kLongestSide = 2000;

QImage decoded(const QByteArray& bytes)
{
    const QImage image = uprightImage(bytes);
    const bool large = std::max(image.width(), image.height()) > kLongestSide;
    return large ? image.scaled(kLongestSide, kLongestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation) : image;
}

} // namespace

ImageShelf::ImageShelf(QObject* parent)
    : QObject(parent), m_job([this](const QHash<QString, Decoded>& images) {
          m_images = images;
          emit changed();
      })
{
}

void ImageShelf::setMedia(const QHash<QString, Media>& media)
{
    const bool known = std::all_of(media.cbegin(), media.cend(), [this](const Media& each) {
        const auto found = m_images.constFind(each.id);
        return found != m_images.cend() && found->bytes == each.bytes;
    });
    if (known) {
        return;
    }
    m_job.start([media, old = m_images] {
        QHash<QString, Decoded> images;
        for (auto each = media.cbegin(); each != media.cend(); ++each) {
            const Decoded before = old.value(each.key());
            images.insert(each.key(), before.bytes == each->bytes && !before.image.isNull()
                                          ? before
                                          : Decoded{each->bytes, decoded(each->bytes)});
        }
        return images;
    });
}

} // namespace dateline
