#include "commands.h"
#include "dateline/storage/package.h"
#include "document.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Import)
};

/// Below this the importer itself would ask (Reading::confidence).
constexpr double kSure = 0.6;

struct Arguments {
    std::vector<std::string> files;
    std::string target;
    std::string language;
    bool force = false;
};

const QString kSuffix = QStringLiteral(".dateline");

QString targetOf(const QString& source, const QString& target)
{
    if (target.endsWith(kSuffix)) {
        return target;
    }
    const QString base = source == u"-" ? QStringLiteral("release") : QFileInfo(source).completeBaseName();
    return QDir(target).filePath(base + kSuffix);
}

Expected<void> save(const Release& release, const QString& path, bool force)
{
    if (!force && QFileInfo::exists(path)) {
        return failure({ErrorKind::Conflict, Words::tr("The file exists already."),
                        Words::tr("Use --force to replace it."), path});
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return failure({ErrorKind::Io, Words::tr("The folder could not be made."),
                        Words::tr("Choose a folder you may write to."), QFileInfo(path).path()});
    }
    return saveRelease(release, path);
}

void tellWhatIsUnsure(const Document& document, Session& session)
{
    for (const QString& remark : document.remarks) {
        session.complain(document.name + QStringLiteral(": ") + remark);
    }
    for (const Reading& reading : document.readings) {
        if (reading.confidence < kSure) {
            session.complain(Words::tr("%1: line %2: not sure that “%3” is %4; please look.")
                                 .arg(document.name)
                                 .arg(reading.line)
                                 .arg(reading.words, factKey(reading.fact.field)));
        }
    }
}

void importOne(const Document& document, const Arguments& arguments, Session& session)
{
    const QString path = targetOf(document.name, QString::fromStdString(arguments.target));
    if (const Expected<void> saved = save(document.release, path, arguments.force); !saved) {
        fail(saved.error(), path, session);
        return;
    }
    tellWhatIsUnsure(document, session);
    session.printLine(path);
}

void import(const Arguments& arguments, Session& session)
{
    if (arguments.files.size() > 1 && QString::fromStdString(arguments.target).endsWith(kSuffix)) {
        session.complain(Words::tr("Several files need a folder to go to. Name one with --to."));
        session.settle(ExitCode::Usage);
        return;
    }
    forEachDocument(toNames(arguments.files), toLanguage(arguments.language), session,
                    [&](const Document& document) { importOne(document, arguments, session); });
}

} // namespace

void addImportCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("import", "Reads plain text and saves it as .dateline files");
    command->add_option("files", arguments->files, "Text files; - for standard input")->required();
    command->add_option("--to", arguments->target, "A .dateline file, or a folder")->required();
    command->add_option("--language", arguments->language, "The texts' language (default: recognised)")
        ->check(languageTagValidator());
    command->add_flag("--force", arguments->force, "Replace files that exist");
    command->footer("Examples:\n  dateline-cli import draft.txt --to draft.dateline\n"
                    "  dateline-cli import *.txt --to drafts");
    command->callback([arguments, &session] { import(*arguments, session); });
}

} // namespace dateline::cli
