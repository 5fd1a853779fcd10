#include "dateline/base/file.h"
#include "dateline/base/zip.h"
#include "dateline/compose/compose.h"
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
        EXPECT_FALSE(each.verification.held.isEmpty());
        EXPECT_EQ(each.verification.breaches, QList<QString>()) << each.file.path.toStdString();
        EXPECT_EQ(each.verification.pages > 0, each.file.format == "pdf");
    }
}

TEST_F(ExportingTest, ReplacesNothingUnasked)
{
    ASSERT_TRUE(exported(false).files);
    EXPECT_EQ(exported(false).files.error().kind, ErrorKind::Conflict);
    EXPECT_TRUE(exported(true).files);
}

TEST_F(ExportingTest, OneBrokenByteAnywhereAndNothingIsAssured)
{
    const Release release = openRelease(kSample, {})->release;
    const Publication publication = *compose(release, release.sourceLanguage, {QDateTime::currentDateTimeUtc()});
    const ExportOutcome outcome = exported(false);
    ASSERT_TRUE(outcome.files);
    for (const ExportedFile& each : *outcome.files) {
        const QByteArray bytes = contentOf(each.file.path);
        for (qsizetype at = 0; at < bytes.size(); at += 1 + bytes.size() / 50) {
            SCOPED_TRACE(QStringLiteral("%1 byte %2").arg(each.file.path).arg(at).toStdString());
            QByteArray broken = bytes;
            broken[at] = static_cast<char>(broken[at] ^ 1);
            ASSERT_TRUE(writeFileAtomically(each.file.path, broken));
            const ExportedFile again = readBack(each.file, publication);
            EXPECT_TRUE(again.verification.held.isEmpty());
            EXPECT_FALSE(again.verification.breaches.isEmpty());
        }
    }
}

TEST_F(ExportingTest, AnArchiveHasTheFilesUnderTheirNamesOrIsNotWritten)
{
    const ExportOutcome outcome = exported(false);
    QList<BundleFile> files;
    for (const ExportedFile& each : *outcome.files) {
        files.append(each.file);
    }
    const QString path = m_folder.filePath("release.zip");
    ASSERT_TRUE(writeArchive(files, path));
    const QList<ZipEntry> entries = readZip(contentOf(path)).value();
    ASSERT_EQ(entries.size(), files.size());
    for (qsizetype at = 0; at < files.size(); ++at) {
        EXPECT_EQ(m_folder.filePath(entries.at(at).name), files.at(at).path);
        EXPECT_EQ(entries.at(at).content, contentOf(files.at(at).path));
    }
    QFile::remove(path);
    ASSERT_TRUE(writeFileAtomically(files.last().path, "something else"));
    EXPECT_EQ(writeArchive(files, path).error().kind, ErrorKind::Conflict);
    EXPECT_FALSE(QFile::exists(path));
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
