#include "commands.h"
#include "dateline/storage/package.h"
#include "document.h"
#include "facts.h"
#include "report.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <memory>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Info)
};

struct Arguments {
    std::vector<std::string> files;
    std::string format = "text";
    std::string language;
};

QJsonObject readingObject(const Reading& reading)
{
    return {{"fact", factKey(reading.fact.field)},
            {"index", reading.fact.index},
            {"subIndex", reading.fact.subIndex},
            {"words", reading.words},
            {"line", reading.line},
            {"offset", reading.span.offset},
            {"length", reading.span.length},
            {"confidence", reading.confidence}};
}

QJsonObject documentObject(const Document& document)
{
    QJsonArray readings;
    for (const Reading& reading : document.readings) {
        readings.append(readingObject(reading));
    }
    return {{"file", document.name},
            {"release", QJsonDocument::fromJson(releaseToJson(document.release)).object()},
            {"readings", readings},
            {"remarks", QJsonArray::fromStringList(document.remarks)}};
}

void printText(const Document& document, Session& session)
{
    session.printLine(document.name);
    for (const FactLine& fact : factLines(document.release)) {
        session.printLine(QStringLiteral("  %1  %2").arg(fact.name, -14).arg(fact.value));
    }
    if (!document.readings.isEmpty()) {
        session.printLine(Words::tr("  Read from the text, with confidence:"));
    }
    for (const Reading& reading : document.readings) {
        session.printLine(Words::tr("    %1  line %2  %3 %  “%4”")
                              .arg(factKey(reading.fact.field), -18)
                              .arg(reading.line, 3)
                              .arg(qRound(reading.confidence * 100), 3)
                              .arg(reading.words.simplified()));
    }
    for (const QString& remark : document.remarks) {
        session.printLine(QStringLiteral("  ") + remark);
    }
}

void printJson(const QList<QJsonObject>& documents, Session& session)
{
    QJsonArray files;
    for (const QJsonObject& document : documents) {
        files.append(document);
    }
    session.print(QString::fromUtf8(QJsonDocument(QJsonObject{{"files", files}}).toJson()));
}

void info(const Arguments& arguments, Session& session)
{
    QList<QJsonObject> documents;
    const bool json = arguments.format == "json";
    forEachDocument(toNames(arguments.files), toLanguage(arguments.language), session, [&](const Document& document) {
        if (json) {
            documents.append(documentObject(document));
        } else {
            printText(document, session);
        }
    });
    if (json) {
        printJson(documents, session);
    }
}

} // namespace

void addInfoCommand(CLI::App& program, Session& session)
{
    const auto arguments = std::make_shared<Arguments>();
    CLI::App* command =
        program.add_subcommand("info", "Shows a release's facts and, for a text, where each was read and how sure");
    command->add_option("files", arguments->files, "Text or .dateline files; - for standard input")->required();
    command->add_option("--format", arguments->format, "text or json")->check(CLI::IsMember({"text", "json"}));
    command->add_option("--language", arguments->language, "The language of text files (default: recognised)")
        ->check(languageTagValidator());
    command->footer("Examples:\n  dateline-cli info draft.txt\n"
                    "  dateline-cli info release.dateline --format json | jq '.files[].release.event'");
    command->callback([arguments, &session] { info(*arguments, session); });
}

} // namespace dateline::cli
