#pragma once

#include "dateline/base/expected.h"
#include "dateline/storage/package.h"
#include "storage/json_archive.h"

#include <QByteArray>
#include <QJsonDocument>

namespace dateline {

/// The root object of a JSON file. Fails with Format, naming the line.
[[nodiscard]] Expected<QJsonObject> parseDocument(const QByteArray& json, const QString& entry);

/// Notes a file of a newer Dateline, or one that does not say its version.
void checkVersion(int version, const JsonSpot& spot);

/// A whole file that is one part, with the version of its format.
template <typename Part>
[[nodiscard]] QByteArray writeDocument(const Part& part)
{
    JsonWriter writer;
    writer.field("schemaVersion", kSchemaVersion);
    describe(writer, part);
    return QJsonDocument(writer.object()).toJson(QJsonDocument::Indented);
}

/// Reads what writeDocument() wrote. `entry` is the file's name within a package, else empty.
template <typename Part>
[[nodiscard]] Expected<Part> readDocument(const QByteArray& json, const QString& fileName, const QString& entry)
{
    const Expected<QJsonObject> object = parseDocument(json, entry);
    if (!object) {
        return failure(object.error().inFile(fileName));
    }
    std::optional<Error> wrong;
    const JsonSpot root(wrong, entry);
    JsonReader reader(*object, root);
    int version = 0;
    reader.field("schemaVersion", version);
    checkVersion(version, JsonSpot(root, QStringLiteral("schemaVersion")));
    Part part;
    describe(reader, part);
    if (wrong) {
        return failure(wrong->inFile(fileName));
    }
    return part;
}

} // namespace dateline
