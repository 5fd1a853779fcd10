#include "cli_run.h"

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;

TEST(Program, HelpHasExamplesAndExitCodes)
{
    const Outcome help = runCli({"--help"});
    EXPECT_EQ(help.code, 0);
    EXPECT_THAT(help.out, HasSubstr("Examples:"));
    EXPECT_THAT(help.out, HasSubstr("Exit codes:"));
    EXPECT_EQ(help.err, "");
    for (const char* command : {"import", "check", "spell", "export", "info", "completion"}) {
        EXPECT_THAT(help.out, HasSubstr(command));
        EXPECT_THAT(runCli({command, "--help"}).out, HasSubstr("Example")) << command;
    }
}

TEST(Program, SaysItsVersion)
{
    const Outcome version = runCli({"--version"});
    EXPECT_EQ(version.code, 0);
    EXPECT_THAT(version.out, testing::MatchesRegex("dateline-cli [0-9]+\\.[0-9]+\\.[0-9]+\n"));
}

TEST(Program, RefusesWhatMakesNoSense)
{
    const std::vector<std::vector<std::string>> cases = {
        {},
        {"dance"},
        {"check"},
        {"check", samplePath(), "--format", "xml"},
        {"check", samplePath(), "--language", "not a tag"},
        {"export", samplePath()},
        {"export", samplePath(), "--to", "/tmp", "--formats", "docx"},
        {"import", samplePath(), samplePath(), "--to", "one.dateline"},
        {"completion", "tcsh"},
    };
    for (const std::vector<std::string>& arguments : cases) {
        const Outcome outcome = runCli(arguments);
        EXPECT_EQ(outcome.code, 2) << testing::PrintToString(arguments);
        EXPECT_THAT(outcome.err, HasSubstr("dateline-cli: ")) << testing::PrintToString(arguments);
        EXPECT_EQ(outcome.out, "");
    }
}

TEST(Completion, KnowsEveryCommandAndOption)
{
    for (const char* shell : {"bash", "zsh", "fish"}) {
        SCOPED_TRACE(shell);
        const Outcome outcome = runCli({"completion", shell});
        EXPECT_EQ(outcome.code, 0);
        for (const char* word : {"import", "check", "spell", "export", "info", "override", "no-wrap", "strict"}) {
            EXPECT_THAT(outcome.out, HasSubstr(word));
        }
    }
}

TEST(Progress, ShowsOnATerminalOnlyAndOnlyForSeveralFiles)
{
    const std::vector<std::string> two = {"info", samplePath(), samplePath()};
    EXPECT_THAT(runCli(two, {}, true).err, HasSubstr("[2/2] "));
    EXPECT_EQ(runCli(two, {}, false).err, "");
    EXPECT_EQ(runCli({"info", samplePath()}, {}, true).err, "");
}

} // namespace
} // namespace dateline::cli
