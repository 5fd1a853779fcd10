#include "dateline/storage/document_lock.h"

#include <QDir>
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
    }
    EXPECT_TRUE(DocumentLock::acquire(document));
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(DocumentLock, AFolderThatTakesNoLockSaysSo)
{
    EXPECT_EQ(DocumentLock::acquire("/proc/a.dateline").error().kind, ErrorKind::Io);
}

} // namespace
} // namespace dateline
