#include "base/png.h"

#include <QtEndian>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr qsizetype kSignatureSize = 8;
constexpr qsizetype kChunkFrame = 12; // length, type and checksum
constexpr quint32 kLongestSide = 65535;

quint32 numberAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

// The chunks that say how pixels look (ISO/IEC 15948, 4.8.2, 11.2 and 11.3).
bool isAboutPixels(const QByteArray& type)
{
    static constexpr std::array kKept{"IHDR", "PLTE", "IDAT", "IEND", "tRNS", "cHRM",
                                      "gAMA", "iCCP", "sBIT", "sRGB", "bKGD", "pHYs"};
    return std::any_of(kKept.begin(), kKept.end(), [&](const char* kept) { return type == kept; });
}

} // namespace

std::optional<ImageInfo> pngInfo(const QByteArray& bytes)
{
    constexpr qsizetype kEndOfHeader = 33;
    if (bytes.size() < kEndOfHeader || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    const quint32 width = numberAt(bytes, 16);
    const quint32 height = numberAt(bytes, 20);
    if (width == 0 || height == 0 || width > kLongestSide || height > kLongestSide) {
        return std::nullopt;
    }
    ImageInfo info;
    info.storedWidth = static_cast<int>(width);
    info.storedHeight = static_cast<int>(height);
    return info;
}

QByteArray withoutPngMetadata(const QByteArray& bytes)
{
    QByteArray clean = bytes.left(kSignatureSize);
    qsizetype at = kSignatureSize;
    while (at + kChunkFrame <= bytes.size()) {
        const qsizetype size = kChunkFrame + numberAt(bytes, at);
        const QByteArray type = bytes.mid(at + 4, 4);
        if (isAboutPixels(type)) {
            clean += bytes.mid(at, size);
        }
        at += size;
        if (type == "IEND") {
            break;
        }
    }
    return clean;
}

} // namespace dateline
