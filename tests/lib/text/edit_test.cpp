#include "dateline/text/edit.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

Block paragraph(const QString& words)
{
    return Block{BlockId{1}, Paragraph{}, InlineText(words), {}};
}

TEST(Edit, TypedWordsTakeTheFormatOfTheCharacterBefore)
{
    const InlineText text(QList<TextRun>{{"on ", {}}, {"13", {.strong = true}}, {" June", {}}});
    const InlineText typed = replaced(text, 5, 0, QString("th"));
    EXPECT_EQ(typed.plain(), "on 13th June");
    EXPECT_TRUE(typed.formatAt(6).strong);
    EXPECT_FALSE(typed.formatAt(7).strong);
}

TEST(Edit, ReplacedWordsTakeTheFormatOfTheFirstReplaced)
{
    const InlineText text(QList<TextRun>{{"on ", {}}, {"13", {.strong = true}}, {" June", {}}});
    EXPECT_TRUE(replaced(text, 3, 2, QString("14")).formatAt(3).strong);
}

TEST(Edit, SpliceMovesPositionsBehindIt)
{
    const Splice splice{5, 2, 4};
    EXPECT_EQ(splice.moved(4), 4);
    EXPECT_EQ(splice.moved(6), 9);
    EXPECT_EQ(splice.moved(10), 12);
}

TEST(Edit, SplitAndJoinGiveTheBlockBack)
{
    const Block whole = paragraph("The tenth round");
    const auto [first, second] = split(whole, 4, BlockId{2});
    EXPECT_EQ(first.id, BlockId{1});
    EXPECT_EQ(second.id, BlockId{2});
    EXPECT_EQ(second.text.plain(), "tenth round");
    EXPECT_EQ(joined(first, second), whole);
}

TEST(Edit, EnterAtTheEndOfAHeadingStartsAParagraph)
{
    Block heading = paragraph("Background");
    heading.content = Heading{1};
    EXPECT_NE(split(heading, 10, BlockId{2}).second.as<Paragraph>(), nullptr);
    EXPECT_NE(split(heading, 4, BlockId{2}).second.as<Heading>(), nullptr);
}

} // namespace
} // namespace dateline
