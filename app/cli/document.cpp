#include "document.h"

#include "dateline/base/file.h"
#include "dateline/storage/package.h"

#include <QCoreApplication>

#include <istream>
#include <string>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Document)
};

constexpr qint64 kMaxBytes = qint64(256) * 1024 * 1024;

Expected<QByteArray> readStandardInput(std::istream& in)
{
    QByteArray bytes;
    constexpr std::size_t kPiece = 65536;
    std::string piece(kPiece, '\0');
    while (in.read(piece.data(), static_cast<std::streamsize>(piece.size())) || in.gcount() > 0) {
        bytes.append(piece.data(), static_cast<qsizetype>(in.gcount()));
        if (bytes.size() > kMaxBytes) {
            return failure({ErrorKind::Limit, Words::tr("Standard input is longer than 256 MB."),
                            Words::tr("Give less text at a time.")});
        }
    }
    return bytes;
}

bool isZip(const QByteArray& bytes)
{
    return bytes.startsWith("PK\x03\x04");
}

Expected<Document> fromPackage(const QByteArray& bytes, const QString& name)
{
    return readPackage(bytes, name).map([&](const Release& release) {
        return Document{name, true, {}, release, {}, {}};
    });
}

Expected<Document> fromText(const QByteArray& bytes, const QString& name, const LanguageTag& language)
{
    ImportOptions options;
    options.fileName = name;
    if (!language.isEmpty()) {
        options.language = language;
    }
    return importText(bytes, options).map([&](const ImportedRelease& imported) {
        return Document{name, false, bytes, imported.release, imported.readings, imported.remarks};
    });
}

} // namespace

Expected<Document> readDocument(const QString& name, const LanguageTag& language, Session& session)
{
    const Expected<QByteArray> bytes = name == u"-" ? readStandardInput(session.in()) : readFile(name, kMaxBytes);
    if (!bytes) {
        return failure(bytes.error().inFile(name));
    }
    return documentFrom(*bytes, name, language);
}

Expected<Document> documentFrom(const QByteArray& bytes, const QString& name, const LanguageTag& language)
{
    Expected<Document> document = isZip(bytes) ? fromPackage(bytes, name) : fromText(bytes, name, language);
    return document ? document : failure(document.error().inFile(name));
}

void forEachDocument(const QList<QString>& names, const LanguageTag& language, Session& session,
                     const std::function<void(Document&)>& visit,
                     const std::function<void(const QString& name, const Error& error)>& failed)
{
    for (qsizetype index = 0; index < names.size(); ++index) {
        session.progress(index + 1, names.size(), names[index]);
        Expected<Document> document = readDocument(names[index], language, session);
        if (document) {
            visit(*document);
        } else {
            fail(document.error(), names[index], session);
            failed(names[index], document.error());
        }
    }
    session.clearProgress();
}

void fail(const Error& error, const QString& name, Session& session)
{
    session.complain(error.inFile(name).message());
    session.settle(ExitCode::Failed);
}

} // namespace dateline::cli
