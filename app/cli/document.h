#pragma once

#include "dateline/base/expected.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/release.h"
#include "session.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>

namespace dateline::cli {

/// A release as the command line was given it.
struct Document {
    QString name;           ///< As the user named it; "-" for standard input.
    bool isPackage = false; ///< A .dateline file, not a text.
    QByteArray source;      ///< Of a text: its bytes.
    Release release;
    QList<Reading> readings; ///< Of a text: where each fact was read.
    QList<QString> remarks;  ///< Of a text: what its reader should know.
};

/// Reads a text or a .dateline file, told apart by its first bytes; "-" is standard input. A text
/// is taken to be in `language` unless that is empty. The error names the file.
[[nodiscard]] Expected<Document> readDocument(const QString& name, const LanguageTag& language, Session& session);

/// The same from bytes that are there already.
[[nodiscard]] Expected<Document> documentFrom(const QByteArray& bytes, const QString& name,
                                              const LanguageTag& language);

/// Reads each file in turn and hands it to `visit`, with progress. A file that cannot be read is
/// complained of, given to `failed` and does not stop the rest.
void forEachDocument(
    const QList<QString>& names, const LanguageTag& language, Session& session,
    const std::function<void(Document&)>& visit,
    const std::function<void(const QString& name, const Error& error)>& failed = [](const QString&, const Error&) {});

/// Complains of an error and settles the exit code.
void fail(const Error& error, const QString& name, Session& session);

} // namespace dateline::cli
