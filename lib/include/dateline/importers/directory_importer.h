#pragma once

#include "dateline/base/expected.h"
#include "dateline/release/directory.h"

#include <QByteArray>
#include <QList>
#include <QString>

namespace dateline {

struct DATELINE_EXPORT DirectoryImportOptions {
    QString fileName;     ///< For messages.
    LanguageTag language; ///< Of names and functions that the file does not mark.
    QString country;      ///< ISO 3166-1 alpha-2, where numbers without '+' are dialled; may be empty.
};

/// People and organisations read from a file.
struct DATELINE_EXPORT ImportedDirectory {
    Directory directory;
    QList<QString> remarks; ///< What was left out, and why.
};

/// Reads an address book as vCard 2.1, 3.0 (RFC 2426) or 4.0 (RFC 6350), any number of cards.
/// Fails with Format when there is no card in it.
[[nodiscard]] DATELINE_EXPORT Expected<ImportedDirectory> importVCards(const QByteArray& bytes,
                                                                       const DirectoryImportOptions& options);

/// Reads a table with one person a line (RFC 4180; separated by commas, semicolons or tabs) under
/// a first line of headings: those of Outlook, Google and plain words in ten languages, listed in
/// resources/importers/contact_columns.tsv. Fails with Format when no heading names a person.
[[nodiscard]] DATELINE_EXPORT Expected<ImportedDirectory> importContactTable(const QByteArray& bytes,
                                                                             const DirectoryImportOptions& options);

} // namespace dateline
