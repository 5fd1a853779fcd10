#include "dateline/typeset/typesetter.h"
#include "support/long_publication.h"
#include "support/pdf_tools.h"

#include <QElapsedTimer>
#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

using namespace samples;

const LanguageTag kEnglish(u"en-GB");

Pages pagesOf(const Publication& publication)
{
    FontLibrary fonts;
    Expected<Pages> pages = typeset(publication, fonts);
    EXPECT_TRUE(pages) << pages.error().message().toStdString();
    return pages.value_or(Pages{});
}

/// Baselines of a block on each page where it stands.
QMap<int, QSet<double>> linesOf(const Pages& pages, BlockId block)
{
    QMap<int, QSet<double>> lines;
    for (int page = 0; page < pages.pages.size(); ++page) {
        for (const GlyphRun& run : pages.pages[page].runs) {
            if (run.block == block && run.node != kArtifact) {
                lines[page].insert(run.y);
            }
        }
    }
    return lines;
}

int countOf(const Pages& pages, StructureRole role)
{
    return static_cast<int>(std::count_if(pages.nodes.begin(), pages.nodes.end(),
                                          [role](const StructureNode& node) { return node.role == role; }));
}

TEST(Typeset, LeavesNoLineOfAParagraphAlone)
{
    const QString text = QString("Some words that fill a few lines of a paragraph on the page. ").repeated(8).trimmed();
    int divided = 0;
    for (int paragraphsBefore = 8; paragraphsBefore < 20; ++paragraphsBefore) {
        const Pages pages = pagesOf(paragraphs(kEnglish, QList<QString>(paragraphsBefore, text)));
        for (int i = 1; i <= paragraphsBefore; ++i) {
            const QMap<int, QSet<double>> lines = linesOf(pages, BlockId{static_cast<std::uint32_t>(i)});
            divided += lines.size() > 1 ? 1 : 0;
            for (const QSet<double>& onPage : lines) {
                EXPECT_GE(onPage.size(), 2);
            }
        }
    }
    EXPECT_GT(divided, 0);
}

TEST(Typeset, KeepsHeadingsWithWhatFollows)
{
    const Publication publication = longPublication();
    const Pages pages = pagesOf(publication);
    ASSERT_GT(pages.pages.size(), 4);
    for (qsizetype i = 0; i + 1 < publication.body.size(); ++i) {
        if (publication.body[i].as<Heading>() != nullptr) {
            EXPECT_EQ(linesOf(pages, publication.body[i].id).lastKey(),
                      linesOf(pages, publication.body[i + 1].id).firstKey());
        }
    }
}

TEST(Typeset, MakesOneParagraphOfOneOverTwoPages)
{
    const QString text = QString("Some words that fill many lines. ").repeated(400).trimmed();
    const Pages pages = pagesOf(paragraphs(kEnglish, {text}));
    EXPECT_GT(pages.pages.size(), 1);
    int holding = 0;
    for (const StructureNode& node : pages.nodes) {
        holding += node.text == text ? 1 : 0;
    }
    EXPECT_EQ(holding, 1);
}

TEST(Typeset, RepeatsTableHeadersAsArtifacts)
{
    const Pages pages = pagesOf(longPublication());
    int asText = 0;
    int asArtifact = 0;
    for (const Page& page : pages.pages) {
        for (const GlyphRun& run : page.runs) {
            if (run.text == "Place of the meeting") {
                (run.node == kArtifact ? asArtifact : asText) += 1;
            }
        }
    }
    EXPECT_EQ(asText, 1);
    EXPECT_GE(asArtifact, 1);
    EXPECT_EQ(countOf(pages, StructureRole::TH), 3);
}

TEST(Typeset, NestsListsByDepth)
{
    QList<Block> body;
    const auto item = [&](int depth, bool ordered) {
        body.append(Block{
            BlockId{static_cast<std::uint32_t>(body.size() + 1)}, ListItem{ordered, depth}, InlineText("Item"), {}});
    };
    item(1, false);
    item(2, true);
    item(2, true);
    item(1, false);
    const Pages pages = pagesOf(publicationOf(kEnglish, body));
    EXPECT_EQ(countOf(pages, StructureRole::L), 2);
    EXPECT_EQ(countOf(pages, StructureRole::LI), 4);
    for (const StructureNode& node : pages.nodes) {
        if (node.role == StructureRole::L && node.ordered) {
            EXPECT_EQ(pages.nodes[node.parent].role, StructureRole::LBody);
        }
    }
}

