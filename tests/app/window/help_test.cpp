#include "help/help_pages.h"
#include "help/help_window.h"
#include "window/main_window.h"

#include <QAction>
#include <QTemporaryDir>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class WindowHelpTest : public testing::Test {
protected:
    WindowHelpTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        m_window.startRelease(ReleaseKind::PressRelease);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(WindowHelpTest, OpensOneWindowAtThePageAskedFor)
{
    m_window.findChild<QAction*>("help")->trigger();
    m_window.findChild<QAction*>("keyboardMap")->trigger();
    const auto windows = m_window.findChildren<HelpWindow*>();
    ASSERT_EQ(windows.size(), 1);
    EXPECT_TRUE(windows.first()->findChild<QTextBrowser*>()->toPlainText().startsWith("Keyboard map"));
}

TEST_F(WindowHelpTest, TheKeyboardMapHasTheKeysOfEveryAction)
{
    QString map;
    for (const HelpPage& page : helpPages(QStringLiteral("en"))) {
        map += page.id == "keys" ? page.text : QString();
    }
    int keys = 0;
    for (const QAction* action : m_window.findChildren<QAction*>()) {
        if (!action->shortcut().isEmpty()) {
            ++keys;
            EXPECT_TRUE(map.contains(action->shortcut().toString(QKeySequence::PortableText)))
                << action->text().toStdString() << ": " << action->shortcut().toString().toStdString();
        }
    }
    EXPECT_GT(keys, 30);
}

} // namespace
} // namespace dateline
