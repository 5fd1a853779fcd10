#include "support/wrong_words.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_view.h"
#include "window/start_page.h"
#include "window/window_actions.h"

#include <QAction>
#include <QLineEdit>
#include <QMainWindow>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QToolButton>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

constexpr int kPatience = 20'000;

class StoryTest : public testing::Test {
protected:
    StoryTest()
        : m_settings(m_folder.filePath("settings.ini")),
          m_window(m_settings,
                   std::make_shared<test::WrongWords>(QHash<QString, QString>{{"oportunity", "opportunity"}}))
    {
        applyTheme(*qApp, Appearance::Light);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openFile(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] bool waitForFindings()
    {
        return QTest::qWaitFor([this] { return view().checking().isCurrent(); }, kPatience);
    }
    [[nodiscard]] int countOf(const char* rule)
    {
        int count = 0;
        for (const Finding& finding : view().checking().findings()) {
            count += finding.rule == QLatin1String(rule) ? 1 : 0;
        }
        return count;
    }
    void trigger(const char* action) { m_window.findChild<QAction*>(QLatin1String(action))->trigger(); }
    void typeDate(const QString& date)
    {
        auto* line = m_window.findChild<QLineEdit*>("event.date");
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, date);
        QTest::keyClick(line, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(StoryTest, ATextFileOpensIntoFormAndPage)
{
    EXPECT_EQ(m_window.findChild<QLineEdit*>("event.date")->text(), "13 June 2023");
    EXPECT_TRUE(view().editor().toPlainText().startsWith("EU-Central Asia: 10th"));
    ASSERT_TRUE(waitForFindings());
    EXPECT_EQ(view().checking().count(Severity::MustFix), 0);
}

TEST_F(StoryTest, AWrongDateIsFoundFixedFromThePanelAndUndone)
{
    const Release before = view().document().release();
    typeDate("14 June 2023");
    ASSERT_TRUE(waitForFindings());
    ASSERT_EQ(countOf("facts.date-mismatch"), 1);
    EXPECT_TRUE(m_window.findChild<QPushButton*>("findingsButton")->text().contains("1 must fix"));
    QTest::keyClick(&m_window, Qt::Key_F8);
    const QList<Finding> findings = view().checking().findings();
    const Finding finding = *std::find_if(findings.cbegin(), findings.cend(), [](const Finding& each) {
        return each.rule == QLatin1String("facts.date-mismatch");
    });
    ASSERT_FALSE(finding.fixes.isEmpty());
    const QString label = finding.fixes.first().label;
    QPushButton* fix = nullptr;
    for (QPushButton* button : m_window.findChildren<QPushButton*>()) {
        fix = fix == nullptr && button->text() == label && button->isVisible() ? button : fix;
    }
    ASSERT_NE(fix, nullptr);
    QTest::mouseClick(fix, Qt::LeftButton);
    ASSERT_TRUE(waitForFindings());
    EXPECT_EQ(countOf("facts.date-mismatch"), 0);
    trigger("undo");
    trigger("undo");
    EXPECT_EQ(view().document().release(), before);
    EXPECT_EQ(m_window.findChild<QLineEdit*>("event.date")->text(), "13 June 2023");
}

TEST_F(StoryTest, AMisspeltWordIsMarkedWhereItStands)
{
    TextEditor& editor = view().editor();
    editor.setFocus();
    editor.select({{2, 0}, {2, 0}});
    QTest::keyClicks(&editor, "An oportunity arose. ");
    ASSERT_TRUE(waitForFindings());
    const Mark* mark = editor.marks().at(editor.flow().at(2), 5);
    ASSERT_NE(mark, nullptr);
    EXPECT_EQ(mark->kind, MarkKind::Spelling);
    EXPECT_EQ(mark->span, (Span{3, 10}));
}

TEST_F(StoryTest, ThePreviewFollowsTheText)
{
    trigger("showPreview");
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().typesetting().pages() != nullptr; }, kPatience));
    ASSERT_TRUE(view().typesetting().pages()->has_value())
        << view().typesetting().pages()->error().message().toStdString();
    EXPECT_GE((*view().typesetting().pages())->pages.size(), 1);
}

TEST_F(StoryTest, SavingAndOpeningAgainGivesTheSameRelease)
{
    const QString path = m_folder.filePath("release.dateline");
    view().saving().saveTo(path);
    ASSERT_TRUE(QTest::qWaitFor([this] { return !view().document().isModified(); }, kPatience));
    const Release saved = view().document().release();
    m_window.openFile(path);
    EXPECT_EQ(view().document().release(), saved);
}

TEST_F(StoryTest, EveryActionHasANameAndNoTwoShareKeys)
{
    QHash<QString, QString> keys;
    for (const QAction* action : m_window.findChildren<QAction*>()) {
        if (action->isSeparator() || action->shortcut().isEmpty() || action->shortcutContext() == Qt::WidgetShortcut) {
            continue;
        }
        const QString sequence = action->shortcut().toString();
        EXPECT_FALSE(action->text().isEmpty()) << sequence.toStdString();
        EXPECT_FALSE(keys.contains(sequence))
            << sequence.toStdString() << ": " << action->text().toStdString() << ", " << keys[sequence].toStdString();
        keys.insert(sequence, action->text());
    }
}

TEST_F(StoryTest, EveryControlCanBeReachedAndHasAName)
{
    ASSERT_TRUE(waitForFindings());
    for (const QWidget* widget : m_window.findChildren<QWidget*>()) {
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        if (button == nullptr || !button->isVisible() || button->objectName().startsWith("qt_")) {
            continue;
        }
        EXPECT_FALSE(button->accessibleName().isEmpty() && button->text().isEmpty())
            << button->metaObject()->className() << " " << button->objectName().toStdString();
    }
}

TEST_F(StoryTest, ASmallScreenCutsNoButtonOfTheFormatBar)
{
    m_window.resize(1280, 720);
    QTest::qWait(20);
    ASSERT_EQ(m_window.width(), 1280);
    int seen = 0;
    for (const QToolButton* button : view().formatBar().findChildren<QToolButton*>()) {
        EXPECT_GE(button->width(), button->sizeHint().width()) << button->accessibleName().toStdString();
        ++seen;
    }
    EXPECT_GT(seen, 5);
}

TEST(StartPageTest, ALongRecoveredHeadlineWidensNoWindow)
{
    QMainWindow window;
    WindowActions actions(window);
    StartPage page(actions, &window);
    UnsavedWork work;
    work.headline = QStringLiteral("Ministers of the region agree ").repeated(8);
    page.setLists({{}, {work}});
    EXPECT_LE(page.minimumSizeHint().width(), 1280);
}

} // namespace
} // namespace dateline
