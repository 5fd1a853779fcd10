#pragma once

#include "dateline/importers/text_importer.h"

#include <QDate>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <map>
#include <optional>

namespace dateline::score {

/// A row of index.tsv: a release and what somebody read in it.
struct Row {
    QString file;
    QString language;
    QString issuer;
    QDate date;
    QJsonObject facts; ///< Empty where nobody has read it.
};

/// Right answers of one field: how many were expected, given, and both.
struct Tally {
    int expected = 0;
    int found = 0;
    int right = 0;      ///< Expected ones that were found.
    int rightFound = 0; ///< Found ones that were expected; differs where one value answers several.

    [[nodiscard]] double recall() const { return expected == 0 ? 1.0 : double(right) / expected; }
    [[nodiscard]] double precision() const { return found == 0 ? 1.0 : double(rightFound) / found; }
    Tally& operator+=(const Tally& other);
};

/// Tallies by field, then by language; the language "all" is the sum.
using Score = std::map<QString, std::map<QString, Tally>>;

/// One thing expected and not found, or found and not expected.
struct Difference {
    QString file;
    QString field;
    QString expected;
    QString found;
};

/// The rows of an index, or nothing when it cannot be read.
[[nodiscard]] std::optional<QList<Row>> readIndex(const QString& indexFile);

/// Imports each release of an index and compares. Files that cannot be imported count as
/// finding nothing.
[[nodiscard]] Score scoreIndex(const QString& indexFile, const QList<Row>& rows, QList<Difference>& differences);

/// The score as a table of precision and recall.
[[nodiscard]] QString tableOf(const Score& score);

} // namespace dateline::score
