#include "base/jpeg.h"

#include <QtEndian>

#include <cstdint>

namespace dateline {

namespace {

// Markers of ITU-T T.81, table B.1.
constexpr int kEndOfImage = 0xD9;
constexpr int kStartOfScan = 0xDA;
constexpr int kFirstApplication = 0xE0;
constexpr int kColourProfile = 0xE2;
constexpr int kExif = 0xE1;
constexpr int kAdobe = 0xEE;
constexpr int kLastApplication = 0xEF;
constexpr int kComment = 0xFE;

/// A marker with what belongs to it: its parameters and, after a start of scan, the pixels.
struct Segment {
    int marker = 0;
    qsizetype offset = 0;
    qsizetype size = 0;
};

int shortAt(const QByteArray& bytes, qsizetype offset)
{
    return qFromBigEndian<quint16>(bytes.constData() + offset);
}

int byteAt(const QByteArray& bytes, qsizetype offset)
{
    return static_cast<uchar>(bytes.at(offset));
}

bool stopsScan(int next)
{
    const bool isStuffing = next == 0x00;
    const bool isRestart = next >= 0xD0 && next <= 0xD7;
    return !isStuffing && !isRestart && next != 0xFF;
}

qsizetype endOfScan(const QByteArray& bytes, qsizetype offset)
{
    qsizetype at = bytes.indexOf('\xFF', offset);
    while (at >= 0 && at + 1 < bytes.size() && !stopsScan(byteAt(bytes, at + 1))) {
        at = bytes.indexOf('\xFF', at + 1);
    }
    return at < 0 || at + 1 >= bytes.size() ? bytes.size() : at;
}

// The segment at an offset; nothing at the end or where the bytes make no sense.
std::optional<Segment> segmentAt(const QByteArray& bytes, qsizetype offset)
{
    qsizetype at = offset;
    while (at + 1 < bytes.size() && byteAt(bytes, at) == 0xFF && byteAt(bytes, at + 1) == 0xFF) {
        ++at;
    }
    if (at + 2 > bytes.size() || byteAt(bytes, at) != 0xFF) {
        return std::nullopt;
    }
    const int marker = byteAt(bytes, at + 1);
    if (marker == kEndOfImage) {
        return Segment{marker, at, 2};
    }
    if (at + 4 > bytes.size()) {
        return std::nullopt;
    }
    qsizetype end = at + 2 + shortAt(bytes, at + 2);
    if (marker == kStartOfScan && end <= bytes.size()) {
        end = endOfScan(bytes, end);
    }
    return end > bytes.size() ? std::nullopt : std::optional(Segment{marker, at, end - at});
}

template <typename Visit>
void forEachSegment(const QByteArray& bytes, Visit visit)
{
    constexpr qsizetype kFirst = 2;
    for (std::optional<Segment> segment = segmentAt(bytes, kFirst); segment;
         segment = segmentAt(bytes, segment->offset + segment->size)) {
        if (!visit(*segment) || segment->marker == kEndOfImage) {
            return;
        }
    }
}

bool isStartOfFrame(int marker)
{
    const bool isTable = marker == 0xC4 || marker == 0xC8 || marker == 0xCC;
    return marker >= 0xC0 && marker <= 0xCF && !isTable;
}

void readFrame(const QByteArray& bytes, const Segment& frame, ImageInfo& info)
{
    constexpr int kProgressive = 0xC2;
    constexpr qsizetype kShortest = 10;
    if (frame.size >= kShortest) {
        info.bitsPerComponent = byteAt(bytes, frame.offset + 4);
        info.storedHeight = shortAt(bytes, frame.offset + 5);
        info.storedWidth = shortAt(bytes, frame.offset + 7);
        info.components = byteAt(bytes, frame.offset + 9);
        info.isDecodable = frame.marker <= kProgressive && info.bitsPerComponent == 8;
    }
}

/// The TIFF structure of an Exif segment, in either byte order.
class Tiff {
public:
    explicit Tiff(const QByteArray& bytes) : m_bytes(bytes), m_bigEndian(bytes.startsWith("MM")) {}

