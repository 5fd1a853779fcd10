// The window in another language, without a restart.

#include "dateline/compose/compose.h"
#include "dateline/exporters/plain.h"
#include "dateline/locale/labels.h"
#include "dateline/locale/names.h"
#include "dateline/storage/package.h"
#include "language/interface_language.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTabBar>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

#include <algorithm>

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

/// Texts of the interface, without those of the release and its form's values.
QStringList textsOf(QWidget& window)
{
    QStringList texts;
    for (const QAction* action : window.findChildren<QAction*>()) {
        texts.append(action->text());
        texts.append(action->toolTip());
    }
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        texts.append(widget->toolTip());
        texts.append(widget->accessibleName());
        texts.append(widget->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            texts.append(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            texts.append(button->text());
        } else if (const auto* line = qobject_cast<const QLineEdit*>(widget)) {
            texts.append(line->placeholderText());
        } else if (const auto* tabs = qobject_cast<const QTabBar*>(widget)) {
            for (int index = 0; index < tabs->count(); ++index) {
                texts.append(tabs->tabText(index));
            }
        }
    }
    texts.removeDuplicates();
    return texts;
}

bool hasLetters(const QString& text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar character) { return character.isLetter(); });
}

/// Texts side by side in one label: a translator cannot put them into another order.
bool isConcatenated(const QString& text)
{
    int depth = 0;
    int outermost = 0;
    for (const QChar character : text) {
        outermost += character == u'⟦' && depth == 0 ? 1 : 0;
        depth += character == u'⟦' ? 1 : character == u'⟧' ? -1 : 0;
    }
    return outermost > 1;
}

/// Languages are named in their own words, whatever the interface speaks.
bool namesALanguage(const QString& text)
{
    static const QStringList tags{"ar", "de", "el", "en-GB", "es", "fr", "it", "kk", "ky",
                                  "nl", "pl", "pt", "ru",    "tg", "tk", "tr", "uk", "uz"};
    return std::any_of(tags.cbegin(), tags.cend(), [&](const QString& tag) {
        return text.startsWith(languageName(LanguageTag(tag), LanguageTag(tag)), Qt::CaseInsensitive);
    });
}

/// Whether all words are the release's: its facts, its text and the labels in its language.
bool isOfRelease(const QString& text, const Release& release)
{
    const auto publication = compose(release, release.sourceLanguage, {});
    const QString all = QString::fromUtf8(releaseToJson(release)) +
                        QString::fromUtf8(exportPlain(*publication).value_or(QByteArray())) +
                        label(Label::NotesToEditors, release.sourceLanguage);
    static const QRegularExpression notAWord(QStringLiteral(R"(<[^>]*>|[^\p{L}]+)"),
                                             QRegularExpression::UseUnicodePropertiesOption);
    const QStringList words = text.split(notAWord, Qt::SkipEmptyParts);
    return std::all_of(words.cbegin(), words.cend(),
                       [&](const QString& word) { return all.contains(word, Qt::CaseInsensitive); });
}

TEST_F(LanguageTest, EveryTextOfTheWindowWasMadeToBeTranslated)
{
    static const QStringList ofQt{"Scroll Left", "Scroll Right"};
    static const QStringList pictures{"Aa"};
    speak(pseudoLanguage());
    const QStringList texts = textsOf(m_window);
    ASSERT_GT(texts.size(), 100);
    const Release& release = m_window.view()->document().release();
    for (const QString& text : texts) {
        EXPECT_FALSE(isConcatenated(text)) << text.toStdString();
        if (hasLetters(text) && !ofQt.contains(text) && !pictures.contains(text) && !namesALanguage(text) &&
            !isOfRelease(text, release)) {
            EXPECT_TRUE(text.contains(u'⟦')) << text.toStdString();
        }
    }
}

} // namespace
} // namespace dateline
