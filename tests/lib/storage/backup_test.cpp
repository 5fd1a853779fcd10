#include "dateline/base/file.h"
#include "dateline/storage/backup.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Backup, KeepsTheFileAsItIsWhereOnlyTheUserReadsIt)
{
    const QTemporaryDir desk;
    const QString document = desk.filePath("a.dateline");
    const QString folder = desk.filePath("own/backups");
    ASSERT_TRUE(writeFileAtomically(document, "first"));
    ASSERT_TRUE(backUp(document, folder));
    ASSERT_TRUE(writeFileAtomically(document, "second"));
    const QString backup = backupPath(document, folder);
    EXPECT_EQ(readFile(backup, 100).value(), "first");
    constexpr auto kOthers = QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther;
    EXPECT_FALSE(QFileInfo(backup).permissions() & kOthers);
    EXPECT_FALSE(QFileInfo(folder).permissions() & kOthers);
    EXPECT_EQ(QDir(desk.path()).entryList(QDir::Files), QStringList("a.dateline"));
}

TEST(Backup, OfTwoFilesOfOneNameAreTwo)
{
    EXPECT_NE(backupPath("/desk/one/a.dateline", "/b"), backupPath("/desk/two/a.dateline", "/b"));
    EXPECT_TRUE(backupPath("/desk/one/a.dateline", "/b").startsWith("/b/a-"));
}

TEST(Backup, ThatNobodyRenewedGoes)
{
    const QTemporaryDir desk;
    QFile old(desk.filePath("old-12345678.dateline"));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    ASSERT_TRUE(old.setFileTime(QDateTime::currentDateTime().addDays(-91), QFileDevice::FileModificationTime));
    old.close();
    ASSERT_TRUE(writeFileAtomically(desk.filePath("a.dateline"), "x"));
    ASSERT_TRUE(backUp(desk.filePath("a.dateline"), desk.path()));
    EXPECT_FALSE(QFileInfo::exists(old.fileName()));
}

TEST(Backup, OfNothingIsNothing)
{
    const QTemporaryDir desk;
    EXPECT_TRUE(backUp(desk.filePath("none.dateline"), desk.filePath("backups")));
    EXPECT_FALSE(QFileInfo::exists(desk.filePath("backups")));
}

} // namespace
} // namespace dateline
