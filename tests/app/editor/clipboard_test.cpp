#include "editor/clipboard.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

QList<Block> pasted(const QString& html)
{
    QMimeData data;
    data.setHtml(html);
    return blocksFrom(data, LanguageTag(u"en-GB"));
}

TEST(EditorClipboard, KeepsMeaningOfHtml)
{
    const QList<Block> blocks =
        pasted("<h1>Title</h1><p>Plain <b>strong</b> <i>stressed</i> <a href=\"https://example.org/a b\">link</a></p>"
               "<ul><li>one</li></ul><ol><li>two</li></ol>");
    ASSERT_EQ(blocks.size(), 4);
    EXPECT_EQ(blocks.at(0).as<Heading>()->level, 1);
    EXPECT_FALSE(blocks.at(0).text.runs().first().format.strong);
    const InlineText& text = blocks.at(1).text;
    EXPECT_EQ(text.plain(), "Plain strong stressed link");
    EXPECT_TRUE(text.formatAt(6).strong);
    EXPECT_TRUE(text.formatAt(13).emphasis);
    EXPECT_EQ(text.formatAt(22).link, "https://example.org/a%20b");
    EXPECT_FALSE(blocks.at(2).as<ListItem>()->ordered);
    EXPECT_TRUE(blocks.at(3).as<ListItem>()->ordered);
}

TEST(EditorClipboard, LeavesOutLinksThatLeadNowhereSafe)
{
    EXPECT_EQ(pasted("<a href=\"javascript:alert(1)\">x</a>").first().text.formatAt(0).link, "");
    EXPECT_EQ(pasted("<a href=\"file:///etc/passwd\">x</a>").first().text.formatAt(0).link, "");
}

TEST(EditorClipboard, PlainTextGivesOneParagraphALine)
{
    EXPECT_EQ(blocksFromPlain("one\r\n\r\ntwo\nthree").size(), 3);
}

TEST(EditorClipboard, WhatIsCopiedCanBePasted)
{
    Table table;
    table.rows = {{InlineText(QString("Year")), InlineText(QString("Town"))},
                  {InlineText(QString("2024")), InlineText(QString("Astana"))}};
    const QList<Block> copied{
        {{}, Heading{1}, InlineText(QString("A <b> & c")), {}},
        {{}, ListItem{true, 2}, InlineText(QString("deep")), {}},
        {{}, Quotation{"Ada Example"}, InlineText(QString("Said so")), {}},
        {{}, table, InlineText(QString("Towns")), {}},
        {{}, Paragraph{}, InlineText(QList<TextRun>{{"bold", {false, true, {}, {}}}, {" end", {}}}), {}}};
    const std::unique_ptr<QMimeData> data(mimeDataOf(copied));
    EXPECT_EQ(blocksFrom(*data, LanguageTag(u"en-GB")), copied);
    EXPECT_EQ(data->text(), "A <b> & c\n\ndeep\n\nSaid so\n\nTowns\n\nbold end");
}

} // namespace
} // namespace dateline
