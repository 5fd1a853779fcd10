#include "app/editor/flows.h"
#include "dateline/compose/compose.h"
#include "dateline/exporters/html.h"
#include "panels/web_page.h"
#include "panels/web_table.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

struct Exported {
    QByteArray html;
    QList<BlockId> blocks;
    Publication publication;
};

Exported exported(const Release& release)
{
    Exported result;
    result.publication = *compose(release, release.sourceLanguage, {QDateTime::currentDateTimeUtc()});
    result.html = *exportHtml(result.publication);
    for (const QList<Block>& blocks : {result.publication.body, result.publication.notes.blocks}) {
        for (const Block& block : blocks) {
            result.blocks.append(block.id);
        }
    }
    return result;
}

WebPage shown(const Exported& page, const WebReader& reader = {})
{
    WebPictures pictures;
    return {page.html, page.blocks, reader, pictures};
}

QRectF areaOf(const WebPage& page, const BlockId& block)
{
    for (const WebArea& area : page.areas()) {
        if (area.place.block == block) {
            return area.rect;
        }
    }
    return {};
}

// Whoever clicks on a paragraph of the page comes to that paragraph of the text: the page knows
// its blocks by their order alone, so every sort of block must count once.
TEST(WebPage, HasAnAreaForEachBlockInOrder)
{
    const Exported page = exported(sampleRelease().release);
    const WebPage web = shown(page);
    ASSERT_GT(page.blocks.size(), 6);
    double last = 0;
    for (const BlockId& block : page.blocks) {
        SCOPED_TRACE(block.toString().toStdString());
        const QRectF area = areaOf(web, block);
        ASSERT_FALSE(area.isEmpty());
        EXPECT_GE(area.top(), last);
        last = area.top();
    }
    EXPECT_EQ(web.areas().first().place.part, TextPart::Headline);
    EXPECT_EQ(web.areas().at(1).place.part, TextPart::Standfirst);
}

TEST(WebPage, ShowsEveryWordOfTheExportedPage)
{
    const Exported page = exported(sampleRelease().release);
    const QString text = shown(page).text();
    std::function<void(const HtmlNode&)> check = [&](const HtmlNode& node) {
        if (node.isText() && !node.text.trimmed().isEmpty()) {
            EXPECT_TRUE(text.contains(node.text.simplified())) << node.text.toStdString();
        }
        for (const HtmlNode& child : node.children) {
            if (!child.is(QLatin1String("head"))) {
                check(child);
            }
        }
    };
    check(readHtml(page.html));
    EXPECT_TRUE(text.contains(QStringLiteral("“Nous avançons”")));
}

TEST(WebPage, ReflowsForTheReadersWidth)
{
    const Exported page = exported(sampleRelease().release);
    const WebPage narrow = shown(page, {320, false, false});
    const WebPage wide = shown(page, {1000, false, false});
    EXPECT_GT(narrow.height(), 0);
    const QRectF onPhone = areaOf(narrow, page.blocks.first());
    const QRectF onDesk = areaOf(wide, page.blocks.first());
    EXPECT_EQ(onPhone.width(), 280);
    EXPECT_EQ(onDesk.width(), 624);
    EXPECT_EQ(onDesk.left(), 188);
}

TEST(WebPage, PaintsDarkForADarkReader)
{
    const Exported page = exported(sampleRelease().release);
    for (const bool dark : {false, true}) {
        QImage image(360, 200, QImage::Format_RGB32);
        image.fill(Qt::red);
        QPainter painter(&image);
        shown(page, {360, dark, false}).paint(painter, image.rect());
        painter.end();
        EXPECT_EQ(image.pixelColor(2, 2).name(), dark ? "#1b1e25" : "#ffffff");
    }
}

TEST(WebTable, SharesWidthsAsColumnsNeedThem)
{
    EXPECT_EQ(columnWidths({{{10, 20}, {10, 60}}}, 160), (QList<double>{40, 120}));
    EXPECT_EQ(columnWidths({{{10, 20}, {10, 60}}}, 50), (QList<double>{15, 35}));
    EXPECT_EQ(columnWidths({{{30, 40}, {30, 90}}}, 50), (QList<double>{30, 30}));
    EXPECT_TRUE(columnWidths({}, 100).isEmpty());
}

TEST(HtmlTree, ReadsEntitiesAttributesAndEmptyElements)
{
    const HtmlNode page =
        readHtml("<!DOCTYPE html>\n<p class=\"a &amp; b\">1 &lt; 2<br>&quot;x&quot;</p>\n<img src=\"y\">\n");
    const auto paragraph = std::find_if(page.children.cbegin(), page.children.cend(),
                                        [](const HtmlNode& node) { return node.is(QLatin1String("p")); });
    ASSERT_NE(paragraph, page.children.cend());
    EXPECT_EQ(paragraph->attributes.value("class"), "a & b");
    ASSERT_EQ(paragraph->children.size(), 3);
    EXPECT_EQ(paragraph->children.first().text, "1 < 2");
    EXPECT_EQ(paragraph->children.last().text, "\"x\"");
    EXPECT_TRUE(std::any_of(page.children.cbegin(), page.children.cend(),
                            [](const HtmlNode& node) { return node.is(QLatin1String("img")); }));
}

TEST(HtmlTree, EndsWithBytesThatEndTooSoon)
{
    const QByteArray whole("<html lang=\"en\"><body><p class=\"x\">a &amp; b</p></body></html>");
    for (qsizetype length = 0; length < whole.size(); ++length) {
        EXPECT_TRUE(readHtml(whole.first(length)).isText());
    }
}

} // namespace
} // namespace dateline
