#include "dateline/storage/document_lock.h"

#include <QDir>
#include <QFile>
#include <QSysInfo>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(DocumentLock, ASecondOneIsRefusedUntilTheFirstGoes)
{
    const QTemporaryDir folder;
    const QString document = folder.filePath("a.dateline");
    {
        const Expected<DocumentLock> first = DocumentLock::acquire(document);
        ASSERT_TRUE(first);
        const Expected<DocumentLock> second = DocumentLock::acquire(document);
        ASSERT_FALSE(second);
        EXPECT_EQ(second.error().kind, ErrorKind::Conflict);
        EXPECT_TRUE(second.error().what.contains("test_storage")) << second.error().message().toStdString();
        const std::optional<LockHolder> holder = DocumentLock::holderOf(document);
        ASSERT_TRUE(holder);
        EXPECT_EQ(holder->machine, QSysInfo::machineHostName());
        EXPECT_LT(holder->since.secsTo(QDateTime::currentDateTime()), 60);
    }
    EXPECT_TRUE(DocumentLock::acquire(document));
    EXPECT_FALSE(DocumentLock::holderOf(document));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(DocumentLock, IsOneForAllNamesOfAFile)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("a.dateline"));
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(QFile::link(file.fileName(), folder.filePath("b.dateline")));
    const Expected<DocumentLock> first = DocumentLock::acquire(folder.filePath("a.dateline"));
    ASSERT_TRUE(first);
    EXPECT_FALSE(DocumentLock::acquire(folder.filePath("b.dateline")));
}

TEST(DocumentLock, OfADeadProgramOfThisMachineIsTakenOver)
{
    const QTemporaryDir folder;
    QFile lock(folder.filePath(".a.dateline.lock"));
    ASSERT_TRUE(lock.open(QIODevice::WriteOnly));
    // Above every process id that Linux gives (4194304, proc(5)).
    lock.write("4999999\ndateline\n" + QSysInfo::machineHostName().toUtf8() + "\n");
    lock.close();
    EXPECT_TRUE(DocumentLock::acquire(folder.filePath("a.dateline")));
}

TEST(DocumentLock, AFolderThatTakesNoLockSaysSo)
{
    EXPECT_EQ(DocumentLock::acquire("/proc/a.dateline").error().kind, ErrorKind::Io);
}

} // namespace
} // namespace dateline
