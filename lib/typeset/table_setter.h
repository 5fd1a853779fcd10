#pragma once

#include "typeset/galley.h"

namespace dateline {

/// Sets a block's table over the whole width: caption, header rows that repeat on later pages,
/// rows that stay whole while a page can hold them.
void setTable(Galley& galley, const Block& block, const Table& table, int parent, const LanguageTag& language);

/// A label and what it says, side by side, as release facts are printed.
struct LabelledRow {
    QString label;
    QList<InlineText> values;
};

/// Sets rows as a table whose first column is its header.
void setLabelledRows(Galley& galley, const QList<LabelledRow>& rows, const QString& description, int parent);

} // namespace dateline
