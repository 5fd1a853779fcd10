#include "dateline/importers/clipboard.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <string>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

QString sample(const char* name)
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/importers/clipboard/%1").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Strong in asterisks, emphasis in underscores, links in angles, languages in brackets.
QString written(const InlineText& text)
{
    QString line;
    for (const TextRun& run : text.runs()) {
        QString words = run.text;
        words = run.format.emphasis ? QStringLiteral("_%1_").arg(words) : words;
        words = run.format.strong ? QStringLiteral("*%1*").arg(words) : words;
        words = run.format.link.isEmpty() ? words : QStringLiteral("<%1|%2>").arg(words, run.format.link);
        words = run.format.language.isEmpty() ? words
                                              : QStringLiteral("[%1|%2]").arg(words, run.format.language.toString());
        line += words;
    }
    return line;
}

QString written(const Table& table)
{
    QStringList rows;
    for (const QList<InlineText>& row : table.rows) {
        QStringList cells;
        for (const InlineText& cell : row) {
            cells.append(written(cell));
        }
        rows.append(cells.join(u'|'));
    }
    return QStringLiteral("table %1: %2: ").arg(table.headerRows).arg(rows.join(QStringLiteral(" / ")));
}

std::string written(const Block& block)
{
    QString kind = QStringLiteral("p: ");
    if (const auto* heading = block.as<Heading>()) {
        kind = QStringLiteral("h%1: ").arg(heading->level);
    } else if (const auto* item = block.as<ListItem>()) {
        kind = QStringLiteral("%1%2: ").arg(item->ordered ? QChar(u'#') : QChar(u'*')).arg(item->depth);
    } else if (const auto* quotation = block.as<Quotation>()) {
        kind = QStringLiteral("quote %1: ").arg(quotation->speaker);
    } else if (const auto* table = block.as<Table>()) {
        kind = written(*table);
    }
    return (kind + written(block.text)).trimmed().toStdString();
}

std::vector<std::string> pasted(const QString& html, const LanguageTag& language = kEnglish)
{
    std::vector<std::string> lines;
    for (const Block& block : blocksFromHtml(html, language)) {
        lines.push_back(written(block));
    }
    return lines;
}

TEST(Clipboard, FromWord)
{
    EXPECT_THAT(pasted(sample("word.html")),
                testing::ElementsAre("h1: Harbour works begin",
                                     "p: The *first stage* of the works in Northport started on 4\u00A0March 2024, "
                                     "_three weeks early_. See "
                                     "<the plan|https://example.org/harbour?stage=1&lang=en>.",
                                     "h2: What is built", "*1: Two berths", "*2: for ferries", "#1: Dredging",
                                     "p: The mayor spoke of a beginning.",
                                     "quote : [Un pas pour la ville\u00A0: enfin\u00A0!|fr]",
                                     "table 0: *Stage*|Ends / First|2025:"));
}

TEST(Clipboard, FromLibreOffice)
{
    EXPECT_THAT(pasted(sample("libreoffice.html")),
                testing::ElementsAre("h1: Programme", "p: Doors open at 9 o’clock. *Registration* is _required_.",
                                     "h2: Morning", "#1: Opening", "#1: Debates", "*2: Rivers", "*2: [Gebirge|de-DE]",
                                     "quote : We begin where we stopped.", "p: <Write to us|mailto:press@example.org>",
                                     "table 1: Hour|Room / 10:00|:"));
}

TEST(Clipboard, FromGmail)
{
    EXPECT_THAT(
        pasted(sample("gmail.html")),
        testing::ElementsAre("p: Dear colleagues,",
                             "p: The visit is confirmed: *12 May*, Room\u00A0"
                             "4.",
                             "*1: Arrival at noon", "*1: Lunch", "p: Address:", "p: 1 Harbour Street", "p: Northport",
                             "p: Please bring a badge.",
                             "p: On Mon, 6 May 2024 at 09:12, A Clerk <<clerk@example.org|mailto:clerk@example.org>> "
                             "wrote:",
                             "p: Is the date fixed?"));
}

TEST(Clipboard, FromAWebPage)
{
    EXPECT_THAT(pasted(sample("web-page.html")),
                testing::ElementsAre(
                    "h1: Council meets", "p: The council met in [Curia|la] and said _yes_; read the minutes or share.",
                    "h2: Said", "quote Ada Example, chair: We agree.", "p: Follow the debate.",
                    "table 1: Party|Yes / North|12 / Abstained: 3|: Votes", "p: line one", "p: line two"));
}

TEST(Clipboard, FromGoogleDocs)
{
    EXPECT_THAT(pasted(sample("google-docs.html")),
                testing::ElementsAre("h1: Draft", "p: The *plan*_ holds_.", "*1: One", "*2: One a"));
}

TEST(Clipboard, MarksNoPassageInTheLanguageOfTheText)
{
    const QString html = QStringLiteral("<p lang=fr>Bonjour <span lang=en>you</span></p>");
    EXPECT_THAT(pasted(html, LanguageTag(u"fr-BE")), testing::ElementsAre("p: Bonjour [you|en]"));
    EXPECT_THAT(pasted(html, kEnglish), testing::ElementsAre("p: [Bonjour |fr]you"));
}

TEST(Clipboard, GivesNothingForHtmlWithoutWords)
{
    for (const char* html : {"", "<p>&nbsp;</p><p><br></p>", "<script>alert(1)</script>", "<img src=x alt=y>", "\0"}) {
        SCOPED_TRACE(html);
        EXPECT_TRUE(blocksFromHtml(QString::fromUtf8(html), kEnglish).isEmpty());
    }
}

TEST(Clipboard, SurvivesBeingCutAnywhere)
{
    for (const char* name : {"word.html", "web-page.html", "gmail.html"}) {
        const QString html = sample(name);
        ASSERT_FALSE(html.isEmpty());
        for (qsizetype size = 0; size < html.size(); size += 37) {
            for (const Block& block : blocksFromHtml(html.left(size), kEnglish)) {
                EXPECT_FALSE(block.text.isEmpty() && block.as<Table>() == nullptr) << name << size;
            }
        }
    }
}

TEST(Clipboard, ReadsBrokenHtml)
{
    EXPECT_THAT(pasted("<p>one<b>two<p>three</i></table><td>four"), testing::Contains(testing::HasSubstr("one")));
    EXPECT_THAT(pasted("a < b & c"), testing::ElementsAre("p: a < b & c"));
    const QString deep = QStringLiteral("<div>").repeated(20000);
    EXPECT_LE(blocksFromHtml(deep + "x", kEnglish).size(), 1);
}

} // namespace
} // namespace dateline
