// The tenth round of a yearly dialogue, begun from the ninth's release.

#include "dateline/release/new_edition.h"
#include "dateline/storage/package.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QApplication>
#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class NewEditionTest : public testing::Test {
protected:
    NewEditionTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        m_window.show();
        m_window.startNewEdition(
            QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] const Release& release() { return view().document().release(); }
    [[nodiscard]] int left() { return carriedOverCount(release().versions.first()); }
    [[nodiscard]] QLineEdit& field(const char* name) { return *m_window.findChild<QLineEdit*>(QLatin1String(name)); }

    void goToParagraph(int index)
    {
        view().goTo(
            TextPlace{view().editor().language(), TextPart::Body, release().versions.first().body.at(index).id, {}});
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(NewEditionTest, OpensTheFormAndSaysWhatStoodThere)
{
    EXPECT_EQ(release().event.series.round, 11);
    EXPECT_EQ(field("event.date").text(), "");
    EXPECT_TRUE(field("event.date").placeholderText().contains("13 June 2023"))
        << field("event.date").placeholderText().toStdString();
    EXPECT_TRUE(view().document().isModified());
    EXPECT_EQ(view().document().path(), "");
}

TEST_F(NewEditionTest, TypingInAParagraphConfirmsItAndUndoTakesThatBack)
{
    const int before = left();
    ASSERT_GT(before, 3);
    goToParagraph(0);
    QTest::keyClicks(&view().editor(), "x");
    EXPECT_EQ(left(), before - 1);
    m_window.findChild<QAction*>("undo")->trigger();
    EXPECT_EQ(left(), before);
}

TEST_F(NewEditionTest, TheMenuOfAParagraphConfirmsItByKeysAlone)
{
    const int before = left();
    goToParagraph(0);
    QTimer::singleShot(0, [] {
        auto* menu = qobject_cast<QMenu*>(QApplication::activePopupWidget());
        ASSERT_NE(menu, nullptr) << "no menu opened";
        menu->setActiveAction(menu->findChild<QAction*>("confirmHere"));
        QTest::keyClick(menu, Qt::Key_Return);
    });
    QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(10, 10), QPoint(10, 10));
    QApplication::sendEvent(view().editor().viewport(), &byKey);
    EXPECT_EQ(left(), before - 1);
}

TEST_F(NewEditionTest, TheKeyConfirmsAndTheFindingGoes)
{
    const auto findings = [this] {
        int count = 0;
        for (const Finding& finding : view().checking().findings()) {
            count += finding.rule == QLatin1String("structure.stale-text") ? 1 : 0;
        }
        return count;
    };
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().checking().isCurrent(); }, 20'000));
    EXPECT_EQ(findings(), left());
    goToParagraph(1);
    const int before = left();
    QTest::keyClick(&view().editor(), Qt::Key_Return, Qt::ControlModifier | Qt::ShiftModifier);
    EXPECT_EQ(left(), before - 1);
    ASSERT_TRUE(QTest::qWaitFor([this] { return view().checking().isCurrent(); }, 20'000));
    EXPECT_EQ(findings(), before - 1);
}

TEST_F(NewEditionTest, ASelectionIsConfirmedWhole)
{
    view().editor().selectAll();
    m_window.findChild<QAction*>("confirmText")->trigger();
    EXPECT_EQ(left(), 0);
}

TEST_F(NewEditionTest, MarksAreKeptInTheFile)
{
    const QString path = m_folder.filePath("edition.dateline");
    ASSERT_TRUE(saveRelease(release(), path));
    const Expected<Release> again = loadRelease(path);
    ASSERT_TRUE(again);
    EXPECT_EQ(*again, release());
    EXPECT_EQ(carriedOverCount(again->versions.first()), left());
}

} // namespace
} // namespace dateline
