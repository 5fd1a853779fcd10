// Language versions by the tabs of the window.

#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_languages.h"
#include "window/release_view.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class LanguagesTest : public testing::Test {
protected:
    LanguagesTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        applyTheme(*qApp, Appearance::Light);
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openFile(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
    }

    [[nodiscard]] ReleaseView& view() { return *m_window.view(); }
    [[nodiscard]] const Release& release() { return view().document().release(); }
    [[nodiscard]] QStringList tabs()
    {
        QCoreApplication::processEvents(); // What was added is shown, what was removed is gone.
        QStringList all;
        for (const auto* button : m_window.findChildren<QToolButton*>()) {
            if (button->property("role") == "language" && button->isVisible()) {
                all.append(button->text());
            }
        }
        return all;
    }
    /// Types a language into the dialog and accepts it.
    void add(const QString& language, const char* start)
    {
        QTimer::singleShot(0, &m_window, [=] {
            QWidget* dialog = QApplication::activeModalWidget();
            ASSERT_NE(dialog, nullptr);
            QTest::keyClicks(dialog->findChild<QComboBox*>("newLanguage")->lineEdit(), language);
            dialog->findChild<QRadioButton*>(start)->click();
            auto* accept = dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok);
            if (accept->isEnabled()) {
                accept->click();
            } else {
                dialog->close();
            }
        });
        m_window.findChild<QPushButton*>("addLanguageButton")->click();
    }
    void trigger(const char* name)
    {
        for (QAction* action : view().languages().actions()) {
            if (action->objectName() == QLatin1String(name)) {
                action->trigger();
            }
        }
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(LanguagesTest, ACopyIsAddedShownAndTakenBack)
{
    const Release before = release();
    add("french", "beginWithCopy");
    const LanguageTag french(u"fr");
    ASSERT_NE(release().versionIn(french), nullptr);
    EXPECT_EQ(view().editor().language(), french);
    EXPECT_TRUE(release().versionIn(french)->body.first().carriedOver);
    EXPECT_EQ(tabs().size(), before.versions.size() + 1);
    view().document().undo();
    EXPECT_EQ(release(), before);
    EXPECT_EQ(view().editor().language(), before.sourceLanguage);
    EXPECT_EQ(tabs().size(), before.versions.size());
}

TEST_F(LanguagesTest, ALanguageIsRemovedAndBroughtBack)
{
    add("ar", "beginEmpty");
    const LanguageTag arabic(u"ar");
    ASSERT_NE(release().versionIn(arabic), nullptr);
    trigger("removeLanguage");
    EXPECT_EQ(release().versionIn(arabic), nullptr);
    view().document().undo();
    EXPECT_NE(release().versionIn(arabic), nullptr);
    EXPECT_EQ(view().editor().language(), arabic);
}

TEST_F(LanguagesTest, LanguagesAreReordered)
{
    add("fr", "beginEmpty");
    add("de", "beginEmpty");
    trigger("languageEarlier");
    EXPECT_EQ(release().versions.at(1).language, LanguageTag(u"de"));
    EXPECT_TRUE(tabs().contains(QStringLiteral("Deutsch")));
}

TEST_F(LanguagesTest, WordsThatNameNoLanguageAddNothing)
{
    const Release before = release();
    add("Klingonian", "beginEmpty");
    EXPECT_EQ(release(), before);
}

} // namespace
} // namespace dateline
