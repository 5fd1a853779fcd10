#include "dateline/text/table_shape.h"

#include <algorithm>

namespace dateline {

namespace {

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar each) { return each.isLetter(); });
}

} // namespace

qsizetype headerCount(const Table& table)
{
    return std::clamp<qsizetype>(table.headerRows, 0, table.rows.size());
}

QList<bool> numericColumns(const Table& table)
{
    QList<bool> numeric(table.rows.isEmpty() ? 0 : table.rows.constFirst().size(), true);
    for (const QList<InlineText>& cells : table.rows.mid(headerCount(table))) {
        for (qsizetype column = 0; column < std::min(cells.size(), numeric.size()); ++column) {
            numeric[column] = column > 0 && numeric.at(column) && !hasLetters(cells.at(column).plain());
        }
    }
    return numeric;
}

} // namespace dateline