TEST(Typeset, SkipsNoHeadingLevel)
{
    const Pages pages = pagesOf(publicationOf(kEnglish, {Block{BlockId{1}, Heading{2}, InlineText("Deep"), {}},
                                                         Block{BlockId{2}, Paragraph{}, InlineText("x"), {}}}));
    EXPECT_EQ(countOf(pages, StructureRole::H2), 1);
    EXPECT_EQ(countOf(pages, StructureRole::H3), 0);
}

TEST(Typeset, NamesTheCharacterThatNoFontHas)
{
    FontLibrary fonts;
    const Expected<Pages> pages = typeset(paragraphs(kEnglish, {"Before \U000F0000 after"}), fonts);
    ASSERT_FALSE(pages);
    EXPECT_EQ(pages.error().kind, ErrorKind::Missing);
    EXPECT_TRUE(pages.error().what.contains("U+F0000")) << pages.error().what.toStdString();
    EXPECT_TRUE(pages.error().place.contains("b1")) << pages.error().place.toStdString();
}

TEST(Typeset, SetsRightToLeftFromTheRight)
{
    const Pages pages = pagesOf(paragraphs(LanguageTag(u"ar"), {"الاتحاد الأوروبي", "ok"}));
    for (const GlyphRun& run : pages.pages.first().runs) {
        if (!run.block.isNull()) {
            EXPECT_NEAR(run.x + run.width, pages.width - 66, 0.5) << run.text.toStdString();
        }
    }
}

TEST(Typeset, KeepsTelephoneNumbersInOrderBesideArabic)
{
    Publication publication = paragraphs(LanguageTag(u"ar"), {"نص"});
    PublishedContact contact;
    contact.name = "اسم";
    contact.phones = {{{}, "+32 460 75 45 53", "tel:+32460754553"}};
    publication.contacts = {contact};
    publication.labels.contacts = "للتواصل";
    const Pages pages = pagesOf(publication);
    double before = 0;
    for (const GlyphRun& run : pages.pages.first().runs) {
        if (run.text.contains("32") || run.text.contains("53")) {
            EXPECT_FALSE(run.rightToLeft) << run.text.toStdString();
            EXPECT_GE(run.x, before);
            before = run.x;
        }
    }
    EXPECT_GT(before, 0);
}

TEST(Typeset, DescribesLinksAndCutsLongAddresses)
{
    const Pages pages = pagesOf(longPublication());
    EXPECT_EQ(countOf(pages, StructureRole::Link), 2);
    for (const Page& page : pages.pages) {
        for (const GlyphRun& run : page.runs) {
            const double slack = run.text.endsWith(u' ') ? 8 : 0.01;
            EXPECT_LE(run.x + run.width, pages.width - 66 + slack) << run.text.toStdString();
        }
    }
}

/// Words long enough to leave gaps in a narrow place.
const QString kLongWords =
    QStringLiteral("The representatives unanimously acknowledged extraordinarily disproportionate administrative "
                   "responsibilities notwithstanding internationally recognised recommendations concerning "
                   "interdepartmental communications infrastructure modernisation requirements. ");

Publication styled(const PageStyle& style, const QString& text, const LanguageTag& language = kEnglish)
{
    Publication publication = paragraphs(language, {text});
    publication.style.page = style;
    return publication;
}

int hyphensIn(const Pages& pages)
{
    int hyphens = 0;
    for (const Page& page : pages.pages) {
        hyphens += static_cast<int>(
            std::count_if(page.runs.begin(), page.runs.end(), [](const GlyphRun& run) { return run.text.isEmpty(); }));
    }
    return hyphens;
}

TEST(Typeset, DividesWordsOnlyWhereTheHouseStyleAndTheLanguageAllow)
{
    PageStyle style;
    style.justified = true;
    const QString text = kLongWords.repeated(3).trimmed();
    EXPECT_GT(hyphensIn(pagesOf(styled(style, text))), 0);
    EXPECT_EQ(hyphensIn(pagesOf(styled(style, text, LanguageTag(u"tlh")))), 0);
    EXPECT_EQ(hyphensIn(pagesOf(styled(style, text.toUpper()))), 0);
    style.hyphenated = false;
    EXPECT_EQ(hyphensIn(pagesOf(styled(style, text))), 0);
}

