#include "checking.h"
#include "commands.h"
#include "dateline/checks/checker.h"
#include "dateline/compose/compose.h"
#include "dateline/exporters/bundle.h"
#include "dateline/release/language_versions.h"
#include "dateline/storage/package.h"
#include "document.h"
#include "report.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <memory>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Export)
};

struct Arguments {
    std::vector<std::string> files;
    std::string folder;
    std::vector<std::string> formats;
    std::vector<std::string> languages;
    std::string textLanguage;
    std::string overrideReason;
    std::string pdfStandard;
    bool force = false;
    bool noWrap = false;
};

QList<LanguageTag> chosenLanguages(const Release& release, const Arguments& arguments)
{
    QList<LanguageTag> languages;
    for (const std::string& language : arguments.languages) {
        languages.append(toLanguage(language));
    }
    return languages.isEmpty() ? languagesOf(release) : languages;
}

Expected<QList<Publication>> publicationsOf(const Release& release, const Arguments& arguments)
{
    const Expected<QByteArray> source = attachedSource(release);
    if (!source) {
        return failure(source.error());
    }
    const ComposeOptions options{QDateTime::currentDateTimeUtc(), *source};
    QList<Publication> publications;
    for (const LanguageTag& language : chosenLanguages(release, arguments)) {
        Expected<Publication> publication = compose(release, language, options);
        if (!publication) {
            return failure(publication.error());
        }
        if (!arguments.pdfStandard.empty()) {
            publication->style.page.standard = arguments.pdfStandard == "ua2" ? PdfStandard::Ua2 : PdfStandard::Ua1;
        }
        publications.append(*std::move(publication));
    }
    return publications;
}

OverrideRecord overrideFor(const QList<Finding>& findings, const Arguments& arguments)
{
    OverrideRecord record{QString::fromStdString(arguments.overrideReason),
                          qEnvironmentVariable("USER"),
                          QDateTime::currentDateTimeUtc(),
                          {}};
    for (const Finding& finding : findings) {
        if (!record.rules.contains(finding.rule)) {
            record.rules.append(finding.rule);
        }
    }
    return record;
}

/// A .dateline file carries the record itself; a text gets a .dateline file beside its exports.
QString recordPath(const Document& document, const QString& slugName, const Arguments& arguments)
{
    return document.isPackage
               ? document.name
               : QDir(QString::fromStdString(arguments.folder)).filePath(slugName + QStringLiteral(".dateline"));
}

Expected<QList<BundleFile>> write(const QList<Publication>& publications, const Arguments& arguments, Session& session)
{
    BundleOptions options;
    options.formats = toNames(arguments.formats);
    options.overwrite = arguments.force;
    options.plain.columns = arguments.noWrap ? 0 : options.plain.columns;
    options.progress = [&session](int done, int total) {
        session.progress(done + 1, total, Words::tr("writing"));
        return true;
    };
    return writeBundle(publications, QString::fromStdString(arguments.folder), options);
}

/// Prints the findings, and what was waived with who answers for it; whether they allow the export.
bool printFindings(const Document& document, const QList<Finding>& findings, const Arguments& arguments,
                   Session& session)
{
    for (const Finding& finding : findings) {
        session.print(findingText(document.name, finding, document.release));
    }
    for (const WaivedFinding& waived : waivedIn(document.release)) {
        session.print(waiverText(document.name, waived, document.release));
    }
    if (blocking(findings, document.release.houseStyle).isEmpty() || !arguments.overrideReason.empty()) {
        return true;
    }
    session.complain(Words::tr("%1: not exported, because something must be fixed first. Fix it, or give a reason "
                               "with --override.")
                         .arg(document.name));
    session.settle(ExitCode::MustFix);
    return false;
}

void recordOverride(Document& document, const QList<Finding>& findings, const QString& path, const Arguments& arguments,
                    Session& session)
{
    document.release.overrides.append(overrideFor(findings, arguments));
    if (const Expected<void> saved = saveRelease(document.release, path); !saved) {
        fail(saved.error(), path, session);
    } else if (!document.isPackage) {
        session.printLine(path);
    }
}

/// The exports of a release that the checks let pass, or that are overridden.
void writeExports(Document& document, const QList<Finding>& findings, const Arguments& arguments, Session& session)
{
    const Expected<QList<Publication>> publications = publicationsOf(document.release, arguments);
    if (!publications) {
        fail(publications.error(), document.name, session);
        return;
    }
    const QString record = recordPath(document, publications->first().slug, arguments);
    const QList<Finding> stopping = blocking(findings, document.release.houseStyle);
    const bool overridden = !stopping.isEmpty();
    if (overridden && !document.isPackage && !arguments.force && QFileInfo::exists(record)) {
        fail({ErrorKind::Conflict, Words::tr("The file that would record the override exists already."),
              Words::tr("Use --force to replace it."), record},
             document.name, session);
        return;
    }
    const Expected<QList<BundleFile>> files = write(*publications, arguments, session);
    if (!files) {
        fail(files.error(), document.name, session);
        return;
    }
    for (const BundleFile& file : *files) {
        session.printLine(file.path);
    }
    if (overridden) {
        recordOverride(document, stopping, record, arguments, session);
    }
}

void exportOne(Document& document, const Arguments& arguments, Session& session)
{
    const QList<Finding> findings = findingsIn(document.release, {});
    if (printFindings(document, findings, arguments, session)) {
        writeExports(document, findings, arguments, session);
    }
}

std::vector<std::string> knownFormats()
{
    std::vector<std::string> ids;
    for (const Exporter& exporter : exporters()) {
        ids.push_back(exporter.id.toStdString());
    }
    return ids;
}

} // namespace

void addExportCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command = program.add_subcommand("export", "Checks releases and writes web page, PDF and plain text");
    command->add_option("files", arguments->files, "Text or .dateline files; - for standard input")->required();
    command->add_option("--to", arguments->folder, "The folder to write to, made when missing")->required();
    command->add_option("--formats", arguments->formats, "Of html, pdf and txt, separated by commas (default: all)")
        ->delimiter(',')
        ->check(CLI::IsMember(knownFormats()));
    command->add_option("--languages", arguments->languages, "Language versions, separated by commas (default: all)")
        ->delimiter(',')
        ->check(languageTagValidator());
    command->add_option("--language", arguments->textLanguage, "The language of text files (default: recognised)")
        ->check(languageTagValidator());
    command->add_option("--override", arguments->overrideReason,
                        "Export in spite of must-fix findings, for this reason, which is recorded in the .dateline "
                        "file or, for a text, in one beside the exports");
    command
        ->add_option(
            "--pdf", arguments->pdfStandard,
            "ua1 for PDF/UA-1 with PDF/A-2a or A-3a, ua2 for PDF/UA-2 with PDF/A-4 (default: the house style's)")
        ->check(CLI::IsMember({"ua1", "ua2"}));
    command->add_flag("--force", arguments->force, "Replace files that exist");
    command->add_flag("--no-wrap", arguments->noWrap, "Plain text with one line a paragraph, for web forms");
    command->footer("Spelling is left to check and spell.\n\nExamples:\n"
                    "  dateline-cli export release.txt --to out\n"
                    "  dateline-cli export *.dateline --to out --formats html,pdf --languages en,fr\n"
                    "  dateline-cli export release.dateline --to out --override 'Minister approved the old date'");
    command->callback([arguments, &session] {
        forEachDocument(toNames(arguments->files), toLanguage(arguments->textLanguage), session,
                        [&](Document& document) { exportOne(document, *arguments, session); });
    });
}

} // namespace dateline::cli
