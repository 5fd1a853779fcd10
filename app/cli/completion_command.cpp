#include "commands.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <memory>
#include <sstream>

namespace dateline::cli {

namespace {

/// A single quote cannot stand inside single quotes; every shell here takes it this way.
std::string quoted(const std::string& text)
{
    std::string safe = "'";
    for (const char letter : text) {
        safe += letter == '\'' ? std::string("'\\''") : std::string(1, letter);
    }
    return safe + "'";
}

std::vector<const CLI::App*> commandsOf(const CLI::App& program)
{
    return program.get_subcommands([](const CLI::App*) { return true; });
}

std::vector<const CLI::Option*> flagsOf(const CLI::App& command)
{
    return command.get_options([](const CLI::Option* option) { return !option->get_lnames().empty(); });
}

bool takesValue(const CLI::Option& option)
{
    return option.get_items_expected_max() > 0;
}

std::string bashScript(const CLI::App& program)
{
    std::ostringstream script;
    script << "_dateline_cli() {\n    local current=${COMP_WORDS[COMP_CWORD]} words=\n";
    std::string names;
    std::ostringstream cases;
    for (const CLI::App* command : commandsOf(program)) {
        names += (names.empty() ? "" : " ") + command->get_name();
        cases << "    " << command->get_name() << ") words='";
        for (const CLI::Option* option : flagsOf(*command)) {
            cases << "--" << option->get_lnames().front() << ' ';
        }
        cases << (command->get_name() == "completion" ? "bash zsh fish" : "") << "' ;;\n";
    }
    script << "    if [ \"$COMP_CWORD\" -eq 1 ]; then\n        words='" << names << " --help --version'\n    else\n"
           << "    case ${COMP_WORDS[1]} in\n"
           << cases.str() << "    esac\n    fi\n"
           << "    mapfile -t COMPREPLY < <(compgen -W \"$words\" -- \"$current\")\n"
           << "    if [ \"$COMP_CWORD\" -gt 1 ] && [ \"${current#-}\" = \"$current\" ]; then\n"
           << "        mapfile -t -O \"${#COMPREPLY[@]}\" COMPREPLY < <(compgen -f -- \"$current\")\n    fi\n}\n"
           << "complete -o filenames -F _dateline_cli dateline-cli\n";
    return script.str();
}

/// In _arguments a description stands in brackets, and colons separate.
std::string zshDescription(std::string text)
{
    for (const char special : {'[', ']', ':'}) {
        std::replace(text.begin(), text.end(), special, special == ':' ? ',' : '|');
    }
    return text;
}

std::string zshScript(const CLI::App& program)
{
    std::ostringstream script;
    script
        << "#compdef dateline-cli\n_dateline_cli() {\n    if (( CURRENT == 2 )); then\n        local -a commands=(\n";
    for (const CLI::App* command : commandsOf(program)) {
        script << "            " << quoted(command->get_name() + ":" + command->get_description()) << '\n';
    }
    script << "        )\n        _describe command commands\n        return\n    fi\n"
           << "    local name=$words[2]\n    shift words\n    (( CURRENT-- ))\n    case $name in\n";
    for (const CLI::App* command : commandsOf(program)) {
        script << "    " << command->get_name() << ") _arguments";
        for (const CLI::Option* option : flagsOf(*command)) {
            const std::string value = takesValue(*option) ? ":value:_files" : "";
            script << " \\\n        "
                   << quoted("--" + option->get_lnames().front() + "[" + zshDescription(option->get_description()) +
                             "]" + value);
        }
        script << " \\\n        "
               << (command->get_name() == "completion" ? "':shell:(bash zsh fish)'" : "'*:file:_files'") << " ;;\n";
    }
    script << "    esac\n}\n_dateline_cli \"$@\"\n";
    return script.str();
}

std::string fishScript(const CLI::App& program)
{
    std::ostringstream script;
    for (const CLI::App* command : commandsOf(program)) {
        script << "complete -c dateline-cli -n __fish_use_subcommand -f -a " << command->get_name() << " -d "
               << quoted(command->get_description()) << '\n';
        for (const CLI::Option* option : flagsOf(*command)) {
            script << "complete -c dateline-cli -n '__fish_seen_subcommand_from " << command->get_name() << "' -l "
                   << option->get_lnames().front() << (takesValue(*option) ? " -r" : "") << " -d "
                   << quoted(option->get_description()) << '\n';
        }
    }
    script << "complete -c dateline-cli -n '__fish_seen_subcommand_from completion' -f -a 'bash zsh fish'\n";
    return script.str();
}

std::string scriptFor(const std::string& shell, const CLI::App& program)
{
    if (shell == "bash") {
        return bashScript(program);
    }
    return shell == "zsh" ? zshScript(program) : fishScript(program);
}

} // namespace

void addCompletionCommand(CLI::App& program, Session& session)
{
    const auto shell = std::make_shared<std::string>();
    CLI::App* command = program.add_subcommand("completion", "Prints a completion script for a shell");
    command->add_option("shell", *shell, "bash, zsh or fish")
        ->required()
        ->check(CLI::IsMember({"bash", "zsh", "fish"}));
    command->footer("Example:\n  source <(dateline-cli completion bash)");
    command->callback(
        [shell, &program, &session] { session.print(QString::fromStdString(scriptFor(*shell, program))); });
}

} // namespace dateline::cli
