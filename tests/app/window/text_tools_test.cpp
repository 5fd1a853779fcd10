#include "panels/quick_list.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(QuickEntries, AreFilteredByAllWordsWithoutCaseAndAccents)
{
    const QList<QuickEntry> entries{{"Saved by Zoë", {}, {}, {}},
                                    {"Save as…", "Ctrl+Shift+S", "File", {}},
                                    {"Paragraph 13", {}, "13", {}},
                                    {"On 3 July", {}, "3", {}}};
    const auto titles = [&](const char* typed) {
        QStringList found;
        for (const QuickEntry& entry : filtered(entries, QString::fromUtf8(typed))) {
            found.append(entry.title);
        }
        return found;
    };
    EXPECT_EQ(titles("zoe SAVED"), QStringList("Saved by Zoë"));
    EXPECT_EQ(titles("save as").first(), "Save as…");
    EXPECT_EQ(titles("3").first(), "On 3 July");
    EXPECT_EQ(titles("").size(), 4);
    EXPECT_TRUE(titles("nowhere").isEmpty());
}

class TextToolsTest : public testing::Test {
protected:
    TextToolsTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        applyTheme(*qApp, Appearance::Light);
        m_window.resize(1280, 720);
        m_window.show();
        m_window.activateWindow();
        m_window.openFile(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
    }

    [[nodiscard]] TextEditor& editor() { return m_window.view()->editor(); }
    [[nodiscard]] QuickList* list() { return m_window.findChild<QuickList*>(); }
    [[nodiscard]] QString firstChoice() { return list()->findChild<QListWidget*>()->item(0)->text(); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers)
    {
        m_window.activateWindow(); // Which the offscreen platform does not do when a popup closes.
        EXPECT_TRUE(QTest::qWaitForWindowActive(&m_window));
        QTest::keyClick(&editor(), key, modifiers);
    }
    void answer(const char* words)
    {
        ASSERT_NE(list(), nullptr);
        QTest::keyClicks(list()->findChild<QLineEdit*>(), QString::fromUtf8(words));
        QTest::keyClick(list()->findChild<QLineEdit*>(), Qt::Key_Return);
        QTest::qWait(20);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(TextToolsTest, CtrlGGoesToAParagraphByNumber)
{
    press(Qt::Key_G, Qt::ControlModifier);
    answer("3");
    EXPECT_TRUE(editor().currentBlock().block.text.plain().startsWith("The High-Level Political"));
    EXPECT_EQ(list(), nullptr);
}

TEST_F(TextToolsTest, CtrlKFindsActionsFieldsAndParagraphs)
{
    press(Qt::Key_K, Qt::ControlModifier);
    answer("larger text");
    EXPECT_GT(editor().zoom(), 1.0);
    press(Qt::Key_K, Qt::ControlModifier);
    answer("venue");
    EXPECT_NE(m_window.focusWidget(), &editor());
    editor().setFocus();
    press(Qt::Key_K, Qt::ControlModifier);
    answer("reiterated its wish");
    EXPECT_TRUE(editor().currentBlock().block.text.plain().startsWith("The EU reiterated"));
}

TEST_F(TextToolsTest, CtrlKFindsFindings)
{
    ASSERT_TRUE(QTest::qWaitFor([this] { return m_window.view()->checking().isCurrent(); }, 20'000));
    press(Qt::Key_K, Qt::ControlModifier);
    answer("one word, written in two ways");
    EXPECT_EQ(editor().textCursor().selectedText(), "High Level");
}

TEST_F(TextToolsTest, EscapeLeavesEverythingAsItWas)
{
    const FlowRange before = editor().selection();
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_NE(list(), nullptr);
    QTest::keyClick(list()->findChild<QLineEdit*>(), Qt::Key_Escape);
    QTest::qWait(20);
    EXPECT_EQ(list(), nullptr);
    EXPECT_EQ(editor().selection(), before);
}

TEST_F(TextToolsTest, TheOutlineListsTheHeadlineFirst)
{
    press(Qt::Key_O, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(list(), nullptr);
    EXPECT_EQ(firstChoice(), editor().flow().first().block.text.plain());
}

TEST_F(TextToolsTest, ACharacterIsInsertedByNameAndOfferedAgain)
{
    editor().select({{1, 0}, {1, 0}});
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    answer("numero sign");
    EXPECT_EQ(editor().flow().at(1).block.text.plain(), QString::fromUtf8("№"));
    press(Qt::Key_I, Qt::ControlModifier | Qt::ShiftModifier);
    ASSERT_NE(list(), nullptr);
    EXPECT_TRUE(firstChoice().startsWith(QString::fromUtf8("№")));
    EXPECT_EQ(m_settings.recentCharacters(), QStringList(QString::fromUtf8("№")));
}

TEST_F(TextToolsTest, SmartTypingIsRemembered)
{
    m_window.findChild<QAction*>("smartTyping")->trigger();
    EXPECT_FALSE(m_settings.smartTyping());
    editor().select({{1, 0}, {1, 0}});
    QTest::keyClicks(&editor(), "\"");
    EXPECT_EQ(editor().flow().at(1).block.text.plain(), "\"");
}

TEST_F(TextToolsTest, TheStatusRowCountsTheSelection)
{
    auto* words = m_window.findChild<QLabel*>("wordCount");
    editor().select({{2, 0}, {2, 15}});
    EXPECT_EQ(words->text(), QString::fromUtf8("3 words selected · 1 min"));
    editor().select({{2, 0}, {2, 3}});
    EXPECT_TRUE(words->text().startsWith("1 word selected"));
    editor().select({{2, 0}, {2, 0}});
    EXPECT_FALSE(words->text().contains("selected"));
}

TEST_F(TextToolsTest, ControlsOfTheQuickListHaveNames)
{
    press(Qt::Key_K, Qt::ControlModifier);
    ASSERT_NE(list(), nullptr);
    EXPECT_FALSE(list()->findChild<QLineEdit*>()->accessibleName().isEmpty());
    EXPECT_FALSE(list()->findChild<QListWidget*>()->accessibleName().isEmpty());
}

TEST_F(TextToolsTest, CtrlFAndF3WalkThroughTheHits)
{
    press(Qt::Key_F, Qt::ControlModifier);
    auto* bar = m_window.findChild<QWidget*>("findBar");
    ASSERT_TRUE(bar->isVisible());
    QTest::keyClicks(bar->findChild<QLineEdit*>("find"), "astana");
    EXPECT_EQ(editor().selection().start.block, 0);
    QTest::keyClick(bar->findChild<QLineEdit*>("find"), Qt::Key_F3);
    EXPECT_EQ(editor().selection().start.block, 2);
    QTest::keyClick(bar->findChild<QLineEdit*>("find"), Qt::Key_F3, Qt::ShiftModifier);
    EXPECT_EQ(editor().selection().start.block, 0);
}

} // namespace
} // namespace dateline
