// What only the real program can show: its streams, its exit code, its libraries.

#include "cli_run.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <gmock/gmock.h>

#include <unistd.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

struct Finished {
    int code = -1;
    std::string out;
    std::string err;
};

Finished start(const QString& program, const QStringList& arguments, const QByteArray& input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert("LC_ALL", "C");
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    constexpr int kLongest = 60'000;
    if (!process.waitForFinished(kLongest) || process.exitStatus() != QProcess::NormalExit) {
        return {-1, {}, process.errorString().toStdString()};
    }
    return {process.exitCode(), process.readAllStandardOutput().toStdString(),
            process.readAllStandardError().toStdString()};
}

Finished cli(const QStringList& arguments, const QByteArray& input = {})
{
    return start(DATELINE_CLI, arguments, input);
}

TEST(Binary, ReadsStandardInputAndWritesUtf8InAnyLocale)
{
    const QByteArray text = QStringLiteral("Министры встретились в Астане\n\nМинистры встретились 13 июня 2023 г. "
                                           "в Астане.\n")
                                .toUtf8();
    const Finished finished = cli({"info", "-"}, text);
    EXPECT_EQ(finished.code, 0) << finished.err;
    EXPECT_THAT(finished.out, HasSubstr("Министры встретились в Астане"));
}

TEST(Binary, FullDiskIsNamedAndLeavesNothing)
{
    // A disk of 24 kB of our own, in a name space of our own.
    const QTemporaryDir folder;
    const auto onSmallDisk = [&](const QString& command) {
        return start(
            "unshare",
            {"-rm", "sh", "-c",
             QStringLiteral("mount -t tmpfs -o size=24k none '%1' && cd '%1' && %2").arg(folder.path(), command)});
    };
    if (onSmallDisk("true").code != 0) {
        GTEST_SKIP() << "This machine lets us mount nothing.";
    }
    const Finished finished =
        onSmallDisk(QStringLiteral("{ '%1' export '%2' --to out; find out; }").arg(DATELINE_CLI, samplePath().c_str()));
    EXPECT_THAT(finished.err, HasSubstr("The disk is full."));
    EXPECT_THAT(finished.out, Not(HasSubstr("out/")));
}

TEST(Binary, ReadsFilesWithAnyName)
{
    const QTemporaryDir folder;
    put(folder.path(), "отчёт – 1.txt", get(QString::fromStdString(samplePath())));
    const Finished finished = cli({"info", folder.filePath("отчёт – 1.txt")});
    EXPECT_EQ(finished.code, 0) << finished.err;
    EXPECT_THAT(finished.out, HasSubstr("отчёт – 1.txt"));
}

TEST(Binary, FailsWhenItsOutputCannotBeWritten)
{
    const QString command =
        QStringLiteral("'%1' info '%2' > /dev/full").arg(DATELINE_CLI, QString::fromStdString(samplePath()));
    EXPECT_EQ(start("/bin/sh", {"-c", command}).code, 3);
}

TEST(Binary, FailsOnAFolderThatMayNotBeWritten)
{
    if (geteuid() == 0) {
        // Root may write anywhere but under a file and in /proc.
        EXPECT_EQ(cli({"export", QString::fromStdString(samplePath()), "--to", "/proc/exports"}).code, 3);
    }
    const QTemporaryDir folder;
    const std::string file = put(folder.path(), "file", "no folder");
    const QString target = QString::fromStdString(file) + "/out";
    const Finished finished = cli({"export", QString::fromStdString(samplePath()), "--to", target});
    EXPECT_EQ(finished.code, 3);
    EXPECT_THAT(finished.err, HasSubstr("dateline-cli: "));
    EXPECT_EQ(cli({"import", QString::fromStdString(samplePath()), "--to", target}).code, 3);
}

// A limit of 4 KB a file stands in for a full disk: the text still fits, the web page does not.
TEST(Binary, LeavesNothingBehindWhenTheTargetIsFull)
{
    const QTemporaryDir folder;
    const QString out = folder.filePath("out");
    const QString command = QStringLiteral("trap '' XFSZ; ulimit -f 8; exec '%1' export '%2' --to '%3'")
                                .arg(DATELINE_CLI, QString::fromStdString(samplePath()), out);
    const Finished finished = start("/bin/sh", {"-c", command});
    EXPECT_EQ(finished.code, 3) << finished.err;
    EXPECT_THAT(finished.err, HasSubstr("dateline-cli: "));
    EXPECT_TRUE(QDir(out).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).isEmpty());
}

TEST(Binary, LoadsNoLibraryOfTheWindow)
{
    const Finished libraries = start("ldd", {DATELINE_CLI});
    ASSERT_EQ(libraries.code, 0) << libraries.err;
    EXPECT_THAT(libraries.out, HasSubstr("libQt6Core"));
    for (const char* library : {"libQt6Gui", "libQt6Widgets", "libX11", "libGL", "libwayland"}) {
        EXPECT_THAT(libraries.out, Not(HasSubstr(library)));
    }
}

TEST(Binary, BashTakesItsCompletions)
{
    const QString script =
        QStringLiteral("source <('%1' completion bash); COMP_WORDS=(dateline-cli exp); COMP_CWORD=1; "
                       "_dateline_cli; echo \"${COMPREPLY[@]}\"; COMP_WORDS=(dateline-cli check "
                       "--str); COMP_CWORD=2; _dateline_cli; echo \"${COMPREPLY[@]}\"")
            .arg(DATELINE_CLI);
    const Finished finished = start("bash", {"-c", script});
    EXPECT_EQ(finished.out, "export\n--strict\n") << finished.err;
}

} // namespace
} // namespace dateline::cli
