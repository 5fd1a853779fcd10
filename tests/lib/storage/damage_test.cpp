#include "dateline/base/zip.h"
#include "dateline/storage/package.h"
#include "lib/storage/full_release.h"

#include <gmock/gmock.h>
#include <zip.h>

namespace dateline {
namespace {

Release smallRelease()
{
    Release release = newRelease(LanguageTag(u"en"), {});
    release.id = "urn:uuid:1";
    Media media;
    media.id = "m1";
    media.fileName = "photo.jpg";
    media.bytes = "bytes";
    release.media = {media};
    return release;
}

QByteArray packageWith(const QList<ZipEntry>& more)
{
    QList<ZipEntry> entries = readZip(writePackage(smallRelease()).value()).value();
    entries.append(more);
    return writeZip(entries).value();
}

QByteArray deflated(const QByteArray& content)
{
    zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_t* archive = zip_open_from_source(target, ZIP_CREATE, nullptr);
    zip_source_keep(target);
    const auto size = static_cast<zip_uint64_t>(content.size());
    zip_file_add(archive, "bomb", zip_source_buffer(archive, content.constData(), size, 0), 0);
    zip_close(archive);
    zip_stat_t stat{};
    zip_source_stat(target, &stat);
    QByteArray bytes(static_cast<qsizetype>(stat.size), '\0');
    zip_source_open(target);
    zip_source_read(target, bytes.data(), stat.size);
    zip_source_close(target);
    zip_source_free(target);
    return bytes;
}

TEST(Damage, AValidPackageIsNone)
{
    EXPECT_TRUE(readPackage(packageWith({{"notes/later.txt", "of a newer version"}}), {}));
}

TEST(Damage, EntriesThatLeadOutAreRefused)
{
    for (const char* name : {"/etc/passwd", "../up", "media/../../up", "C:/x", "media\\x", "media/.."}) {
        SCOPED_TRACE(name);
        const Expected<Release> release = readPackage(packageWith({{name, "x"}}), "a.dateline");
        ASSERT_FALSE(release);
        EXPECT_EQ(release.error().kind, ErrorKind::Unsafe);
        EXPECT_EQ(release.error().place, name);
        EXPECT_EQ(release.error().file, "a.dateline");
    }
}

TEST(Damage, TwoEntriesOfOneNameAreRefused)
{
    QByteArray bytes = packageWith({{"media/photo.jpX", "other"}});
    bytes.replace("media/photo.jpX", "media/photo.jpg");
    const Error error = readPackage(bytes, {}).error();
    EXPECT_EQ(error.kind, ErrorKind::Unsafe);
    EXPECT_EQ(error.place, "media/photo.jpg");
}

TEST(Damage, AMissingImageIsNamed)
{
    QByteArray bytes = packageWith({});
    bytes.replace("media/photo.jpg", "media/photo.jpX");
    const Error error = readPackage(bytes, {}).error();
    EXPECT_EQ(error.kind, ErrorKind::Format);
    EXPECT_EQ(error.place, "release.json, /media/0");
    EXPECT_TRUE(error.what.contains("media/photo.jpg"));
}

TEST(Damage, OtherFilesAreNoRelease)
{
    QByteArray otherKind = packageWith({});
    otherKind.replace("mimetype", "mimetypX");
    const QByteArray document = writeZip({{"mimetype", "application/vnd.oasis.opendocument.text"}}).value();
    const QByteArray noRelease = writeZip({{"mimetype", kPackageMediaType}}).value();
    const QByteArray none = "PK\x05\x06" + QByteArray(18, '\0');
    for (const QByteArray& bytes :
         {QByteArray(), QByteArray("P"), QByteArray("Press release\n"), QByteArray(1000, '\0'), otherKind, document,
          noRelease, none, deflated(kPackageMediaType)}) {
        const Expected<Release> release = readPackage(bytes, "a.dateline");
        ASSERT_FALSE(release);
        EXPECT_EQ(release.error().kind, ErrorKind::Format);
        EXPECT_EQ(release.error().file, "a.dateline");
    }
}

TEST(Damage, BombsAreNotUnpacked)
{
    EXPECT_EQ(readZip(deflated(QByteArray(4 * 1024 * 1024, '\0'))).error().kind, ErrorKind::Limit);
    const QByteArray package = packageWith({});
    const auto limitedTo = [&](const ZipLimits& limits) { return readZip(package, limits); };
    EXPECT_TRUE(limitedTo({.entries = 3}));
    EXPECT_EQ(limitedTo({.entries = 2}).error().kind, ErrorKind::Limit);
    EXPECT_EQ(limitedTo({.entryBytes = 100}).error().kind, ErrorKind::Limit);
    EXPECT_EQ(limitedTo({.totalBytes = 200}).error().kind, ErrorKind::Limit);
}

TEST(Damage, APackageCutAnywhereIsAnError)
{
    const QByteArray bytes = packageWith({});
    for (qsizetype length = 0; length < bytes.size(); length += 7) {
        SCOPED_TRACE(length);
        EXPECT_FALSE(readPackage(bytes.left(length), {}));
    }
}

TEST(Damage, AFlippedByteIsAnErrorOrDoesNoHarm)
{
    const Release release = smallRelease();
    const QByteArray bytes = writePackage(release).value();
    for (qsizetype position = 0; position < bytes.size(); ++position) {
        SCOPED_TRACE(position);
        QByteArray flipped = bytes;
        flipped[position] = static_cast<char>(flipped[position] ^ (1 << (position % 8)));
        const Expected<Release> read = readPackage(flipped, {});
        EXPECT_TRUE(!read || *read == release);
    }
}

TEST(Damage, FlippedBytesOfTheJsonNeverCrash)
{
    const QByteArray json = releaseToJson(fullRelease());
    for (qsizetype position = 0; position < json.size(); position += 11) {
        QByteArray flipped = json;
        flipped[position] = static_cast<char>(flipped[position] ^ (1 << (position % 7)));
        const Expected<Release> read = releaseFromJson(flipped, {});
        EXPECT_TRUE(read || !read.error().place.isEmpty());
    }
}

} // namespace
} // namespace dateline
