// What the window owes somebody who works without a mouse or without seeing it.

#include "editor/picture_dialog.h"
#include "form/contact_dialog.h"
#include "form/person_dialog.h"
#include "support/wrong_words.h"
#include "theme/theme.h"
#include "window/language_dialog.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTextEdit>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kPatience = 20'000;

bool isControl(const QWidget* widget)
{
    return qobject_cast<const QAbstractButton*>(widget) != nullptr ||
           qobject_cast<const QLineEdit*>(widget) != nullptr || qobject_cast<const QComboBox*>(widget) != nullptr ||
           qobject_cast<const QAbstractSpinBox*>(widget) != nullptr ||
           qobject_cast<const QTextEdit*>(widget) != nullptr ||
           qobject_cast<const QPlainTextEdit*>(widget) != nullptr || qobject_cast<const QTabBar*>(widget) != nullptr ||
           qobject_cast<const QAbstractItemView*>(widget) != nullptr;
}

/// Parts that Qt makes inside of a control, which speaks for them.
bool isPartOfControl(const QWidget* widget)
{
    for (const QWidget* each = widget->parentWidget(); each != nullptr; each = each->parentWidget()) {
        if (isControl(each)) {
            return true;
        }
    }
    return widget->objectName().startsWith("qt_");
}

void expectNames(const QWidget& window)
{
    for (QWidget* widget : window.findChildren<QWidget*>()) {
        if (!isControl(widget) || isPartOfControl(widget)) {
            continue;
        }
        const QAccessibleInterface* seen = QAccessible::queryAccessibleInterface(widget);
        EXPECT_TRUE(seen != nullptr && !seen->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << " " << widget->objectName().toStdString();
    }
}

class AccessibilityTest : public testing::Test {
protected:
    AccessibilityTest()
        : m_settings(m_folder.filePath("settings.ini")),
          m_window(m_settings, std::make_shared<test::WrongWords>(QHash<QString, QString>{{"ocasion", "occasion"}}))
    {
        applyTheme(*qApp, Appearance::Light);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openFile(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
        m_window.activateWindow();
        QTest::qWait(20);
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] bool waitForFindings()
    {
        return QTest::qWaitFor([this] { return view().checking().isCurrent(); }, kPatience);
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(AccessibilityTest, EveryControlOfTheWindowHasAName)
{
    ASSERT_TRUE(waitForFindings());
    view().showPanel(ReleaseView::Preview);
    expectNames(m_window);
}

TEST_F(AccessibilityTest, EveryControlOfTheDialogsHasAName)
{
    const Release& release = view().document().release();
    const LanguageTag english(u"en-GB");
    expectNames(LanguageDialog(release, english, nullptr));
    expectNames(PictureDialog({}, {english, LanguageTag(u"ar")}, nullptr));
    expectNames(PersonDialog({}, PersonRole::Chair, true, english, nullptr, nullptr));
    expectNames(ContactDialog({}, true, english, {}, {}, nullptr, nullptr));
}

TEST_F(AccessibilityTest, TabReachesEveryControl)
{
    ASSERT_TRUE(waitForFindings());
    QSet<QWidget*> reached;
    view().editor().select({{2, 0}, {2, 0}});
    view().editor().setFocus();
    for (int step = 0; step < 400 && QApplication::focusWidget() != nullptr; ++step) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    for (QWidget* widget : m_window.findChildren<QWidget*>()) {
        const bool wanted = isControl(widget) && !isPartOfControl(widget) && widget->isVisible() &&
                            widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) != 0;
        const QWidget* proxy = widget->focusProxy() == nullptr ? widget : widget->focusProxy();
        EXPECT_TRUE(!wanted || reached.contains(const_cast<QWidget*>(proxy)))
            << widget->metaObject()->className() << " " << widget->objectName().toStdString() << " "
            << widget->accessibleName().toStdString();
    }
}

TEST_F(AccessibilityTest, AFindingThatAppearsInTheParagraphIsAnnounced)
{
    ASSERT_TRUE(waitForFindings());
    view().editor().select({{2, 0}, {2, 0}});
    QTest::qWait(20);
    QTest::keyClicks(&view().editor(), "Ocasion ");
    ASSERT_TRUE(waitForFindings());
    EXPECT_TRUE(m_window.findChild<QLabel*>("message")->text().startsWith("Found in this paragraph"))
        << m_window.findChild<QLabel*>("message")->text().toStdString();
}

} // namespace
} // namespace dateline
