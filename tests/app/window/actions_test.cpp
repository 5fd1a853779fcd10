// What the menus offer, as somebody finds it who uses nothing but them and the keys.

#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class ActionsTest : public testing::Test {
protected:
    ActionsTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        applyTheme(*qApp, Appearance::Light);
        m_window.show();
    }

    static void collect(const QList<QAction*>& actions, QList<QAction*>& found)
    {
        for (QAction* action : actions) {
            if (action->menu() != nullptr) {
                collect(action->menu()->actions(), found);
            } else if (!action->isSeparator()) {
                found.append(action);
            }
        }
    }
    [[nodiscard]] QList<QAction*> all()
    {
        QList<QAction*> found;
        collect(m_window.findChild<QMenuBar*>()->actions(), found);
        return found;
    }
    /// What needs room, for whoever reads that there is not enough.
    [[nodiscard]] QString wideParts() const
    {
        QString parts;
        for (const auto* each : m_window.findChildren<QWidget*>()) {
            if (each->isVisible() && each->minimumSizeHint().width() > 400) {
                parts += QStringLiteral("%1 %2: %3\n")
                             .arg(QLatin1String(each->metaObject()->className()), each->objectName())
                             .arg(each->minimumSizeHint().width());
            }
        }
        return parts;
    }
    [[nodiscard]] QAction& action(const char* name) { return *m_window.findChild<QAction*>(QLatin1String(name)); }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(ActionsTest, EachHasWords)
{
    m_window.startRelease(ReleaseKind::PressRelease);
    ASSERT_GT(all().size(), 40);
    for (const QAction* each : all()) {
        EXPECT_FALSE(each->text().trimmed().isEmpty()) << each->objectName().toStdString();
    }
}

TEST_F(ActionsTest, NoTwoAnswerToTheSameKeys)
{
    m_window.startRelease(ReleaseKind::PressRelease);
    QHash<QString, QString> taken;
    for (const QAction* each : all()) {
        for (const QKeySequence& keys : each->shortcuts()) {
            const QString written = keys.toString();
            EXPECT_FALSE(taken.contains(written)) << written.toStdString() << ": " << each->text().toStdString()
                                                  << " and " << taken[written].toStdString();
            taken.insert(written, each->text());
        }
    }
}

TEST_F(ActionsTest, OnlyWhatMakesSenseIsOfferedWithoutARelease)
{
    for (const char* each : {"new", "newStatement", "newAdvisory", "newEdition", "open", "sample", "directory",
                             "houseStyle", "settings", "quit"}) {
        EXPECT_TRUE(action(each).isEnabled()) << each;
    }
    for (const char* each :
         {"save", "saveAs", "export", "close", "undo", "redo", "nextFinding", "showPreview", "zoomIn", "showForm"}) {
        EXPECT_FALSE(action(each).isEnabled()) << each;
    }
    m_window.startRelease(ReleaseKind::PressRelease);
    for (const char* each : {"save", "saveAs", "export", "close", "nextFinding", "showPreview", "zoomIn", "showForm"}) {
        EXPECT_TRUE(action(each).isEnabled()) << each;
    }
}

TEST_F(ActionsTest, TheColumnsBesideTheTextComeAndGo)
{
    m_window.startRelease(ReleaseKind::PressRelease);
    ReleaseView& view = *m_window.view();
    const auto* panels = m_window.findChild<QWidget*>("checkPanel");
    action("showForm").trigger();
    action("showPanels").trigger();
    EXPECT_FALSE(view.form().isVisible());
    EXPECT_FALSE(panels->isVisible());
    action("showForm").trigger();
    EXPECT_TRUE(view.form().isVisible());
    action("showCheck").trigger();
    EXPECT_TRUE(panels->isVisible());
}

TEST_F(ActionsTest, FullScreenLeavesTheTextAlone)
{
    m_window.startRelease(ReleaseKind::PressRelease);
    action("fullScreen").trigger();
    EXPECT_TRUE(m_window.isFullScreen());
    EXPECT_FALSE(m_window.view()->form().isVisible());
    action("fullScreen").trigger();
    EXPECT_FALSE(m_window.isFullScreen());
    EXPECT_TRUE(m_window.view()->form().isVisible());
}

TEST_F(ActionsTest, TheSampleOpensAndIsNoRecentFile)
{
    action("sample").trigger();
    ASSERT_NE(m_window.view(), nullptr);
    EXPECT_FALSE(m_window.view()->document().release().versions.first().headline.isEmpty());
    EXPECT_TRUE(m_settings.recentFiles().isEmpty());
}

TEST_F(ActionsTest, TheSampleInThreeLanguagesOpensAsNewWork)
{
    action("sampleInLanguages").trigger();
    ASSERT_NE(m_window.view(), nullptr);
    const ReleaseDocument& document = m_window.view()->document();
    EXPECT_EQ(document.release().versions.size(), 3);
    EXPECT_TRUE(document.path().isEmpty());
    EXPECT_FALSE(document.isReadOnly());
    EXPECT_TRUE(m_settings.recentFiles().isEmpty());
}

TEST_F(ActionsTest, NothingIsCutAtTheSmallestSupportedSize)
{
    m_window.startRelease(ReleaseKind::PressRelease);
    m_window.resize(1280, 720);
    EXPECT_LE(m_window.minimumSizeHint().width(), 1280) << wideParts().toStdString();
    EXPECT_LE(m_window.minimumSizeHint().height(), 720);
}

} // namespace
} // namespace dateline
