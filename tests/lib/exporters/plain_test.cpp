#include "dateline/exporters/plain.h"
#include "dateline/text/segment.h"
#include "support/golden.h"
#include "support/sample_pages.h"
#include "support/text_units.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

QString plain(const Publication& publication, int columns = 72)
{
    return QString::fromUtf8(exportPlain(publication, {columns}).value());
}

Publication paragraph(const QString& words, const LanguageTag& language = LanguageTag(u"en"))
{
    Publication publication;
    publication.language = language;
    publication.body.append(Block{BlockId{1}, Paragraph{}, InlineText(words), {}});
    return publication;
}

Publication blocks(const QList<Block>& content)
{
    Publication publication;
    publication.language = LanguageTag(u"en");
    publication.body = content;
    return publication;
}

Block block(const BlockContent& content, const QString& words)
{
    return {BlockId{1}, content, InlineText(words), {}};
}

TEST(Plain, LooksAsItShould)
{
    for (const Sample& sample : publications()) {
        if (sample.name == "hostile") {
            continue;
        }
        SCOPED_TRACE(sample.name.toStdString());
        EXPECT_TRUE(matchesGolden(sample.name + ".txt", exportPlain(sample.publication).value()));
    }
}

TEST(Plain, HasAFormForWebForms)
{
    const Sample sample = publications().at(3);
    EXPECT_TRUE(matchesGolden(sample.name + ".no-wrap.txt", exportPlain(sample.publication, {0}).value()));
}

TEST(Plain, KeepsItsPromisesForEverySample)
{
    for (const Sample& sample : publications()) {
        SCOPED_TRACE(sample.name.toStdString());
        const QString text = plain(sample.publication);
        EXPECT_TRUE(text.endsWith(u'\n'));
        EXPECT_FALSE(text.endsWith("\n\n"));
        EXPECT_FALSE(text.contains("\n\n\n"));
        EXPECT_FALSE(text.contains(u'\r'));
        for (const QString& line : text.split(u'\n')) {
            EXPECT_FALSE(line.endsWith(u' ')) << line.toStdString();
            const bool oneWord = !line.trimmed().contains(u' ');
            EXPECT_TRUE(oneWord || displayWidth(line) <= 72) << line.toStdString();
        }
    }
}

TEST(Plain, SaysEveryTextOfThePublication)
{
    for (const Sample& sample : publications()) {
        if (sample.name == "hostile") {
            continue;
        }
        SCOPED_TRACE(sample.name.toStdString());
        for (const int columns : {0, 40, 72}) {
            const QString text = singleSpaced(plain(sample.publication, columns));
            for (const QString& unit : textUnits(sample.publication)) {
                QString said = singleSpaced(unit);
                // A link's target stands in the middle of the words around it.
                said = said.section(". Ships of any draught", 0, 0).section("Directive", 0, 0).trimmed();
                EXPECT_TRUE(text.contains(said)) << said.toStdString();
            }
        }
    }
}

TEST(Plain, PutsTheDatelineFirstInTheLead)
{
    Publication publication = paragraph("The pier opens.");
    publication.masthead.dateline = "PLYMOUTH, 2 April 2024";
    EXPECT_TRUE(plain(publication).contains("PLYMOUTH, 2 April 2024 – The pier opens.\n"));
    publication.body.prepend(block(Heading{1}, "News"));
    EXPECT_TRUE(plain(publication).contains("PLYMOUTH, 2 April 2024\n\nNews\n\nThe pier opens.\n"));
}

TEST(Plain, PutsTheEmbargoFirst)
{
    EXPECT_TRUE(plain(publications().at(3).publication).startsWith("Embargoed until 3 April 2024"));
    EXPECT_FALSE(plain(publications().at(4).publication).contains("Embargoed"));
}

TEST(Plain, NeverBreaksAddressesAndNumbers)
{
    const QString url = "https://example.org/a-rather-long/path-with-hyphens/and/slashes?q=1&r=2";
    const QString phone = "+32 (0)460 75 45 53";
    for (int before = 40; before < 72; ++before) {
        const QString lead = QString(before, u'x') + ' ';
        EXPECT_TRUE(plain(paragraph(lead + url + " end.")).contains(url));
        EXPECT_TRUE(plain(paragraph(lead + phone + " end.")).contains(phone));
        EXPECT_TRUE(
            plain(paragraph(lead + "press-office@sub-domain.example.org end.")).contains("press-office@sub-domain"));
    }
}

TEST(Plain, KeepsHyphenatedWordsAndNonBreakingSpacesTogether)
{
    for (int before = 55; before < 72; ++before) {
        const QString lead = QString(before, u'x') + ' ';
        EXPECT_TRUE(plain(paragraph(lead + "counter-terrorism end.")).contains("counter-terrorism"));
        const QString text = plain(paragraph(lead + QString::fromUtf8("18\u00A0May end.")));
        EXPECT_TRUE(text.contains("18 May")) << text.toStdString();
        EXPECT_FALSE(text.contains(QChar::Nbsp));
    }
}

TEST(Plain, WrapsWhereThereAreNoSpaces)
{
    const QString text = plain(paragraph(QString::fromUtf8("东京").repeated(60) + "。", LanguageTag(u"zh")));
    EXPECT_EQ(displayWidth(text.section(u'\n', 0, 0)), 72);
    EXPECT_FALSE(text.contains("\n。")) << "a full stop does not begin a line";
}

TEST(Plain, AVeryLongWordStandsOnItsOwnLine)
{
    const QString word = QString("x").repeated(10'000);
    EXPECT_EQ(plain(paragraph("before " + word + " after")), "before\n" + word + "\nafter\n");
}

TEST(Plain, NestsAndNumbersLists)
{
    const QString text = plain(blocks({block(ListItem{false, 1}, "one"), block(ListItem{true, 2}, "first"),
                                       block(ListItem{true, 2}, "second"), block(ListItem{false, 3}, "deep"),
                                       block(ListItem{false, 1}, "two"), block(ListItem{true, 2}, "again first"),
                                       block(Paragraph{}, "after"), block(ListItem{true, 1}, "new")}));
    EXPECT_EQ(text, "- one\n  1. first\n  2. second\n     - deep\n- two\n  1. again first\n\nafter\n\n1. new\n");
}

TEST(Plain, WritesTablesTooWideForColumnsAsRecords)
{
    Table table;
    const QString wide = QString("word ").repeated(10).trimmed();
    table.rows = {{InlineText(QString("Name")), InlineText(QString("Remark"))},
                  {InlineText(QString("Pier")), InlineText(wide)},
                  {InlineText(QString("Quay")), InlineText(wide + wide)}};
    const QString text = plain(blocks({block(table, "List")}));
    EXPECT_TRUE(text.startsWith("List\n\nName: Pier\nRemark: word"));
    EXPECT_TRUE(text.contains("\n\nName: Quay\n"));
}

TEST(Plain, FollowsLinkedWordsWithTheirTarget)
{
    RunFormat link;
    link.link = "https://example.org/";
    RunFormat attack;
    attack.link = "javascript:alert(1)";
    Publication publication = paragraph({});
    publication.body.first().text = InlineText(QList<TextRun>{{"See ", {}},
                                                              {"the page", link},
                                                              {" or ", {}},
                                                              {"https://example.org/", link},
                                                              {" or ", {}},
                                                              {"this", attack},
                                                              {".", {}}});
    EXPECT_EQ(plain(publication, 0), "See the page <https://example.org/> or https://example.org/ or this.\n");
}

} // namespace
} // namespace dateline
