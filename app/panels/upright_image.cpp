#include "panels/upright_image.h"

#include "dateline/base/image.h"

#include <QTransform>

namespace dateline {

// Exif 2.32, 4.6.4 A, Orientation: which side of the stored rows and columns is up.
QImage uprightImage(const QByteArray& bytes)
{
    const QImage stored = QImage::fromData(bytes);
    const std::optional<ImageInfo> info = imageInfo(bytes);
    if (stored.isNull() || !info) {
        return stored;
    }
    const auto turned = [](const QImage& image, int degrees) {
        return image.transformed(QTransform().rotate(degrees));
    };
    switch (info->orientation) {
    case 2: return stored.mirrored(true, false);
    case 3: return stored.mirrored(true, true);
    case 4: return stored.mirrored(false, true);
    case 5: return turned(stored.mirrored(false, true), 90);
    case 6: return turned(stored, 90);
    case 7: return turned(stored.mirrored(true, false), 90);
    case 8: return turned(stored, 270);
    default: return stored;
    }
}

} // namespace dateline
