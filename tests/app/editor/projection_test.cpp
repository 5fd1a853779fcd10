#include "editor/projection.h"
#include "flows.h"

#include <QTextBlock>
#include <QTextCursor>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class ProjectionTest : public testing::Test {
protected:
    [[nodiscard]] TextFlow read() const
    {
        return m_projection.read([] { return BlockId{999}; });
    }

    QTextDocument m_document;
    Projection m_projection{m_document};
    TextFlow m_flow = flowOf(sampleRelease().release.versions.first());
};

TEST_F(ProjectionTest, ReadsBackWhatItShows)
{
    m_projection.show(m_flow);
    EXPECT_EQ(m_document.blockCount(), m_flow.size());
    EXPECT_EQ(read(), m_flow);
}

TEST_F(ProjectionTest, ShowsShorterAndLongerFlows)
{
    m_projection.show(m_flow);
    TextFlow shorter = m_flow;
    shorter.removeAt(4);
    shorter.removeAt(3);
    m_projection.show(shorter);
    EXPECT_EQ(read(), shorter);
    m_projection.show(m_flow);
    EXPECT_EQ(read(), m_flow);
}

TEST_F(ProjectionTest, CursorsElsewhereStay)
{
    m_projection.show(m_flow);
    QTextCursor cursor(&m_document);
    cursor.setPosition(m_projection.documentPosition({3, 4}));
    TextFlow changed = m_flow;
    changed[2].block.text = InlineText(QString("Another beginning"));
    m_projection.show(changed);
    EXPECT_EQ(m_projection.flowPosition(cursor.position()), (FlowPosition{3, 4}));
}

TEST_F(ProjectionTest, CharactersThatWouldBreakABlockDoNot)
{
    m_flow[2].block.text = InlineText(QString::fromUtf16(u"one\ntwo\u2029three\ufffcfour\ufdd0five\rsix"));
    m_projection.show(m_flow);
    EXPECT_EQ(m_document.blockCount(), m_flow.size());
    EXPECT_EQ(read(), m_flow);
}

TEST_F(ProjectionTest, ARightToLeftTextRunsFromTheRight)
{
    TextStyle style = m_projection.style();
    style.language = LanguageTag(u"ar");
    m_projection.show(m_flow);
    m_projection.restyle(style);
    EXPECT_EQ(m_document.begin().textDirection(), Qt::RightToLeft);
}

TEST_F(ProjectionTest, RestylingChangesNoText)
{
    m_projection.show(m_flow);
    TextStyle style = m_projection.style();
    style.zoom = 1.5;
    style.tokens = &darkTokens();
    m_projection.restyle(style);
    EXPECT_EQ(read(), m_flow);
}

} // namespace
} // namespace dateline
