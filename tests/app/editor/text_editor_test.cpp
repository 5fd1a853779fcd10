#include "editor/text_editor.h"
#include "flows.h"

#include <QClipboard>
#include <QInputMethodEvent>
#include <QMimeData>
#include <QTest>
#include <QTextBlock>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class TextEditorTest : public testing::Test {
protected:
    TextEditorTest()
    {
        m_editor.resize(800, 600);
        m_editor.select({{2, 0}, {2, 0}});
    }
    [[nodiscard]] QString plain(qsizetype index) const { return m_editor.flow().at(index).block.text.plain(); }
    [[nodiscard]] const LanguageVersion& version() const { return m_document.release().versions.first(); }

    ReleaseDocument m_document{sampleRelease()};
    TextEditor m_editor{m_document};
};

TEST_F(TextEditorTest, TypingChangesTheRelease)
{
    QTest::keyClicks(&m_editor, "Yes: ");
    EXPECT_EQ(version().body.first().text.plain(), "Yes: The tenth round took place in Astana.");
    EXPECT_EQ(m_editor.selection().start, (FlowPosition{2, 5}));
}

TEST_F(TextEditorTest, UndoTakesBackAWordAtATime)
{
    QTest::keyClicks(&m_editor, "one two ");
    m_document.undo();
    EXPECT_TRUE(plain(2).startsWith("one The"));
    m_document.undo();
    EXPECT_TRUE(plain(2).startsWith("The"));
    EXPECT_FALSE(m_document.canUndo());
}

TEST_F(TextEditorTest, MovingTheCursorEndsAWord)
{
    QTest::keyClicks(&m_editor, "on");
    QTest::keyClick(&m_editor, Qt::Key_Left);
    QTest::keyClicks(&m_editor, "x");
    m_document.undo();
    EXPECT_TRUE(plain(2).startsWith("onThe"));
}

TEST_F(TextEditorTest, AChangeFromElsewhereKeepsTheCursor)
{
    m_editor.select({{2, 10}, {2, 10}});
    Release changed = m_document.release();
    changed.versions.first().body.first().text =
        replaced(changed.versions.first().body.first().text, 0, 3, QString("This very"));
    m_document.edit(changed, {"Fix", {}, {}});
    EXPECT_EQ(m_editor.selection().start, (FlowPosition{2, 16}));
}

TEST_F(TextEditorTest, StrongByCommand)
{
    m_editor.select({{3, 0}, {3, 7}});
    m_editor.toggleStrong();
    EXPECT_TRUE(version().body.at(1).text.formatAt(0).strong);
    EXPECT_TRUE(m_editor.isStrong());
    m_editor.toggleStrong();
    EXPECT_FALSE(version().body.at(1).text.formatAt(0).strong);
}

TEST_F(TextEditorTest, ControlCharactersDoNotGetIn)
{
    const LanguageVersion before = version();
    QTest::keyClick(&m_editor, Qt::Key_Escape);
    QTest::keyClick(&m_editor, Qt::Key_F5);
    QTest::keyClick(&m_editor, 'k', Qt::ControlModifier);
    EXPECT_EQ(version(), before);
}

TEST_F(TextEditorTest, InputMethodsCommitIntoTheRelease)
{
    QInputMethodEvent composing("nihon", {});
    QApplication::sendEvent(&m_editor, &composing);
    EXPECT_TRUE(plain(2).startsWith("The"));
    QInputMethodEvent commit("", {});
    commit.setCommitString(QString::fromUtf8("日本"));
    QApplication::sendEvent(&m_editor, &commit);
    EXPECT_TRUE(plain(2).startsWith(QString::fromUtf8("日本The")));
}

TEST_F(TextEditorTest, AnAssistiveToolsEditReachesTheRelease)
{
    QTextCursor cursor(m_editor.document());
    cursor.setPosition(0);
    cursor.insertText("New: ");
    QTest::qWait(10);
    EXPECT_EQ(version().headline.plain(), "New: Dialogue held in Astana");
    m_document.undo();
    EXPECT_EQ(m_editor.document()->begin().text(), "Dialogue held in Astana");
}

TEST_F(TextEditorTest, TabChangesTheDepthOfAListItemOnly)
{
    m_editor.select({{4, 0}, {4, 0}});
    QTest::keyClick(&m_editor, Qt::Key_Tab);
    EXPECT_EQ(version().body.at(2).as<ListItem>()->depth, 2);
}

TEST_F(TextEditorTest, CopyAndPasteKeepMeaning)
{
    m_editor.select({{3, 0}, {4, 5}});
    m_editor.copy();
    m_editor.select({{8, 12}, {8, 12}});
    QTest::keyClick(&m_editor, Qt::Key_Return);
    m_editor.paste();
    EXPECT_NE(version().notes.at(1).as<Heading>(), nullptr);
    EXPECT_NE(version().notes.at(2).as<ListItem>(), nullptr);
}

