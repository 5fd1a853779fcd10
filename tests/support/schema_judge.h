#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QTemporaryDir>

#include <string>

namespace dateline::test {

/// Whether python3, which runs the judge, is installed.
inline bool hasSchemaJudge()
{
    return !QStandardPaths::findExecutable("python3").isEmpty();
}

/// What python3-jsonschema finds wrong with `json` under the schema in a file; empty: nothing.
inline std::string schemaComplaints(const QByteArray& json, const QString& schema, const QList<QString>& options = {})
{
    const QTemporaryDir folder;
    QFile file(folder.filePath("judged.json"));
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size()) {
        return "cannot write";
    }
    file.close();
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start("python3", QList<QString>{DATELINE_SOURCE_DIR "/tests/lib/storage/validate.py"} + options +
                                QList<QString>{schema, file.fileName()});
    if (!python.waitForFinished()) {
        return "the judge did not finish";
    }
    const std::string said = python.readAll().toStdString();
    return python.exitCode() == 0 ? said : "failed: " + said;
}

} // namespace dateline::test
