#include "window/dictionary_list.h"
#include "window/settings.h"
#include "window/settings_dialog.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class SettingsDialogTest : public testing::Test {
protected:
    SettingsDialogTest() : m_settings(m_folder.filePath("settings.ini")), m_dialog(m_settings, nullptr)
    {
        m_dialog.show();
    }
    void SetUp() override { ASSERT_TRUE(QTest::qWaitForWindowActive(&m_dialog)); }

    template <typename Widget>
    [[nodiscard]] Widget& part(const char* name)
    {
        return *m_dialog.findChild<Widget*>(QLatin1String(name));
    }
    /// What another start of the program would read.
    [[nodiscard]] Settings again() const { return Settings(m_folder.filePath("settings.ini")); }

    QTemporaryDir m_folder;
    Settings m_settings;
    SettingsDialog m_dialog;
};

TEST_F(SettingsDialogTest, AppearanceIsChosenByKeyAndKept)
{
    QSignalSpy chosen(&m_dialog, &SettingsDialog::appearanceChosen);
    auto& choice = part<QComboBox>("appearance");
    choice.setFocus();
    QTest::keyClick(&choice, Qt::Key_Down);
    QTest::keyClick(&choice, Qt::Key_Down);
    ASSERT_FALSE(chosen.isEmpty());
    EXPECT_EQ(chosen.last().first().value<Appearance>(), Appearance::Dark);
    EXPECT_EQ(again().appearance(), Appearance::Dark);
}

TEST_F(SettingsDialogTest, TheInterfaceLanguagesAreOfferedInTheirOwnWords)
{
    auto& languages = part<QComboBox>("interfaceLanguage");
    EXPECT_GE(languages.findText("Deutsch"), 1);
    QSignalSpy chosen(&m_dialog, &SettingsDialog::languageChosen);
    languages.setCurrentIndex(languages.findText("Deutsch"));
    emit languages.activated(languages.currentIndex());
    ASSERT_EQ(chosen.size(), 1);
    EXPECT_EQ(chosen.first().first().toString(), "de");
}

TEST_F(SettingsDialogTest, NameFolderStyleAndIntervalAreKeptAsTheyAreTyped)
{
    const auto type = [](QLineEdit& line, const QString& words) {
        line.setFocus();
        line.selectAll();
        QTest::keyClicks(&line, words);
        QTest::keyClick(&line, Qt::Key_Tab);
    };
    type(part<QLineEdit>("userName"), "Aigerim Bekova");
    type(part<QLineEdit>("houseStyleFile"), "/tmp/office.json");
    type(part<QLineEdit>("exportFolder"), "/tmp/out");
    part<QSpinBox>("autosaveSeconds").setValue(5);
    EXPECT_EQ(again().userName(), "Aigerim Bekova");
    EXPECT_EQ(again().houseStyleFile(), "/tmp/office.json");
    EXPECT_EQ(again().exportFolder(), "/tmp/out");
    type(part<QLineEdit>("houseWordsFolder"), "/srv/words");
    EXPECT_EQ(again().houseWordsFolder(), "/srv/words");
    EXPECT_EQ(again().autosaveSeconds(), 5);
}

TEST_F(SettingsDialogTest, EveryControlHasAName)
{
    for (const auto* each : m_dialog.findChildren<QWidget*>()) {
        if (each->focusPolicy() != Qt::NoFocus && each->isVisible() && each->objectName().startsWith("qt_") == false &&
            (qobject_cast<const QComboBox*>(each) != nullptr || qobject_cast<const QSpinBox*>(each) != nullptr)) {
            EXPECT_FALSE(each->accessibleName().isEmpty()) << each->objectName().toStdString();
        }
    }
}

TEST_F(SettingsDialogTest, SurvivesAChangeOfTheLanguage)
{
    QEvent change(QEvent::LanguageChange);
    QApplication::sendEvent(&m_dialog, &change);
    QTest::qWait(20);
    EXPECT_EQ(m_dialog.findChildren<DictionaryList*>().size(), 1);
}

TEST(DictionaryList, NamesThePackageOfWhatIsMissing)
{
    const DictionaryList list;
    ASSERT_GT(list.rowCount(), 20);
    int packages = 0;
    for (int row = 0; row < list.rowCount(); ++row) {
        EXPECT_FALSE(list.item(row, 0)->text().isEmpty());
        EXPECT_FALSE(list.item(row, 1)->text().isEmpty());
        packages += list.item(row, 2)->text().startsWith("hunspell-") ? 1 : 0;
    }
    EXPECT_GT(packages, 10);
}

TEST(Settings, KeepsWhatTheDesktopAskedFor)
{
    const QTemporaryDir folder;
    Settings settings(folder.filePath("settings.ini"));
    EXPECT_EQ(settings.desktopLook(), DesktopLook());
    settings.setDesktopLook({true, false, true});
    EXPECT_EQ(Settings(folder.filePath("settings.ini")).desktopLook(), (DesktopLook{true, false, true}));
}

} // namespace
} // namespace dateline
