#include "dateline/storage/recovery.h"
#include "full_release.h"

#include <QDir>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const QDateTime kNow(QDate(2026, 11, 24), QTime(10, 42), Qt::UTC);

TEST(RecoveryJournal, GivesTheLastStateBackAfterACrash)
{
    const QTemporaryDir folder;
    Release release = fullRelease();
    release.unknownEntries.insert("approvals/first.json", "{}");
    {
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(release, "/home/desk/a.dateline", kNow));
        release.versions.first().headline = InlineText(QString("In mid-sent"));
        ASSERT_TRUE(journal.write(release, "/home/desk/a.dateline", kNow.addSecs(1)));
        EXPECT_TRUE(unsavedWork(folder.path()).isEmpty()) << "a running program's work is not left work";
    }
    const QList<UnsavedWork> left = unsavedWork(folder.path());
    ASSERT_EQ(left.size(), 1);
    EXPECT_EQ(left.first().headline, "In mid-sent");
    EXPECT_EQ(left.first().document, "/home/desk/a.dateline");
    EXPECT_EQ(left.first().changed, kNow.addSecs(1));
    EXPECT_GT(left.first().words, 2);
    EXPECT_EQ(recovered(left.first()).value(), release);
    discard(left.first());
    EXPECT_TRUE(unsavedWork(folder.path()).isEmpty());
}

TEST(RecoveryJournal, SavedWorkLeavesNothing)
{
    const QTemporaryDir folder;
    {
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(fullRelease(), {}, kNow));
        journal.discard();
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

TEST(RecoveryJournal, WritesOnAfterASave)
{
    const QTemporaryDir folder;
    {
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(fullRelease(), {}, kNow));
        journal.discard();
        ASSERT_TRUE(journal.write(fullRelease(), {}, kNow));
    }
    ASSERT_EQ(unsavedWork(folder.path()).size(), 1);
    EXPECT_EQ(recovered(unsavedWork(folder.path()).first()).value(), fullRelease());
}

TEST(RecoveryJournal, NewestWorkComesFirst)
{
    const QTemporaryDir folder;
    for (const int minutes : {1, 3, 2}) { // Of three files.
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(fullRelease(), QString::number(minutes), kNow.addSecs(minutes * 60)));
    }
    QStringList documents;
    for (const UnsavedWork& work : unsavedWork(folder.path())) {
        documents += work.document;
    }
    EXPECT_EQ(documents, (QStringList{"3", "2", "1"}));
}

TEST(RecoveryJournal, WorkLeftSeveralTimesIsOfferedOnceWithItsLastTime)
{
    const QTemporaryDir folder;
    Release release = fullRelease();
    for (const int minutes : {1, 3, 2}) {
        release.id = "urn:uuid:" + QString::number(minutes);
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(release, {}, kNow.addSecs(minutes * 60)));
    }
    release.versions.first().headline = InlineText(QString("Other work"));
    ASSERT_TRUE(RecoveryJournal(folder.path()).write(release, {}, kNow));
    const QList<UnsavedWork> left = unsavedWork(folder.path());
    ASSERT_EQ(left.size(), 2);
    EXPECT_EQ(left.first().changed, kNow.addSecs(3 * 60));
    EXPECT_EQ(left.last().headline, "Other work");
    EXPECT_EQ(QDir(folder.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 2);
}

TEST(RecoveryJournal, GoesOnWithRecoveredWork)
{
    const QTemporaryDir folder;
    Release release = fullRelease();
    ASSERT_TRUE(RecoveryJournal(folder.path()).write(release, "/home/desk/a.dateline", kNow, "mark"));
    const UnsavedWork work = unsavedWork(folder.path()).value(0);
    EXPECT_EQ(work.fingerprint, "mark");
    release.reference = "changed";
    {
        RecoveryJournal journal(work);
        ASSERT_EQ(unsavedWork(folder.path()).size(), 1) << "kept until there is something newer";
        ASSERT_TRUE(journal.write(release, work.document, kNow.addSecs(1)));
    }
    ASSERT_EQ(unsavedWork(folder.path()).size(), 1);
    EXPECT_EQ(recovered(unsavedWork(folder.path()).first()).value(), release);
    RecoveryJournal(work).discard();
    EXPECT_TRUE(unsavedWork(folder.path()).isEmpty());
}

TEST(RecoveryJournal, DamagedStateIsPassedOverOrReported)
{
    const QTemporaryDir folder;
    {
        RecoveryJournal journal(folder.path());
        ASSERT_TRUE(journal.write(fullRelease(), {}, kNow));
    }
    const UnsavedWork work = unsavedWork(folder.path()).first();
    QFile state(QDir(work.folder).filePath("work.json"));
    ASSERT_TRUE(state.resize(40));
    EXPECT_TRUE(unsavedWork(folder.path()).isEmpty());
    EXPECT_EQ(recovered(work).error().kind, ErrorKind::Format);
}

TEST(RecoveryJournal, AFolderThatCannotBeMadeIsAnError)
{
    RecoveryJournal journal("/dev/null/recovery");
    EXPECT_EQ(journal.write(fullRelease(), {}, kNow).error().kind, ErrorKind::Io);
}

} // namespace
} // namespace dateline