    [[nodiscard]] quint32 number(qsizetype offset, int size) const
    {
        quint32 value = 0;
        for (int place = 0; place < size && offset + place < m_bytes.size(); ++place) {
            const auto byte = static_cast<uchar>(m_bytes.at(offset + place));
            value = m_bigEndian ? value << 8U | byte : value | quint32{byte} << (8U * static_cast<unsigned>(place));
        }
        return value;
    }

    // Entry: tag (2), type (2), count (4), value (4); the first directory's offset stands at 4.
    [[nodiscard]] int orientation() const
    {
        constexpr quint32 kOrientation = 0x0112;
        constexpr qsizetype kEntrySize = 12;
        const qsizetype directory = number(4, 4);
        const quint32 entries = number(directory, 2);
        for (quint32 entry = 0; entry < entries && directory + 2 + entry * kEntrySize < m_bytes.size(); ++entry) {
            const qsizetype at = directory + 2 + entry * kEntrySize;
            if (number(at, 2) == kOrientation) {
                const quint32 value = number(at + 8, 2);
                return value >= 1 && value <= 8 ? static_cast<int>(value) : 1;
            }
        }
        return 1;
    }

private:
    const QByteArray& m_bytes;
    bool m_bigEndian;
};

int readOrientation(const QByteArray& bytes, const Segment& segment)
{
    static const QByteArray name("Exif\0\0", 6);
    const QByteArray content = bytes.mid(segment.offset + 4, segment.size - 4);
    return content.startsWith(name) ? Tiff(content.mid(name.size())).orientation() : 1;
}

// An Exif segment that holds the orientation and nothing else.
QByteArray orientationSegment(int orientation)
{
    QByteArray segment("\xFF\xE1\x00\x22"
                       "Exif\0\0"
                       "MM\0*\0\0\0\x08"
                       "\0\x01"
                       "\x01\x12\0\x03\0\0\0\x01\0\0\0\0"
                       "\0\0\0\0",
                       36);
    constexpr qsizetype kValue = 29;
    segment[kValue] = static_cast<char>(orientation);
    return segment;
}

bool isMetadata(const Segment& segment)
{
    const bool isApplication = segment.marker >= kFirstApplication && segment.marker <= kLastApplication;
    const bool isAboutPixels =
        segment.marker == kFirstApplication || segment.marker == kColourProfile || segment.marker == kAdobe;
    return segment.marker == kComment || (isApplication && !isAboutPixels);
}

// APP2 carries colour profiles (ICC.1, B.4), but also whole other pictures.
bool isOtherPicture(const QByteArray& bytes, const Segment& segment)
{
    return segment.marker == kColourProfile && bytes.mid(segment.offset + 4, 11) != "ICC_PROFILE";
}

} // namespace

std::optional<ImageInfo> jpegInfo(const QByteArray& bytes)
{
    ImageInfo info;
    info.format = ImageFormat::Jpeg;
    forEachSegment(bytes, [&](const Segment& segment) {
        if (segment.marker == kExif) {
            const int orientation = readOrientation(bytes, segment);
            info.orientation = orientation == 1 ? info.orientation : orientation;
        } else if (isStartOfFrame(segment.marker)) {
            readFrame(bytes, segment, info);
        }
        return info.storedWidth == 0 && segment.marker != kStartOfScan;
    });
    return info.storedWidth > 0 && info.storedHeight > 0 ? std::optional(info) : std::nullopt;
}

QByteArray withoutJpegMetadata(const QByteArray& bytes)
{
    QByteArray clean = bytes.left(2);
    if (const std::optional<ImageInfo> info = jpegInfo(bytes); info && info->orientation != 1) {
        clean += orientationSegment(info->orientation);
    }
    forEachSegment(bytes, [&](const Segment& segment) {
        if (!isMetadata(segment) && !isOtherPicture(bytes, segment)) {
            clean += bytes.mid(segment.offset, segment.size);
        }
        return true;
    });
    return clean;
}

} // namespace dateline