TEST_F(TextEditorTest, PasteAsPlainTextLeavesLooksOut)
{
    auto* data = new QMimeData;
    data->setHtml("<h1>Bold words</h1>");
    data->setText("Bold words");
    QApplication::clipboard()->setMimeData(data);
    m_editor.select({{2, 0}, {2, 3}});
    QTest::keyClick(&m_editor, Qt::Key_V, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_TRUE(plain(2).startsWith("Bold words tenth"));
    EXPECT_NE(version().body.first().as<Paragraph>(), nullptr);
    m_document.undo();
    EXPECT_TRUE(plain(2).startsWith("The tenth"));
}

TEST_F(TextEditorTest, PasteKeepsWhatTheClipboardMeans)
{
    auto* data = new QMimeData;
    data->setHtml("<h2>Then</h2><p class=MsoNormal><o:p>&nbsp;</o:p></p><ul><li>one</li></ul>");
    QApplication::clipboard()->setMimeData(data);
    m_editor.select({{8, 12}, {8, 12}});
    QTest::keyClick(&m_editor, Qt::Key_Return);
    QTest::keyClick(&m_editor, Qt::Key_V, Qt::ControlModifier);
    ASSERT_EQ(version().notes.size(), 3);
    EXPECT_NE(version().notes.at(1).as<Heading>(), nullptr);
    EXPECT_NE(version().notes.at(2).as<ListItem>(), nullptr);
}

TEST_F(TextEditorTest, PasteBeforeAParagraphLeavesItAsItIs)
{
    auto* data = new QMimeData;
    data->setHtml("<h2>Then</h2><table><tr><td>a</td><td>b</td></tr></table>");
    QApplication::clipboard()->setMimeData(data);
    const Block before = version().body.first();
    QTest::keyClick(&m_editor, Qt::Key_V, Qt::ControlModifier);
    EXPECT_NE(version().body.at(0).as<Heading>(), nullptr);
    EXPECT_NE(version().body.at(1).as<Table>(), nullptr);
    EXPECT_EQ(version().body.at(2), before);
}

TEST_F(TextEditorTest, PasteWithinAParagraphMakesNoCaptionOfWhatFollows)
{
    auto* data = new QMimeData;
    data->setHtml("<p>one</p><table><tr><td>a</td><td>b</td></tr></table>");
    QApplication::clipboard()->setMimeData(data);
    m_editor.select({{2, 4}, {2, 4}});
    QTest::keyClick(&m_editor, Qt::Key_V, Qt::ControlModifier);
    EXPECT_EQ(plain(2), "The one");
    EXPECT_TRUE(m_editor.flow().at(3).block.text.isEmpty());
    EXPECT_EQ(plain(4), "tenth round took place in Astana.");
    EXPECT_NE(m_editor.flow().at(4).block.as<Paragraph>(), nullptr);
}

TEST_F(TextEditorTest, OneUndoTakesSmartTypingBackToWhatWasTyped)
{
    QTest::keyClicks(&m_editor, "so \"yes");
    EXPECT_TRUE(plain(2).startsWith(QString::fromUtf8("so “yesThe")));
    m_document.undo();
    m_document.undo();
    EXPECT_TRUE(plain(2).startsWith("so \"The"));
    QTest::keyClicks(&m_editor, "no");
    EXPECT_TRUE(plain(2).startsWith("so \"noThe"));
}

TEST_F(TextEditorTest, SmartTypingFollowsThePassageAndCanBeSwitchedOff)
{
    m_editor.select({{6, 13}, {6, 13}});
    QTest::keyClicks(&m_editor, " !");
    EXPECT_EQ(plain(6), QString::fromUtf8("Nous avançons\u202F!"));
    m_editor.setSmartTyping(false);
    m_editor.select({{2, 0}, {2, 0}});
    QTest::keyClicks(&m_editor, "a--");
    EXPECT_TRUE(plain(2).startsWith("a--The"));
}

TEST_F(TextEditorTest, MarksMoveWithTheText)
{
    Finding finding;
    finding.rule = "spelling.unknown-word";
    finding.place = TextPlace{kEnglish, TextPart::Body, version().body.first().id, {10, 5}};
    m_editor.setMarks(Marks({finding}, {}, kEnglish));
    QTest::keyClicks(&m_editor, "Yes. ");
    const Mark* mark = m_editor.marks().at(m_editor.flow().at(2), 16);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->span, (Span{15, 5}));
    m_editor.select({{2, 16}, {2, 17}});
    QTest::keyClicks(&m_editor, "x");
    EXPECT_EQ(m_editor.marks().at(m_editor.flow().at(2), 16), nullptr);
}

} // namespace
} // namespace dateline
