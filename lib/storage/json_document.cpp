#include "storage/json_document.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Storage)
};

QString otherCopy()
{
    return Words::tr("Open a backup copy, or ask the sender for the file again.");
}

tl::unexpected<Error> unreadable(const QString& what, const QString& entry, const QString& place)
{
    return failure({ErrorKind::Format, what, otherCopy(), {}, entry.isEmpty() ? place : entry + ", " + place});
}

} // namespace

Expected<QJsonObject> parseDocument(const QByteArray& json, const QString& entry)
{
    QJsonParseError syntax;
    const QJsonDocument document = QJsonDocument::fromJson(json, &syntax);
    if (syntax.error != QJsonParseError::NoError) {
        const auto line = json.left(syntax.offset).count('\n') + 1;
        return unreadable(Words::tr("This is not valid JSON: %1.").arg(syntax.errorString()), entry,
                          QStringLiteral("line %1").arg(line));
    }
    if (!document.isObject()) {
        return unreadable(Words::tr("Here stands something else than %1.").arg(Words::tr("an object")), entry,
                          QString());
    }
    return document.object();
}

void checkVersion(int version, const JsonSpot& spot)
{
    if (version > kSchemaVersion) {
        spot.fail(ErrorKind::TooNew,
                  Words::tr("The file was saved by a newer Dateline (format %1, this one reads up to %2).")
                      .arg(version)
                      .arg(kSchemaVersion),
                  Words::tr("Update Dateline to open it."));
    } else if (version < 1) {
        spot.fail(ErrorKind::Format, Words::tr("The version of the file format is missing."), otherCopy());
    }
}

} // namespace dateline
