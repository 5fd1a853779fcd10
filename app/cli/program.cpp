#include "commands.h"

#include <algorithm>
#include <sstream>

namespace dateline::cli {

namespace {

constexpr const char* kFooter = R"(Examples:
  dateline-cli export release.txt --to out
  dateline-cli check *.dateline --format sarif > findings.sarif
  dateline-cli import draft.txt --to draft.dateline
  dateline-cli info draft.dateline --format json
  cat draft.txt | dateline-cli check -

Exit codes:
  0  nothing found, or remarks only
  1  must-fix findings (with --strict: any finding)
  2  the command line makes no sense
  3  some input could not be read or some output not written)";

void addCommands(CLI::App& program, Session& session)
{
    program.footer(kFooter);
    program.set_version_flag("--version", "dateline-cli " DATELINE_VERSION);
    program.require_subcommand(1);
    addImportCommand(program, session);
    addCheckCommand(program, session);
    addSpellCommand(program, session);
    addSuggestCommand(program, session);
    addExportCommand(program, session);
    addInfoCommand(program, session);
    addCompletionCommand(program, session);
}

int refuse(const CLI::App& program, const CLI::ParseError& error, Session& session)
{
    std::ostringstream out;
    std::ostringstream err;
    const bool asked = program.exit(error, out, err) == 0;
    session.print(QString::fromStdString(out.str()));
    if (!asked) {
        session.complain(QString::fromStdString(err.str()).trimmed());
        session.settle(ExitCode::Usage);
    }
    return static_cast<int>(session.exitCode());
}

} // namespace

int run(const std::vector<std::string>& arguments, Session& session)
{
    CLI::App program("Imports, checks and exports press releases.", "dateline-cli");
    addCommands(program, session);
    std::vector<std::string> reversed(arguments.rbegin(), arguments.rend());
    try {
        program.parse(reversed);
    } catch (const CLI::ParseError& error) {
        return refuse(program, error, session);
    }
    return static_cast<int>(session.exitCode());
}

QList<QString> toNames(const std::vector<std::string>& arguments)
{
    QList<QString> names;
    for (const std::string& argument : arguments) {
        names.append(QString::fromStdString(argument));
    }
    return names;
}

LanguageTag toLanguage(const std::string& argument)
{
    return LanguageTag(QString::fromStdString(argument));
}

CLI::Validator languageTagValidator()
{
    const auto judge = [](const std::string& text) {
        return toLanguage(text).isEmpty() ? "“" + text + "” is no language tag such as en or uz-Latn." : std::string();
    };
    return {judge, "TAG"};
}

} // namespace dateline::cli
