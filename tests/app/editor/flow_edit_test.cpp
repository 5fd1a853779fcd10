#include "editor/flow_edit.h"
#include "flows.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

class FlowEditTest : public testing::Test {
protected:
    [[nodiscard]] QString plain(qsizetype index) const { return m_flow.at(index).block.text.plain(); }
    void take(const FlowEdit& edit)
    {
        m_flow = edit.flow;
        m_cursor = edit.cursor;
    }

    TextFlow m_flow = flowOf(sampleRelease().release.versions.first());
    FlowPosition m_cursor;
    std::uint32_t m_lastId = 100;
    NewBlockId m_newId = [this] { return BlockId{++m_lastId}; };
};

TEST_F(FlowEditTest, FlowAndVersionAreTheSameText)
{
    const LanguageVersion version = sampleRelease().release.versions.first();
    EXPECT_EQ(withFlow(version, flowOf(version)), version);
}

TEST_F(FlowEditTest, TypingTakesTheFormatBeforeTheCursor)
{
    take(replaced(m_flow, {{2, 9}, {2, 9}}, QString("x")));
    EXPECT_TRUE(m_flow.at(2).block.text.formatAt(9).emphasis);
    EXPECT_EQ(m_cursor, (FlowPosition{2, 10}));
}

TEST_F(FlowEditTest, TypingAfterALinkIsNotPartOfIt)
{
    take(replaced(m_flow, {{2, 36}, {2, 36}}, QString("x")));
    EXPECT_EQ(m_flow.at(2).block.text.formatAt(36).link, "");
    EXPECT_TRUE(m_flow.at(2).block.text.formatAt(36).strong);
}

TEST_F(FlowEditTest, EnterSplitsAndKeepsTheFirstId)
{
    const BlockId id = m_flow.at(2).block.id;
    take(broken(m_flow, {{2, 9}, {2, 9}}, m_newId));
    EXPECT_EQ(m_flow.at(2).block.id, id);
    EXPECT_EQ(m_flow.at(3).block.id, BlockId{101});
    EXPECT_EQ(plain(2), "The tenth");
    EXPECT_EQ(m_cursor, (FlowPosition{3, 0}));
}

TEST_F(FlowEditTest, EnterInTheHeadlineGoesOn)
{
    const TextFlow before = m_flow;
    take(broken(m_flow, {{0, 4}, {0, 4}}, m_newId));
    EXPECT_EQ(m_flow, before);
    EXPECT_EQ(m_cursor, (FlowPosition{1, 0}));
}

TEST_F(FlowEditTest, EnterAfterAQuotationBeginsAParagraph)
{
    take(broken(m_flow, {{6, 13}, {6, 13}}, m_newId));
    EXPECT_NE(m_flow.at(6).block.as<Quotation>(), nullptr);
    EXPECT_NE(m_flow.at(7).block.as<Paragraph>(), nullptr);
}

TEST_F(FlowEditTest, EnterInAnEmptyListItemLeavesTheList)
{
    take(broken(m_flow, {{4, 5}, {4, 5}}, m_newId));
    take(broken(m_flow, {m_cursor, m_cursor}, m_newId));
    EXPECT_NE(m_flow.at(5).block.as<Paragraph>(), nullptr);
    EXPECT_EQ(m_flow.size(), 10);
}

TEST_F(FlowEditTest, BackspaceMakesAHeadingPlainBeforeJoining)
{
    take(joined(m_flow, {3, 0}, Towards::Back));
    EXPECT_NE(m_flow.at(3).block.as<Paragraph>(), nullptr);
    take(joined(m_flow, {3, 0}, Towards::Back));
    EXPECT_EQ(plain(2), "The tenth round took place in Astana.Results");
    EXPECT_EQ(m_cursor, (FlowPosition{2, 37}));
}

TEST_F(FlowEditTest, BackspaceNeverMovesBodyIntoTheStandfirst)
{
    const TextFlow before = m_flow;
    take(joined(m_flow, {2, 0}, Towards::Back));
    EXPECT_EQ(m_flow, before);
}

