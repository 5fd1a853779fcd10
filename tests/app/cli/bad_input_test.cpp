#include "cli_run.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;

QByteArray utf16(const QString& text)
{
    const QString marked = QChar(0xFEFF) + text;
    return {reinterpret_cast<const char*>(marked.utf16()), marked.size() * 2};
}

QString sampleText()
{
    return QString::fromUtf8(get(QString::fromStdString(samplePath())));
}

TEST(BadInput, IsRefusedWithTheFilesName)
{
    const QTemporaryDir folder;
    const std::vector<std::pair<const char*, QByteArray>> cases = {
        {"empty.txt", {}},
        {"blank.txt", " \n\n\t\n"},
        {"binary.txt", QByteArray("\x7f\x45LF\x02\x01\x01\0\0\0\x80\xff\xfe\x01", 14).repeated(200)},
        {"nul.txt", sampleText().toUtf8().replace("Astana", QByteArray("As\0tana", 7))},
        {"broken.dateline", QByteArray("PK\x03\x04 and then nothing of the sort")},
    };
    for (const auto& [name, bytes] : cases) {
        SCOPED_TRACE(name);
        const Outcome outcome = runCli({"check", "--no-spelling", put(folder.path(), name, bytes)});
        EXPECT_EQ(outcome.code, 3);
        EXPECT_THAT(outcome.err, HasSubstr(name));
    }
    EXPECT_EQ(runCli({"check", folder.path().toStdString()}).code, 3);
    EXPECT_EQ(runCli({"check", folder.filePath("nowhere.txt").toStdString()}).code, 3);
    EXPECT_EQ(runCli({"check", "-"}).code, 3);
}

TEST(BadInput, OtherEncodingsAreRead)
{
    const QTemporaryDir folder;
    const std::string wide = put(folder.path(), "utf16.txt", utf16(sampleText()));
    const std::string latin = put(folder.path(), "latin1.txt", sampleText().replace("Mora", "Morá").toLatin1());
    for (const std::string& path : {wide, latin}) {
        const Outcome outcome = runCli({"info", path});
        EXPECT_EQ(outcome.code, 0) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("13 June 2023"));
    }
    EXPECT_THAT(runCli({"info", latin, "--format", "json"}).out, HasSubstr("Morá"));
}

TEST(BadInput, StrangeTextsAreCheckedAllTheSame)
{
    const QTemporaryDir folder;
    const std::vector<std::pair<const char*, QByteArray>> cases = {
        {"headline.txt", "Ministers meet in Astana\n"},
        {"no-headline.txt", "\n\nThe ministers met. They spoke for an hour. They will meet again.\n"},
    };
    for (const auto& [name, bytes] : cases) {
        SCOPED_TRACE(name);
        const Outcome outcome = runCli({"check", "--no-spelling", put(folder.path(), name, bytes)});
        EXPECT_THAT(outcome.code, testing::AnyOf(0, 1)) << outcome.err;
        EXPECT_THAT(outcome.out, HasSubstr("1 file."));
    }
}

TEST(BadInput, OneLineOfFiftyMegabytesEndsInTime)
{
    const QTemporaryDir folder;
    const std::string path = put(folder.path(), "long.txt", QByteArray("word ").repeated(10 * 1024 * 1024));
    const Outcome outcome = runCli({"info", path});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("long.txt"));
}

} // namespace
} // namespace dateline::cli
