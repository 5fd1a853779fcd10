#include "cli_run.h"
#include "dateline/storage/package.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;

TEST(Import, SavesWhatItUnderstood)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath("one.dateline");
    const Outcome outcome = runCli({"import", samplePath(), "--to", path.toStdString()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    EXPECT_THAT(outcome.out, HasSubstr("one.dateline"));
    const Expected<Release> release = loadRelease(path);
    ASSERT_TRUE(release.has_value());
    EXPECT_EQ(release->event.dates.start, QDate(2023, 6, 13));
}

TEST(Import, PutsManyIntoAFolderUnderTheirOwnNames)
{
    const QTemporaryDir folder;
    const QByteArray text = get(QString::fromStdString(samplePath()));
    const std::string first = put(folder.path(), "première.txt", text);
    const std::string second = put(folder.path(), "second.v2.txt", text);
    const QString target = folder.filePath("new/drafts");
    EXPECT_EQ(runCli({"import", first, second, "--to", target.toStdString()}).code, 0);
    EXPECT_EQ(QDir(target).entryList(QDir::Files), (QStringList{"première.dateline", "second.v2.dateline"}));
}

TEST(Import, ReplacesOnlyWhenForced)
{
    const QTemporaryDir folder;
    const std::string existing = put(folder.path(), "kept.dateline", "mine");
    const Outcome refused = runCli({"import", samplePath(), "--to", existing});
    EXPECT_EQ(refused.code, 3);
    EXPECT_THAT(refused.err, HasSubstr("--force"));
    EXPECT_EQ(get(folder.filePath("kept.dateline")), "mine");
    EXPECT_EQ(runCli({"import", samplePath(), "--to", existing, "--force"}).code, 0);
    EXPECT_TRUE(loadRelease(folder.filePath("kept.dateline")).has_value());
}

TEST(Import, GoesOnAfterABadFile)
{
    const QTemporaryDir folder;
    const std::string good = put(folder.path(), "good.txt", get(QString::fromStdString(samplePath())));
    const Outcome outcome =
        runCli({"import", folder.filePath("missing.txt").toStdString(), good, "--to", folder.path().toStdString()});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("missing.txt"));
    EXPECT_TRUE(QFile::exists(folder.filePath("good.dateline")));
}

} // namespace
} // namespace dateline::cli
