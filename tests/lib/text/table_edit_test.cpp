#include "dateline/text/table_edit.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

Table sample()
{
    Table table;
    table.rows = {{InlineText(QString("Round")), InlineText(QString("Year"))},
                  {InlineText(QString("10")), InlineText(QString("2023"))}};
    return table;
}

QStringList wordsOf(const Table& table)
{
    QStringList rows;
    for (const QList<InlineText>& row : table.rows) {
        QStringList cells;
        for (const InlineText& cell : row) {
            cells.append(cell.plain());
        }
        rows.append(cells.join('|'));
    }
    return rows;
}

TEST(TableEdit, RowsAndColumnsAreInsertedBesideOthers)
{
    EXPECT_EQ(wordsOf(withRowInserted(sample(), 1)), (QStringList{"Round|Year", "|", "10|2023"}));
    EXPECT_EQ(wordsOf(withRowInserted(sample(), 9)), (QStringList{"Round|Year", "10|2023", "|"}));
    EXPECT_EQ(wordsOf(withColumnInserted(sample(), 0)), (QStringList{"|Round|Year", "|10|2023"}));
    EXPECT_EQ(wordsOf(withColumnInserted(sample(), 2)), (QStringList{"Round|Year|", "10|2023|"}));
}

TEST(TableEdit, TheLastRowAndColumnStay)
{
    Table table = withColumnRemoved(withRowRemoved(sample(), 0), 1);
    EXPECT_EQ(wordsOf(table), QStringList{"10"});
    EXPECT_EQ(withRowRemoved(table, 0), table);
    EXPECT_EQ(withColumnRemoved(table, 0), table);
}

TEST(TableEdit, HeadersFollowTheirRows)
{
    EXPECT_EQ(withRowRemoved(sample(), 0).headerRows, 0);
    EXPECT_EQ(withRowRemoved(sample(), 1).headerRows, 1);
    EXPECT_EQ(withRowInserted(sample(), 1).headerRows, 1);
    EXPECT_EQ(withHeader(sample(), false).headerRows, 0);
    EXPECT_EQ(withHeader(withHeader(sample(), false), true), sample());
}

TEST(TableEdit, RowsOfDifferentLengthBecomeEqual)
{
    Table table = sample();
    table.rows[1].removeLast();
    EXPECT_EQ(columnCount(table), 2);
    EXPECT_EQ(wordsOf(withCellText(table, {1, 1}, InlineText(QString("2024")))),
              (QStringList{"Round|Year", "10|2024"}));
    EXPECT_EQ(withCellText(table, {5, 0}, InlineText(QString("x"))), table);
    EXPECT_TRUE(cellText(table, {1, 1}).isEmpty());
}

} // namespace
} // namespace dateline
