#include "dateline/base/zip.h"
#include "dateline/storage/package.h"
#include "lib/storage/full_release.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline {
namespace {

QList<QString> entryNames(const QByteArray& package)
{
    QList<QString> names;
    const QList<ZipEntry> entries = readZip(package).value();
    for (const ZipEntry& entry : entries) {
        names.append(entry.name);
    }
    return names;
}

Media media(const QString& fileName, const QByteArray& bytes)
{
    Media item;
    item.id = "m";
    item.fileName = fileName;
    item.bytes = bytes;
    return item;
}

TEST(Package, StartsWithItsMediaTypeUncompressed)
{
    const QByteArray bytes = writePackage(fullRelease()).value();
    EXPECT_EQ(bytes.mid(30, 8), "mimetype");
    EXPECT_EQ(bytes.mid(38, qstrlen(kPackageMediaType)), kPackageMediaType);
}

TEST(Package, HoldsTheReleaseAndItsMedia)
{
    Release release = fullRelease();
    release.media = {media("a.jpg", "1"), media("A.jpg", "2"), media("../x/y.jpg", "3"), media("", ""),
                     media(".hidden", "5")};
    release.houseStyle.logo = media("a.jpg", "6");
    const QByteArray bytes = writePackage(release).value();
    EXPECT_EQ(entryNames(bytes), (QList<QString>{"mimetype", "release.json", "media/a.jpg", "media/2-A.jpg",
                                                 "media/_.._x_y.jpg", "media/m", "media/_.hidden", "media/3-a.jpg"}));
    EXPECT_TRUE(readPackage(bytes, {}).value() == release);
}

TEST(Package, TellsNobodyOutsideWhatWasIgnoredAndByWhom)
{
    Release release = fullRelease();
    release.houseStyle.page.attachesSource = false;
    EXPECT_TRUE(attachedSource(release).value().isEmpty());
    release.houseStyle.page.attachesSource = true;
    ASSERT_FALSE(release.waivers.isEmpty());
    ASSERT_FALSE(release.overrides.isEmpty());
    const Release sent = readPackage(attachedSource(release).value(), {}).value();
    EXPECT_TRUE(sent.waivers.isEmpty());
    EXPECT_TRUE(sent.overrides.isEmpty());
    release.waivers.clear();
    release.overrides.clear();
    EXPECT_TRUE(sent == release);
}

TEST(Package, IsSavedAndLoadedAsAFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("Встреча.dateline");
    ASSERT_TRUE(saveRelease(fullRelease(), path));
    EXPECT_TRUE(loadRelease(path).value() == fullRelease());
    EXPECT_EQ(loadRelease(folder.filePath("none.dateline")).error().kind, ErrorKind::Io);
}

TEST(Package, ThatCannotBeReadBackIsNotWritten)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("a.dateline");
    ASSERT_TRUE(saveRelease(fullRelease(), path));
    Release wrong = fullRelease();
    wrong.event.venue.zone = "Asia/Atlantis";
    const Expected<void> saved = saveRelease(wrong, path);
    ASSERT_FALSE(saved);
    EXPECT_EQ(saved.error().kind, ErrorKind::Refused);
    EXPECT_EQ(saved.error().file, path);
    EXPECT_EQ(saved.error().place, "release.json, /event/venue/zone");
    EXPECT_TRUE(loadRelease(path).value() == fullRelease());
}

TEST(Package, WithFiftyMegabytesOfMediaTakesAMoment)
{
    Release release = fullRelease();
    release.media.first().bytes = QByteArray(50 * 1024 * 1024, 'x');
    QElapsedTimer timer;
    timer.start();
    const QByteArray bytes = writePackage(release).value();
    EXPECT_TRUE(readPackage(bytes, {}).value() == release);
    EXPECT_LT(timer.elapsed(), 3000);
    EXPECT_LT(bytes.size(), 51 * 1024 * 1024);
}

TEST(Package, WithoutMediaTakesMilliseconds)
{
    Release release = fullRelease();
    release.media.clear();
    QElapsedTimer timer;
    timer.start();
    constexpr int kTimes = 20;
    for (int time = 0; time < kTimes; ++time) {
        EXPECT_TRUE(readPackage(writePackage(release).value(), {}));
    }
    RecordProperty("microseconds", static_cast<int>(timer.nsecsElapsed() / 1000 / kTimes));
    EXPECT_LT(timer.elapsed() / kTimes, 50);
}

} // namespace
} // namespace dateline