TEST(Typeset, FillsEveryLineOfAJustifiedParagraphButTheLast)
{
    PageStyle style;
    style.justified = true;
    const Pages pages = pagesOf(styled(style, kLongWords.repeated(3).trimmed()));
    QMap<double, double> rightEdges;
    for (const GlyphRun& run : pages.pages.first().runs) {
        if (!run.block.isNull() && run.text != " ") {
            rightEdges[run.y] = std::max(rightEdges[run.y], run.x + run.width);
        }
    }
    ASSERT_GT(rightEdges.size(), 4);
    rightEdges.remove(rightEdges.lastKey());
    for (const double edge : rightEdges) {
        EXPECT_NEAR(edge, pages.width - 66, 0.01);
    }
}

TEST(Typeset, SetsThePaperOfTheHouseStyle)
{
    PageStyle style;
    style.paper = PaperSize::Letter;
    const Pages pages = pagesOf(styled(style, QString("Some words. ").repeated(600)));
    EXPECT_EQ(pages.width, 612);
    EXPECT_EQ(pages.height, 792);
    for (const Page& page : pages.pages) {
        for (const GlyphRun& run : page.runs) {
            EXPECT_LT(run.y, 792 - 30);
        }
    }
}

TEST(Typeset, KeepsFrenchMarksWithTheirWords)
{
    for (int words = 4; words < 24; ++words) {
        const QString text = QString("mot ").repeated(words) + QStringLiteral("« assez long » : oui ! non ?");
        for (const Page& page : pagesOf(paragraphs(LanguageTag(u"fr"), {text, text})).pages) {
            for (const GlyphRun& run : page.runs) {
                const bool opens = !run.block.isNull() && run.x < 66.01 && run.x > 65.99;
                EXPECT_FALSE(opens && !run.text.isEmpty() && QStringLiteral(":!?»").contains(run.text.front()))
                    << run.text.toStdString();
            }
        }
    }
}

TEST(Typeset, SetsNumbersOfATableFlushWithTheirLastDigit)
{
    Table table;
    for (const char* number : {"Tonnes", "5", "12,345"}) {
        table.rows.append({InlineText("Freight"), InlineText(QString(number)), InlineText("remarks in words")});
    }
    const Pages pages = pagesOf(publicationOf(kEnglish, {Block{BlockId{1}, table, {}, {}}}));
    QSet<int> edges;
    for (const GlyphRun& run : pages.pages.first().runs) {
        if (run.text == "5" || run.text == "12,345" || run.text == "Tonnes") {
            edges.insert(qRound(run.x + run.width));
        }
    }
    EXPECT_EQ(edges.size(), 1);
}

TEST(Typeset, LetsTextGoOnBelowAFigureThatDoesNotFit)
{
    const QString text = QString("Some words that fill a few lines of a paragraph on the page. ").repeated(5).trimmed();
    for (int before = 5; before < 12; ++before) {
        Publication publication = illustrated();
        const Block figure = publication.body.first();
        publication.body = paragraphs(kEnglish, QList<QString>(before + 8, text)).body;
        publication.body.insert(before, Block{BlockId{99}, figure.content, figure.text, {}});
        const Pages pages = pagesOf(publication);
        double lowest = 0;
        for (const GlyphRun& run : pages.pages.first().runs) {
            lowest = std::max(lowest, run.block.isNull() ? 0 : run.y);
        }
        EXPECT_GT(lowest, 700) << before;
    }
}

TEST(Typeset, SetsTheSamePagesFromItsMemory)
{
    FontLibrary fonts;
    const Publication publication = longPublication();
    const Pages fresh = typeset(publication, fonts).value();
    const Pages again = typeset(publication, fonts).value();
    EXPECT_TRUE(fresh.pages == again.pages);
    EXPECT_TRUE(fresh.nodes == again.nodes);
}

TEST(Typeset, GrowsLinearlyWithLength)
{
    const auto seconds = [](int repeats) {
        QList<QString> texts;
        for (int i = 0; i < repeats; ++i) {
            texts.append(
                QStringLiteral("Paragraph %1 has some words of its own and ends after a while. ").arg(i).repeated(4));
        }
        FontLibrary fonts;
        const Publication publication = paragraphs(LanguageTag(u"en"), texts);
        QElapsedTimer timer;
        timer.start();
        EXPECT_TRUE(typeset(publication, fonts));
        return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    };
    const double once = seconds(100);
    EXPECT_LT(seconds(1000), once * 30);
}

} // namespace
} // namespace dateline
