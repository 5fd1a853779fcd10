// What a press officer does with the keyboard, in the pane with all that can take the focus.

#include "editor/editor_pane.h"
#include "flows.h"

#include <QMenu>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class KeysTest : public testing::Test {
protected:
    KeysTest()
    {
        m_pane.resize(900, 900);
        m_pane.show();
        m_pane.activateWindow();
        m_pane.editor().setFocus();
        QTest::qWait(10);
    }

    [[nodiscard]] TextEditor& editor() { return m_pane.editor(); }
    [[nodiscard]] const LanguageVersion& version() const { return m_document.release().versions.first(); }
    void place(qsizetype block, qsizetype offset = 0) { editor().select({{block, offset}, {block, offset}}); }

    ReleaseDocument m_document{sampleRelease()};
    EditorPane m_pane{m_document};
};

TEST_F(KeysTest, TabAndShiftTabNestAListItem)
{
    place(4);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    EXPECT_EQ(version().body.at(2).as<ListItem>()->depth, 2);
    QTest::keyClick(&editor(), Qt::Key_Backtab, Qt::ShiftModifier);
    EXPECT_EQ(version().body.at(2).as<ListItem>()->depth, 1);
    EXPECT_TRUE(editor().hasFocus());
}

TEST_F(KeysTest, TabLeavesAParagraph)
{
    place(2);
    QTest::keyClick(&editor(), Qt::Key_Tab);
    EXPECT_FALSE(editor().hasFocus());
    EXPECT_EQ(version().body.first().text.plain(), "The tenth round took place in Astana.");
}

TEST_F(KeysTest, ShortcutsMakeHeadingsListsAndQuotations)
{
    const auto kind = [this] { return version().body.first().content; };
    place(2);
    QTest::keyClick(&editor(), Qt::Key_1, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(kind(), BlockContent(Heading{1}));
    QTest::keyClick(&editor(), Qt::Key_2, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(kind(), BlockContent(Heading{2}));
    QTest::keyClick(&editor(), Qt::Key_0, Qt::ControlModifier | Qt::AltModifier);
    EXPECT_EQ(kind(), BlockContent(Paragraph{}));
    QTest::keyClick(&editor(), Qt::Key_8, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(kind(), BlockContent(ListItem{false, 1}));
    QTest::keyClick(&editor(), Qt::Key_7, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(kind(), BlockContent(ListItem{true, 1}));
    QTest::keyClick(&editor(), Qt::Key_9, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(kind(), BlockContent(Quotation{}));
}

TEST_F(KeysTest, ThePassagesLanguageIsSetFromTheBar)
{
    editor().select({{2, 4}, {2, 9}});
    auto* button = m_pane.findChild<QToolButton*>("passageLanguage");
    QAction* french = nullptr;
    for (QAction* each : button->menu()->actions()) {
        french = each->data().toString() == "fr" ? each : french;
    }
    ASSERT_NE(french, nullptr);
    french->trigger();
    EXPECT_EQ(version().body.first().text.formatAt(5).language, LanguageTag(u"fr"));
    EXPECT_TRUE(version().body.first().text.formatAt(0).language.isEmpty());
    EXPECT_TRUE(button->text().startsWith(QString::fromUtf8("français")));
}

} // namespace
} // namespace dateline