TEST_F(FlowEditTest, BackspaceAfterATableKeepsTheTable)
{
    take(broken(m_flow, {{7, 6}, {7, 6}}, m_newId));
    take(replaced(m_flow, {{8, 0}, {8, 0}}, QString("After")));
    take(joined(m_flow, {8, 0}, Towards::Back));
    EXPECT_NE(m_flow.at(7).block.as<Table>(), nullptr);
    EXPECT_EQ(plain(8), "After");
}

TEST_F(FlowEditTest, DeletingEverythingLeavesHeadlineStandfirstAndAParagraph)
{
    take(replaced(m_flow, {{0, 0}, {8, 12}}, QString()));
    ASSERT_EQ(m_flow.size(), 3);
    EXPECT_TRUE(plain(0).isEmpty());
    EXPECT_TRUE(plain(2).isEmpty());
    EXPECT_NE(m_flow.at(2).block.as<Paragraph>(), nullptr);
}

TEST_F(FlowEditTest, PastingBlocksIntoAParagraphSplitsIt)
{
    const QList<Block> blocks{{{}, Paragraph{}, InlineText(QString("one")), {}},
                              {{}, Heading{2}, InlineText(QString("two")), {}},
                              {{}, Paragraph{}, InlineText(QString("three")), {}}};
    take(replaced(m_flow, {{2, 9}, {2, 15}}, blocks, m_newId));
    EXPECT_EQ(plain(2), "The tenthone");
    EXPECT_EQ(plain(3), "two");
    EXPECT_NE(m_flow.at(3).block.as<Heading>(), nullptr);
    EXPECT_EQ(plain(4), "three took place in Astana.");
    EXPECT_EQ(m_cursor, (FlowPosition{4, 5}));
}

TEST_F(FlowEditTest, PastingBlocksIntoTheHeadlineMakesOneLine)
{
    const QList<Block> blocks{{{}, Paragraph{}, InlineText(QString("one")), {}},
                              {{}, Paragraph{}, InlineText(QString("two")), {}}};
    take(replaced(m_flow, {{0, 0}, {0, 23}}, blocks, m_newId));
    EXPECT_EQ(plain(0), "one two");
    EXPECT_EQ(m_flow.size(), 9);
}

TEST_F(FlowEditTest, MovingToTheNotesAndBack)
{
    const TextFlow before = m_flow;
    take({movedTo(m_flow, {{7, 0}, {7, 0}}, TextPart::Notes), {}});
    EXPECT_EQ(m_flow.at(7).part, TextPart::Notes);
    EXPECT_EQ(plain(8), "Rounds");
    EXPECT_NE(m_flow.at(8).block.as<Table>(), nullptr);
    take({movedTo(m_flow, {{8, 0}, {8, 0}}, TextPart::Body), {}});
    EXPECT_EQ(m_flow, before);
}

TEST_F(FlowEditTest, DraggingAPassageForwardWithinAParagraph)
{
    const QList<Block> blocks{{{}, Paragraph{}, InlineText(QString("tenth ")), {}}};
    take(moved(m_flow, {{2, 4}, {2, 10}}, {2, 16}, blocks, m_newId));
    EXPECT_EQ(plain(2), "The round tenth took place in Astana.");
}

TEST_F(FlowEditTest, FormatsAStretchOverSeveralBlocks)
{
    const FlowRange range{{2, 4}, {4, 3}};
    m_flow = reformatted(m_flow, range, [](RunFormat& run) { run.strong = true; });
    EXPECT_TRUE(holds(m_flow, range, [](const RunFormat& run) { return run.strong; }));
    EXPECT_FALSE(m_flow.at(2).block.text.formatAt(3).strong);
    EXPECT_FALSE(m_flow.at(4).block.text.formatAt(3).strong);
}

} // namespace
} // namespace dateline
