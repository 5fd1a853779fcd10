#include "dateline/base/file.h"
#include "dateline/base/image.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

QByteArray picture(const char* name)
{
    return readFile(QStringLiteral(DATELINE_TEST_DATA "/base/") + QLatin1String(name), 1 << 20).value();
}

TEST(Image, KnowsMeasuresAndOrientation)
{
    const std::optional<ImageInfo> photo = imageInfo(picture("photo.jpg"));
    ASSERT_TRUE(photo);
    EXPECT_EQ(photo->mediaType(), "image/jpeg");
    EXPECT_EQ(photo->storedWidth, 60);
    EXPECT_EQ(photo->storedHeight, 40);
    EXPECT_EQ(photo->orientation, 6);
    EXPECT_EQ(photo->width(), 40);
    EXPECT_EQ(photo->height(), 60);
    EXPECT_EQ(photo->components, 3);
    EXPECT_TRUE(photo->isDecodable);

    const std::optional<ImageInfo> card = imageInfo(picture("card.png"));
    ASSERT_TRUE(card);
    EXPECT_EQ(card->mediaType(), "image/png");
    EXPECT_EQ(card->width(), 30);
    EXPECT_EQ(card->height(), 20);
}

TEST(Image, OtherAndCutFilesAreNoImages)
{
    EXPECT_FALSE(imageInfo("GIF89a"));
    EXPECT_FALSE(imageInfo(picture("photo.jpg").left(100)));
    EXPECT_FALSE(imageInfo(picture("card.png").left(20)));
}

TEST(Image, LosesAllItTellsBesidePixels)
{
    for (const char* name : {"photo.jpg", "card.png"}) {
        SCOPED_TRACE(name);
        const QByteArray whole = picture(name);
        const QByteArray clean = withoutMetadata(whole);
        for (const char* secret : {"Photographer", "Somebody", "secret", "not for publication", "xmp", "GPS"}) {
            EXPECT_FALSE(clean.contains(secret)) << secret;
        }
        EXPECT_LT(clean.size(), whole.size());
        EXPECT_EQ(withoutMetadata(clean), clean);
    }
}

TEST(Image, KeepsPixelsAndOrientation)
{
    const QByteArray whole = picture("photo.jpg");
    const QByteArray clean = withoutMetadata(whole);
    EXPECT_EQ(imageInfo(clean)->orientation, 6);
    EXPECT_EQ(imageInfo(clean)->width(), 40);
    const QByteArray scan = whole.mid(whole.lastIndexOf("\xFF\xDA"));
    EXPECT_TRUE(clean.endsWith(scan.left(scan.lastIndexOf("\xFF\xD9") + 2)));
    const QByteArray card = picture("card.png");
    const QByteArray data = card.mid(card.indexOf("IDAT") - 4);
    EXPECT_TRUE(withoutMetadata(card).contains(data.left(40)));
}

TEST(Image, DamagedFilesNeitherCrashNorGrow)
{
    for (const char* name : {"photo.jpg", "card.png"}) {
        const QByteArray whole = picture(name);
        for (qsizetype size = 0; size < whole.size(); ++size) {
            EXPECT_LE(withoutMetadata(whole.left(size)).size(), size + 40);
        }
        for (qsizetype at = 0; at < whole.size(); ++at) {
            QByteArray damaged = whole;
            damaged[at] = static_cast<char>(damaged.at(at) ^ 0xFF);
            EXPECT_LE(withoutMetadata(damaged).size(), whole.size() + 40);
        }
    }
}

TEST(Image, OtherFilesStayAsTheyAre)
{
    EXPECT_EQ(withoutMetadata("GIF89a and more"), "GIF89a and more");
}

} // namespace
} // namespace dateline
