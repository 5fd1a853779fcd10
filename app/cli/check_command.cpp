#include "checking.h"
#include "commands.h"
#include "dateline/spelling/dictionary_shelf.h"
#include "document.h"
#include "report.h"

#include <memory>

namespace dateline::cli {

namespace {

struct Arguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string language;
    bool strict = false;
    bool noSpelling = false;
};

QList<CheckedFile> checkAll(const Arguments& arguments, Session& session)
{
    const std::shared_ptr<DictionaryShelf> shelf = arguments.noSpelling ? nullptr : systemDictionaries();
    QList<CheckedFile> files;
    forEachDocument(
        toNames(arguments.files), toLanguage(arguments.language), session,
        [&](const Document& document) {
            files.append({document.name, document.release, findingsIn(document.release, shelf), {}});
        },
        [&](const QString& name, const Error& error) {
            files.append({name, {}, {}, error});
        });
    return files;
}

void printText(const QList<CheckedFile>& files, Session& session)
{
    for (const CheckedFile& file : files) {
        for (const Finding& finding : file.findings) {
            session.print(findingText(file.name, finding, file.release));
        }
    }
    session.printLine(summaryText(files));
}

void checkFiles(const Arguments& arguments, Session& session)
{
    const QList<CheckedFile> files = checkAll(arguments, session);
    for (const CheckedFile& file : files) {
        if (mustFixCount(file.findings) > 0 || (arguments.strict && !file.findings.isEmpty())) {
            session.settle(ExitCode::MustFix);
        }
    }
    if (arguments.format == "text") {
        printText(files, session);
    } else {
        session.print(QString::fromUtf8(arguments.format == "json" ? findingsJson(files) : findingsSarif(files)));
    }
}

} // namespace

void addCheckCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("check", "Says what is wrong with releases, and where");
    command->add_option("files", arguments->files, "Text or .dateline files; - for standard input")->required();
    command->add_option("--format", arguments->format, "text, json or sarif")
        ->check(CLI::IsMember({"text", "json", "sarif"}));
    command->add_option("--language", arguments->language, "The language of text files (default: recognised)")
        ->check(languageTagValidator());
    command->add_flag("--strict", arguments->strict, "Let remarks count: exit code 1 for any finding");
    command->add_flag("--no-spelling", arguments->noSpelling, "Leave spelling out");
    command->footer("Examples:\n  dateline-cli check draft.txt\n"
                    "  dateline-cli check *.dateline --format sarif > findings.sarif");
    command->callback([arguments, &session] { checkFiles(*arguments, session); });
}

} // namespace dateline::cli
