#include "workspace/checking.h"
#include "workspace/exporting.h"
#include "workspace/opening.h"
#include "workspace/saving.h"

#include <QEventLoop>
#include <QFile>
#include <QTemporaryDir>
#include <QTimer>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kPatience = 60'000;
const QString kSample = QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt");

template <typename Object, typename Signal>
void waitFor(Object& object, Signal signal)
{
    QEventLoop loop;
    QObject::connect(&object, signal, &loop, &QEventLoop::quit);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    loop.exec();
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class ExportingTest : public testing::Test {
protected:
    ExportOutcome exported(bool overwrite)
    {
        Exporting exporting;
        std::optional<ExportOutcome> result;
        QObject::connect(&exporting, &Exporting::finished, [&](const ExportOutcome& outcome) { result = outcome; });
        exporting.start(openRelease(kSample, {})->release, m_folder.path(), overwrite);
        waitFor(exporting, &Exporting::finished);
        return result.value_or(ExportOutcome{failure({}), 0});
    }

    QTemporaryDir m_folder;
};

TEST_F(ExportingTest, WritesEveryFormatAndReadsItBack)
{
    const ExportOutcome outcome = exported(false);
    ASSERT_TRUE(outcome.files) << outcome.files.error().message().toStdString();
    EXPECT_GE(outcome.files->size(), 3);
    for (const ExportedFile& each : *outcome.files) {
        EXPECT_EQ(contentOf(each.file.path).size(), each.file.bytes);
        EXPECT_EQ(each.verified.isEmpty(), each.file.format != "txt");
    }
}

TEST_F(ExportingTest, ReplacesNothingUnasked)
{
    ASSERT_TRUE(exported(false).files);
    EXPECT_EQ(exported(false).files.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(exported(true).files);
}

TEST(VerifiedProperties, OneBrokenByteAndTheChipIsGone)
{
    QByteArray bytes = QByteArrayLiteral("Kasachstan \xc3\xbc\n");
    EXPECT_FALSE(verifiedProperties("txt", bytes).isEmpty());
    bytes[12] = 'x';
    EXPECT_TRUE(verifiedProperties("txt", bytes).isEmpty());
}

TEST(VerifiedProperties, LongLinesAreNotCalledWrapped)
{
    const QByteArray wide = QByteArray("word ").repeated(20);
    EXPECT_FALSE(verifiedProperties("txt", wide).first().contains("72"));
}

TEST(Checking, FindsAContradictionAndAWaiverSettlesIt)
{
    ReleaseDocument document(*openRelease(kSample, {}));
    Release changed = document.release();
    changed.event.dates = {QDate(2023, 6, 14), QDate(2023, 6, 14)};
    document.edit(changed, {"Date", {}, {}});
    Checking checking(document, nullptr);
    waitFor(checking, &Checking::findingsChanged);
    ASSERT_EQ(checking.count(Severity::MustFix), 1);
    for (const Finding& finding : checking.findings()) {
        if (finding.severity == Severity::MustFix) {
            checking.waive(finding, "The second day.", "A. Officer");
            break;
        }
    }
    waitFor(checking, &Checking::findingsChanged);
    EXPECT_EQ(checking.count(Severity::MustFix), 0);
    document.undo();
    EXPECT_TRUE(document.release().waivers.isEmpty());
}

TEST(Saving, FailsInWordsWhereTheFolderIsMissing)
{
    ReleaseDocument document(*openRelease(kSample, {}));
    Saving saving(document);
    Error error;
    QObject::connect(&saving, &Saving::failed, [&](const Error& failed) { error = failed; });
    saving.saveTo("/nowhere/at/all/release.dateline");
    waitFor(saving, &Saving::failed);
    EXPECT_FALSE(error.what.isEmpty());
    EXPECT_TRUE(document.isModified());
}

} // namespace
} // namespace dateline
