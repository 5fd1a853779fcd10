#include "checking.h"
#include "commands.h"
#include "dateline/base/file.h"
#include "dateline/spelling/dictionary_shelf.h"
#include "dateline/storage/package.h"
#include "document.h"
#include "fixing.h"
#include "report.h"
#include "rule_packs.h"

#include <QCoreApplication>

#include <memory>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Check)
};

struct Arguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string language;
    std::vector<std::string> packs;
    std::string previous;
    std::string explain;
    bool strict = false;
    bool noSpelling = false;
    bool fix = false;
    bool write = false;
};

/// A run with everything that its arguments name read.
struct Run {
    const Arguments& arguments;
    Session& session;
    ChosenPacks packs;
    std::optional<Document> previous = {};
    CheckSettings settings = {};

    /// The release under the packs that the command line names.
    [[nodiscard]] Release underPacks(Release release) const
    {
        if (!packs.ids.isEmpty()) {
            release.houseStyle.rulePacks = packs.ids;
        }
        return release;
    }
};

void settle(const QList<CheckedFile>& files, Run& run)
{
    for (const CheckedFile& file : files) {
        if (mustFixCount(file.findings) > 0 || (run.arguments.strict && !file.findings.isEmpty())) {
            run.session.settle(ExitCode::MustFix);
        }
    }
}

QList<CheckedFile> checkAll(Run& run)
{
    QList<CheckedFile> files;
    forEachDocument(
        toNames(run.arguments.files), toLanguage(run.arguments.language), run.session,
        [&](const Document& document) {
            const Release release = run.underPacks(document.release);
            files.append({document.name, release, findingsIn(release, run.settings), {}});
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

void checkFiles(Run& run)
{
    const QList<CheckedFile> files = checkAll(run);
    settle(files, run);
    if (run.arguments.format == "text") {
        printText(files, run.session);
    } else {
        const bool json = run.arguments.format == "json";
        run.session.print(QString::fromUtf8(json ? findingsJson(files) : findingsSarif(files)));
    }
}

/// A .dateline file and, with --write, a text are replaced; else the text goes to standard output.
Expected<void> keep(const Document& document, const FixedDocument& fixed, Run& run)
{
    if (!document.isPackage && (!run.arguments.write || document.name == u"-")) {
        run.session.print(QString::fromUtf8(fixed.text));
        return {};
    }
    if (fixed.changes.isEmpty()) {
        return {};
    }
    if (!document.isPackage) {
        return writeFileAtomically(document.name, fixed.text);
    }
    Release release = fixed.release;
    release.houseStyle = document.release.houseStyle;
    return saveRelease(release, document.name);
}

void fixOne(Document& document, Run& run)
{
    Document underPacks = document;
    underPacks.release = run.underPacks(document.release);
    const Expected<FixedDocument> result = fixed(underPacks, run.settings);
    const Expected<void> kept = result ? keep(document, *result, run) : failure(result.error());
    if (!kept) {
        fail(kept.error(), document.name, run.session);
        return;
    }
    for (const QString& change : result->changes) {
        run.session.complain(Words::tr("%1: %2").arg(document.name, change));
    }
    const QList<CheckedFile> left{{document.name, result->release, findingsIn(result->release, run.settings), {}}};
    settle(left, run);
    run.session.complain(Words::tr("%1: %n changes made; left: %2", nullptr, int(result->changes.size()))
                             .arg(document.name, summaryText(left)));
}

void fixFiles(Run& run)
{
    forEachDocument(toNames(run.arguments.files), toLanguage(run.arguments.language), run.session,
                    [&](Document& document) { fixOne(document, run); });
}

void explain(Run& run)
{
    const Expected<QString> text = explanationOf(QString::fromStdString(run.arguments.explain), run.packs);
    if (text) {
        run.session.print(*text);
    } else {
        run.session.complain(text.error().message());
        run.session.settle(ExitCode::Usage);
    }
}

/// Reads the edition before; whether that went well.
bool readPrevious(Run& run)
{
    if (run.arguments.previous.empty()) {
        return true;
    }
    const QString name = QString::fromStdString(run.arguments.previous);
    Expected<Document> previous = readDocument(name, toLanguage(run.arguments.language), run.session);
    if (!previous) {
        fail(previous.error(), name, run.session);
        return false;
    }
    run.previous = *std::move(previous);
    run.settings.previousEdition = &run.previous->release;
    return true;
}

void runCheck(const Arguments& arguments, Session& session)
{
    const Expected<ChosenPacks> packs = choosePacks(toNames(arguments.packs));
    if (!packs) {
        session.complain(packs.error().message());
        session.settle(ExitCode::Usage);
        return;
    }
    Run run{arguments, session, *packs};
    run.settings.packs = packs->own;
    if (!arguments.explain.empty()) {
        return explain(run);
    }
    if (arguments.files.empty()) {
        throw CLI::RequiredError("files");
    }
    if (readPrevious(run)) {
        run.settings.shelf = arguments.noSpelling || arguments.fix ? nullptr : systemDictionaries();
        arguments.fix ? fixFiles(run) : checkFiles(run);
    }
}

} // namespace

void addCheckCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("check", "Says what is wrong with releases, and where");
    command->add_option("files", arguments->files, "Text or .dateline files; - for standard input");
    command->add_option("--format", arguments->format, "text, json or sarif")
        ->check(CLI::IsMember({"text", "json", "sarif"}));
    command->add_option("--language", arguments->language, "The language of text files (default: recognised)")
        ->check(languageTagValidator());
    command
        ->add_option("--pack", arguments->packs,
                     "Rule packs to check by, ids or files, separated by commas (default: the release's own)")
        ->delimiter(',');
    command->add_option("--previous", arguments->previous,
                        "The edition before, text or .dateline: finds what was carried over from it");
    command->add_option("--explain", arguments->explain, "Say what a rule asks for, why, and who says so");
    command->add_flag("--strict", arguments->strict, "Let remarks count: exit code 1 for any finding");
    command->add_flag("--no-spelling", arguments->noSpelling, "Leave spelling out");
    CLI::Option* fix = command->add_flag("--fix", arguments->fix,
                                         "Make the changes that need no decision: in a .dateline file; of a text, "
                                         "print the changed text");
    command->add_flag("--write", arguments->write, "With --fix: replace the text file instead")->needs(fix);
    command->footer("Examples:\n  dateline-cli check draft.txt\n"
                    "  dateline-cli check *.dateline --format sarif > findings.sarif\n"
                    "  dateline-cli check --fix draft.txt > better.txt\n"
                    "  dateline-cli check draft.dateline --previous last-year.dateline\n"
                    "  dateline-cli check --explain facts.weekday");
    command->callback([arguments, &session] { runCheck(*arguments, session); });
}

} // namespace dateline::cli
