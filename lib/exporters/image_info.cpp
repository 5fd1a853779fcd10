#include "image_info.h"

#include <QtEndian>

namespace dateline {

namespace {

constexpr int kLargestSide = 1 << 16;

std::optional<ImageInfo> info(const char* mediaType, QSize size)
{
    const bool plausible =
        size.width() > 0 && size.height() > 0 && size.width() <= kLargestSide && size.height() <= kLargestSide;
    return plausible ? std::optional(ImageInfo{QLatin1String(mediaType), size}) : std::nullopt;
}

// ISO/IEC 15948 (PNG), 5.2 and 11.2.2: signature, then IHDR with width and height.
std::optional<ImageInfo> pngInfo(const QByteArray& bytes)
{
    constexpr int kHead = 24;
    if (bytes.size() < kHead || !bytes.startsWith("\x89PNG\r\n\x1a\n") || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    return info("image/png", QSize(static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 16)),
                                   static_cast<int>(qFromBigEndian<quint32>(bytes.constData() + 20))));
}

bool isFrameHeader(quint8 marker)
{
    const bool isStartOfFrame = marker >= 0xC0 && marker <= 0xCF;
    return isStartOfFrame && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
}

// ITU-T T.81 (JPEG), Annex B: segments of marker and length, until a start of frame.
std::optional<ImageInfo> jpegInfo(const QByteArray& bytes)
{
    if (!bytes.startsWith("\xFF\xD8")) {
        return std::nullopt;
    }
    qsizetype at = 2;
    while (at + 9 <= bytes.size() && static_cast<quint8>(bytes.at(at)) == 0xFF) {
        const auto marker = static_cast<quint8>(bytes.at(at + 1));
        if (isFrameHeader(marker)) {
            return info("image/jpeg", QSize(qFromBigEndian<quint16>(bytes.constData() + at + 7),
                                            qFromBigEndian<quint16>(bytes.constData() + at + 5)));
        }
        const bool isFill = marker == 0xFF;
        at += isFill ? 1 : 2 + qFromBigEndian<quint16>(bytes.constData() + at + 2);
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageInfo> imageInfo(const QByteArray& bytes)
{
    const std::optional<ImageInfo> png = pngInfo(bytes);
    return png ? png : jpegInfo(bytes);
}

} // namespace dateline
