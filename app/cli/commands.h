#pragma once

#include "dateline/text/language.h"
#include "session.h"

#include <QList>
#include <QString>

#include <CLI/CLI.hpp>

#include <string>
#include <vector>

namespace dateline::cli {

/// Each adds its subcommand to the program. The subcommand runs as a callback of CLI11 when the
/// arguments name it, and leaves its outcome in the session.
void addImportCommand(CLI::App& program, Session& session);
void addCheckCommand(CLI::App& program, Session& session);
void addSpellCommand(CLI::App& program, Session& session);
void addSuggestCommand(CLI::App& program, Session& session);
void addExportCommand(CLI::App& program, Session& session);
void addInfoCommand(CLI::App& program, Session& session);
/// Writes completions for what `program` offers by then.
void addCompletionCommand(CLI::App& program, Session& session);

/// The whole of dateline-cli with its commands: reads the arguments after the program's name,
/// runs, returns what main() returns.
[[nodiscard]] int run(const std::vector<std::string>& arguments, Session& session);

/// Arguments are UTF-8, as file names are.
[[nodiscard]] QList<QString> toNames(const std::vector<std::string>& arguments);
[[nodiscard]] LanguageTag toLanguage(const std::string& argument);

/// Refuses an argument that is no BCP 47 tag.
[[nodiscard]] CLI::Validator languageTagValidator();

} // namespace dateline::cli
