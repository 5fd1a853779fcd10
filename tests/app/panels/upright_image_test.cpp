#include "panels/upright_image.h"

#include <QBuffer>
#include <QImageReader>

#include <gtest/gtest.h>

namespace dateline {
namespace {

/// A JPEG whose four quarters differ, with an Exif orientation.
QByteArray jpegTurned(char orientation)
{
    QImage image(32, 16, QImage::Format_RGB32);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            image.setPixel(x, y, qRgb(x < 16 ? 20 : 230, y < 8 ? 20 : 230, 90));
        }
    }
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "JPEG", 100);
    QByteArray exif("Exif\0\0MM\0\x2A\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0", 6 + 18 + 1);
    exif += orientation;
    exif += QByteArray(2 + 4, '\0');
    const int length = static_cast<int>(exif.size()) + 2;
    const char head[] = {'\xFF', '\xE1', static_cast<char>(length >> 8), static_cast<char>(length & 0xFF)};
    return bytes.insert(2, QByteArray(head, 4) + exif);
}

TEST(UprightImage, TurnsAsTheFileSaysInAllEightWays)
{
    for (char orientation = 1; orientation <= 8; ++orientation) {
        SCOPED_TRACE(static_cast<int>(orientation));
        const QByteArray bytes = jpegTurned(orientation);
        QBuffer buffer;
        buffer.setData(bytes);
        QImageReader judge(&buffer, "JPEG");
        judge.setAutoTransform(true);
        const QImage expected = judge.read();
        const QImage upright = uprightImage(bytes);
        ASSERT_EQ(upright.size(), expected.size());
        EXPECT_EQ(upright.size(), orientation < 5 ? QSize(32, 16) : QSize(16, 32));
        EXPECT_EQ(upright.convertToFormat(QImage::Format_RGB32), expected.convertToFormat(QImage::Format_RGB32));
    }
}

TEST(UprightImage, IsNullForWhatIsNoImage)
{
    EXPECT_TRUE(uprightImage("no image").isNull());
    EXPECT_TRUE(uprightImage({}).isNull());
}

} // namespace
} // namespace dateline
