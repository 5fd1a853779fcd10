#include "typeset/image_header.h"

#include <QtEndian>

namespace dateline {

namespace {

constexpr int kLongestSide = 65535;

quint32 bigEndian32(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint32>(bytes.constData() + offset);
}

int bigEndian16(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.constData() + offset);
}

std::optional<ImageHeader> readPng(const QByteArray& bytes)
{
    constexpr qsizetype kEndOfHeader = 33;
    if (bytes.size() < kEndOfHeader || bytes.mid(12, 4) != "IHDR") {
        return std::nullopt;
    }
    const quint32 width = bigEndian32(bytes, 16);
    const quint32 height = bigEndian32(bytes, 20);
    if (width == 0 || height == 0 || width > kLongestSide || height > kLongestSide) {
        return std::nullopt;
    }
    return ImageHeader{ImageHeader::Format::Png, static_cast<int>(width), static_cast<int>(height)};
}

bool isStartOfFrame(int marker)
{
    constexpr int kHuffmanTable = 0xC4;
    constexpr int kReserved = 0xC8;
    constexpr int kArithmeticTable = 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && marker != kHuffmanTable && marker != kReserved &&
           marker != kArithmeticTable;
}

std::optional<ImageHeader> readFrame(const QByteArray& bytes, qsizetype offset, int marker)
{
    if (offset + 10 > bytes.size()) {
        return std::nullopt;
    }
    ImageHeader header;
    header.format = ImageHeader::Format::Jpeg;
    header.bitsPerComponent = static_cast<uchar>(bytes[offset + 4]);
    header.height = bigEndian16(bytes, offset + 5);
    header.width = bigEndian16(bytes, offset + 7);
    header.components = static_cast<uchar>(bytes[offset + 9]);
    constexpr int kLastDecodable = 0xC2;
    header.isDecodable = marker <= kLastDecodable && header.bitsPerComponent == 8;
    return header.width > 0 && header.height > 0 ? std::optional(header) : std::nullopt;
}

// Segments follow each other, each with its marker and length, until the frame that has the measures.
std::optional<ImageHeader> readJpeg(const QByteArray& bytes)
{
    for (qsizetype at = 2; at + 4 <= bytes.size();) {
        if (static_cast<uchar>(bytes[at]) != 0xFF) {
            return std::nullopt;
        }
        const int marker = static_cast<uchar>(bytes[at + 1]);
        if (marker == 0xFF) {
            ++at;
        } else if (isStartOfFrame(marker)) {
            return readFrame(bytes, at, marker);
        } else {
            at += 2 + bigEndian16(bytes, at + 2);
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<ImageHeader> readImageHeader(const QByteArray& bytes)
{
    if (bytes.startsWith("\x89PNG\r\n\x1A\n")) {
        return readPng(bytes);
    }
    if (bytes.startsWith("\xFF\xD8")) {
        return readJpeg(bytes);
    }
    return std::nullopt;
}

} // namespace dateline
