#include "help/help_pages.h"
#include "help/help_window.h"

#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Help, EveryPageOfTheFolderIsShown)
{
    QStringList shown;
    for (const HelpPage& page : helpPages(QStringLiteral("en"))) {
        shown.append(page.id + ".md");
        EXPECT_FALSE(page.title.isEmpty()) << page.id.toStdString();
    }
    shown.sort();
    EXPECT_EQ(shown,
              QDir(QStringLiteral(DATELINE_SOURCE_DIR "/docs/help")).entryList({"*.md"}, QDir::Files, QDir::Name));
}

TEST(Help, ALanguageWithoutPagesGetsTheEnglishOnes)
{
    ASSERT_FALSE(helpPages(QStringLiteral("mi")).isEmpty());
    EXPECT_EQ(helpPages(QStringLiteral("mi")).first().title, "Getting started");
}

TEST(Help, ALanguageThatHasPagesHasAllOfThem)
{
    const QDir folder(QStringLiteral(DATELINE_SOURCE_DIR "/docs/help"));
    const QStringList english = folder.entryList({"*.md"}, QDir::Files, QDir::Name);
    for (const QString& language : folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        EXPECT_EQ(QDir(folder.filePath(language)).entryList({"*.md"}, QDir::Files, QDir::Name), english)
            << language.toStdString();
        EXPECT_NE(helpPages(language).first().title, "Getting started") << language.toStdString();
    }
}

TEST(Help, SearchWantsAllWordsAndPutsTitlesFirst)
{
    const QList<HelpPage> pages = helpPages(QStringLiteral("en"));
    ASSERT_FALSE(pagesWith(pages, "privacy").isEmpty());
    EXPECT_EQ(pagesWith(pages, "PRIVACY").first().id, "privacy");
    EXPECT_EQ(pagesWith(pages, "embargo zone lifts").size(), 1);
    EXPECT_TRUE(pagesWith(pages, "embargo zebra").isEmpty());
    EXPECT_EQ(pagesWith(pages, {}).size(), pages.size());
}

TEST(Help, TheWindowShowsWhatIsChosenAndWhatIsFound)
{
    HelpWindow window(QStringLiteral("en"), nullptr);
    auto* text = window.findChild<QTextBrowser*>();
    window.showPage(QStringLiteral("keys"));
    EXPECT_TRUE(text->toPlainText().startsWith("Keyboard map"));
    window.findChild<QLineEdit*>()->setText("photograph");
    EXPECT_TRUE(text->toPlainText().startsWith("Privacy"));
    EXPECT_EQ(text->textCursor().selectedText(), "photograph");
    window.findChild<QLineEdit*>()->setText("zebra");
    EXPECT_EQ(window.findChild<QListWidget*>()->count(), 0);
    EXPECT_EQ(text->toPlainText(), "Nothing found.");
}

} // namespace
} // namespace dateline
