#include "cli_run.h"
#include "dateline/exporters/exporter.h"
#include "dateline/storage/package.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <functional>

namespace dateline::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

QStringList filesIn(const QString& folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

/// The sample as a .dateline file whose form says 14 June where the text says 13 June.
std::string contradiction(const QTemporaryDir& folder)
{
    const QString path = folder.filePath("contradiction.dateline");
    EXPECT_EQ(runCli({"import", samplePath(), "--to", path.toStdString()}).code, 0);
    Expected<Release> release = loadRelease(path);
    EXPECT_TRUE(release.has_value());
    release->event.dates = {QDate(2023, 6, 14), QDate(2023, 6, 14)};
    EXPECT_TRUE(saveRelease(*release, path).has_value());
    return path.toStdString();
}

TEST(Export, WritesEveryFormatAfterTheFindings)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const Outcome outcome = runCli({"export", samplePath(), "--to", out.toStdString()});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const QStringList files = filesIn(out);
    ASSERT_EQ(files.size(), exporters().size()) << files.join(' ').toStdString();
    for (const QString& file : files) {
        EXPECT_THAT(file.toStdString(), testing::StartsWith("2023-06-13-"));
        EXPECT_GT(outcome.out.find(file.toStdString()), outcome.out.find("remark: "));
    }
}

TEST(Export, ReplacesOnlyWhenForced)
{
    const QTemporaryDir folder;
    const std::vector<std::string> arguments = {"export",    samplePath(), "--to", folder.path().toStdString(),
                                                "--formats", "html,txt"};
    EXPECT_EQ(runCli(arguments).code, 0);
    const QStringList files = filesIn(folder.path());
    ASSERT_EQ(files.size(), 2);
    EXPECT_EQ(runCli(arguments).code, 3);
    std::vector<std::string> forced = arguments;
    forced.emplace_back("--force");
    EXPECT_EQ(runCli(forced).code, 0);
    EXPECT_EQ(filesIn(folder.path()), files);
}

TEST(Export, TextGoesUnwrappedIntoWebForms)
{
    const QTemporaryDir folder;
    const std::string target = folder.path().toStdString();
    EXPECT_EQ(runCli({"export", samplePath(), "--to", target, "--formats", "txt", "--no-wrap"}).code, 0);
    const QByteArray text = get(folder.filePath(filesIn(folder.path()).value(0)));
    std::size_t longest = 0;
    for (const QByteArray& line : text.split('\n')) {
        longest = std::max(longest, static_cast<std::size_t>(line.size()));
    }
    EXPECT_GT(longest, 200U);
}

TEST(Export, AMustFixFindingStopsIt)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const Outcome outcome = runCli({"export", contradiction(folder), "--to", out.toStdString()});
    EXPECT_EQ(outcome.code, 1);
    EXPECT_THAT(outcome.out, HasSubstr("must fix: "));
    EXPECT_THAT(outcome.err, HasSubstr("--override"));
    EXPECT_FALSE(QFile::exists(out));
}

TEST(Export, AnOverrideIsRecordedInTheFile)
{
    const QTemporaryDir folder;
    const std::string path = contradiction(folder);
    const std::string out = folder.filePath("out").toStdString();
    const Outcome outcome =
        runCli({"export", path, "--to", out, "--formats", "txt", "--override", "The minister insists"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    const Expected<Release> release = loadRelease(QString::fromStdString(path));
    ASSERT_TRUE(release.has_value());
    ASSERT_EQ(release->overrides.size(), 1);
    EXPECT_EQ(release->overrides[0].reason, "The minister insists");
    EXPECT_TRUE(release->overrides[0].when.isValid());
    EXPECT_FALSE(release->overrides[0].rules.isEmpty());
}

TEST(Export, RefusesALanguageThatIsNotThere)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const Outcome outcome = runCli({"export", samplePath(), "--to", out.toStdString(), "--languages", "en,fr"});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_FALSE(QFile::exists(out));
}

TEST(Export, OneBadFileDoesNotStopTheRest)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const std::string empty = put(folder.path(), "empty.txt", "");
    const Outcome outcome = runCli({"export", empty, samplePath(), "--to", out.toStdString(), "--formats", "txt"});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("empty.txt"));
    EXPECT_THAT(outcome.err, Not(HasSubstr("eu-central-asia")));
    EXPECT_EQ(filesIn(out).size(), 1);
}

void changeRelease(const std::string& path, const std::function<void(Release&)>& change)
{
    Expected<Release> release = loadRelease(QString::fromStdString(path));
    ASSERT_TRUE(release.has_value());
    change(*release);
    ASSERT_TRUE(saveRelease(*release, QString::fromStdString(path)).has_value());
}

TEST(Export, StopsAtWhatTheHouseStyleSays)
{
    const QTemporaryDir folder;
    const std::string path = contradiction(folder);
    const auto exported = [&](ExportThreshold threshold, const char* out) {
        changeRelease(path, [&](Release& release) { release.houseStyle.exportThreshold = threshold; });
        return runCli({"export", path, "--to", folder.filePath(out).toStdString(), "--formats", "txt"}).code;
    };
    EXPECT_EQ(exported(ExportThreshold::MustFix, "a"), 1);
    EXPECT_EQ(exported(ExportThreshold::Nothing, "b"), 0);
    changeRelease(path, [](Release& release) { release.event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 13)}; });
    EXPECT_EQ(exported(ExportThreshold::MustFix, "c"), 0);
    EXPECT_EQ(exported(ExportThreshold::AnyFinding, "d"), 1);
}

TEST(Export, ShowsWhatWasWaivedUntilItsWordsChange)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("waived.dateline").toStdString();
    ASSERT_EQ(runCli({"import", samplePath(), "--to", path}).code, 0);
    changeRelease(path, [](Release& release) {
        const Block& block = release.versions.first().body.at(2);
        release.waivers = {{"typography.apostrophe",
                            TextPlace{release.sourceLanguage, TextPart::Body, block.id, {}},
                            "'",
                            "Quoted as it was written",
                            "Anna Weber",
                            QDateTime::currentDateTimeUtc(),
                            {}}};
    });
    const std::vector<std::string> arguments{"export",    path,  "--to",   folder.path().toStdString(),
                                             "--formats", "txt", "--force"};
    EXPECT_THAT(runCli(arguments).out,
                testing::AllOf(HasSubstr("waived by Anna Weber"), HasSubstr("reason: Quoted as it was written")));
    changeRelease(path, [](Release& release) {
        InlineText& text = release.versions.first().body[2].text;
        text = InlineText(text.plain().replace("'", "’"));
    });
    EXPECT_THAT(runCli(arguments).out, Not(HasSubstr("waived by")));
}

} // namespace
} // namespace dateline::cli
