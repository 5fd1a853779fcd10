// The window in another language, without a restart.

#include "language/interface_language.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

constexpr int kPatience = 20'000;

class LanguageTest : public testing::Test {
protected:
    LanguageTest() : m_settings(m_folder.filePath("settings.ini")), m_window(m_settings, nullptr)
    {
        m_window.resize(1440, 900);
        m_window.show();
        m_window.openFile(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
    }
    ~LanguageTest() override
    {
        useInterfaceLanguage(QStringLiteral("en"));
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    [[nodiscard]] QString saveText() { return m_window.findChild<QAction*>("save")->text(); }
    void speak(const QString& language)
    {
        const QPointer<ReleaseView> old = m_window.view();
        m_window.setInterfaceLanguage(language);
        ASSERT_TRUE(QTest::qWaitFor([&] { return old.isNull(); }, kPatience));
        ASSERT_TRUE(QTest::qWaitFor([this] { return m_window.view()->checking().isCurrent(); }, kPatience));
    }

    QTemporaryDir m_folder;
    Settings m_settings;
    MainWindow m_window;
};

TEST_F(LanguageTest, ChangesWithoutLosingTheReleaseOrItsHistory)
{
    auto* line = m_window.findChild<QLineEdit*>("event.date");
    line->setFocus();
    line->selectAll();
    QTest::keyClicks(line, "14 June 2023");
    QTest::keyClick(line, Qt::Key_Return);
    const Release changed = m_window.view()->document().release();
    ReleaseDocument* document = &m_window.view()->document();

    speak(pseudoLanguage());
    EXPECT_TRUE(saveText().startsWith(u'⟦')) << saveText().toStdString();
    EXPECT_EQ(&m_window.view()->document(), document);
    EXPECT_EQ(document->release(), changed);
    ASSERT_FALSE(m_window.view()->checking().findings().isEmpty());
    for (const Finding& finding : m_window.view()->checking().findings()) {
        EXPECT_TRUE(finding.title.startsWith(u'⟦')) << finding.rule.toStdString();
        EXPECT_TRUE(finding.message.startsWith(u'⟦')) << finding.rule.toStdString();
    }
    m_window.findChild<QAction*>("undo")->trigger();
    EXPECT_NE(document->release(), changed);

    speak(QStringLiteral("en"));
    EXPECT_EQ(saveText(), "Save");
    EXPECT_EQ(m_settings.interfaceLanguage(), "en");
}

TEST_F(LanguageTest, ArabicIsLaidOutFromTheRight)
{
    speak(QStringLiteral("ar"));
    EXPECT_EQ(m_window.layoutDirection(), Qt::RightToLeft);
    speak(QStringLiteral("en"));
    EXPECT_EQ(m_window.layoutDirection(), Qt::LeftToRight);
}

} // namespace
} // namespace dateline
