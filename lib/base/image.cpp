#include "dateline/base/image.h"

#include "base/jpeg.h"
#include "base/png.h"

namespace dateline {

QString ImageInfo::mediaType() const
{
    return format == ImageFormat::Png ? QStringLiteral("image/png") : QStringLiteral("image/jpeg");
}

std::optional<ImageInfo> imageInfo(const QByteArray& bytes)
{
    if (bytes.startsWith(kPngSignature)) {
        return pngInfo(bytes);
    }
    return bytes.startsWith(kJpegSignature) ? jpegInfo(bytes) : std::nullopt;
}

QByteArray withoutMetadata(const QByteArray& bytes)
{
    if (bytes.startsWith(kPngSignature)) {
        return withoutPngMetadata(bytes);
    }
    return bytes.startsWith(kJpegSignature) ? withoutJpegMetadata(bytes) : bytes;
}

} // namespace dateline
