#pragma once

#include <QList>
#include <QString>

namespace dateline {

/// The rows of a tab-separated resource of this room ("labels.tsv") whose first cell is
/// `language`, without that cell, where they have `cells` more. Lines that begin with '#' are
/// comments.
[[nodiscard]] QList<QList<QString>> readRows(const QString& name, const QString& language, qsizetype cells);

} // namespace dateline
