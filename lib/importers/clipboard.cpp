#include "dateline/importers/clipboard.h"

#include "dateline/text/edit.h"
#include "importers/html_meaning.h"
#include "importers/html_table.h"
#include "importers/pasted_words.h"
#include "importers/quoted.h"

#include <algorithm>

namespace dateline {

namespace {

using namespace importing;

/// What surrounds a node, as far as it changes what the node means.
struct Surroundings {
    BlockContent content = Paragraph{};
    RunFormat format;
    int listDepth = 0;
    bool ordered = false;
    bool preformatted = false;
};

// Whoever publishes the release sets the quotation marks.
InlineText withoutQuotationMarks(const InlineText& words)
{
    const std::optional<Span> said = whollyQuoted(words.plain(), 2);
    return said ? pastedWords(words.mid(said->offset, said->length).runs()) : words;
}

/// Reads a tree of HTML into blocks.
class PastedText {
public:
    PastedText(const HtmlNode& root, const LanguageTag& language) : m_language(language)
    {
        m_hasTopHeading = containsTopHeading(root);
        readChildren(root, {});
        endBlock();
    }

    [[nodiscard]] const QList<Block>& blocks() const { return m_blocks; }

private:
    void read(const HtmlNode& node, const Surroundings& around);
    void readChildren(const HtmlNode& node, const Surroundings& around);
    void readText(const HtmlNode& node, const Surroundings& around);
    void readBlock(const HtmlNode& node, Surroundings within);
    void readItem(const HtmlNode& node, Surroundings within);
    void readQuotation(const HtmlNode& node, Surroundings within);
    void readAttribution(const HtmlNode& node, const Surroundings& around);
    void readTableOrFrame(const HtmlNode& node, const Surroundings& around);
    [[nodiscard]] InlineText cellText(const HtmlNode* cell) const;
    [[nodiscard]] static bool containsTopHeading(const HtmlNode& node);
    [[nodiscard]] int levelOf(const HtmlNode& node) const;
    void breakLine();
    void endBlock();

    LanguageTag m_language;
    QList<Block> m_blocks;
    QList<TextRun> m_runs; ///< Of the block that is being read.
    BlockContent m_content = Paragraph{};
    bool m_hasTopHeading = false;
};

void PastedText::read(const HtmlNode& node, const Surroundings& around)
{
    if (node.isText()) {
        readText(node, around);
        return;
    }
    Surroundings within = around;
    within.format = withElement(around.format, node, m_language);
    switch (roleOf(node)) {
    case HtmlRole::Dropped: break;
    case HtmlRole::LineBreak: breakLine(); break;
    case HtmlRole::Inline: readChildren(node, within); break;
    case HtmlRole::Block: readBlock(node, within); break;
    case HtmlRole::Item: readItem(node, within); break;
    case HtmlRole::Quotation: readQuotation(node, within); break;
    case HtmlRole::Attribution: readAttribution(node, within); break;
    case HtmlRole::Table: readTableOrFrame(node, within); break;
    case HtmlRole::List:
        endBlock();
        within.ordered = node.name == u"ol";
        ++within.listDepth;
        readChildren(node, within);
        endBlock();
        break;
    }
}

void PastedText::readChildren(const HtmlNode& node, const Surroundings& around)
{
    for (const HtmlNode& child : node.children) {
        read(child, around);
    }
}

void PastedText::readText(const HtmlNode& node, const Surroundings& around)
{
    RunFormat format = around.format;
    // A heading is strong as it is.
    format.strong = format.strong && !std::holds_alternative<Heading>(around.content);
    if (m_runs.isEmpty()) {
        m_content = around.content;
    }
    const QStringList lines = around.preformatted ? node.text.split(u'\n') : QStringList{node.text};
    for (qsizetype index = 0; index < lines.size(); ++index) {
        if (index > 0) {
            breakLine();
            m_content = around.content;
        }
        m_runs.append({lines.at(index), format});
    }
}

void PastedText::readBlock(const HtmlNode& node, Surroundings within)
{
    endBlock();
    if (const int level = levelOf(node); level > 0) {
        within.content = Heading{level};
    } else if (const std::optional<ListItem> item = wordListItem(node)) {
        within.content = *item;
    }
    within.preformatted = within.preformatted || node.name == u"pre";
    readChildren(node, within);
    endBlock();
}

void PastedText::readItem(const HtmlNode& node, Surroundings within)
{
    within.content = ListItem{within.ordered, std::clamp(within.listDepth, 1, 3)};
    endBlock();
    readChildren(node, within);
    endBlock();
}

void PastedText::readQuotation(const HtmlNode& node, Surroundings within)
{
    within.content = Quotation{};
    endBlock();
    readChildren(node, within);
    endBlock();
}

void PastedText::readAttribution(const HtmlNode& node, const Surroundings& around)
{
    if (!std::holds_alternative<Quotation>(around.content)) {
        readBlock(node, around);
        return;
    }
    endBlock();
    QString speaker = pastedWords({{node.allText(), {}}}).plain();
    while (!speaker.isEmpty() && (speaker.front().isSpace() || speaker.front().category() == QChar::Punctuation_Dash)) {
        speaker.remove(0, 1);
    }
    if (auto* quotation = m_blocks.isEmpty() ? nullptr : std::get_if<Quotation>(&m_blocks.last().content)) {
        quotation->speaker = speaker;
    }
}

void PastedText::readTableOrFrame(const HtmlNode& node, const Surroundings& around)
{
    const HtmlTable read = readTable(node);
    if (!read.holdsData()) {
        readBlock(node, around);
        return;
    }
    endBlock();
    Table table;
    table.headerRows = read.headerRows;
    for (const QList<const HtmlNode*>& row : read.rows) {
        QList<InlineText> cells;
        for (const HtmlNode* cell : row) {
            cells.append(cellText(cell));
        }
        const bool saysSomething =
            std::any_of(cells.cbegin(), cells.cend(), [](const InlineText& text) { return !text.isEmpty(); });
        if (saysSomething) {
            table.rows.append(cells);
        }
    }
    if (!table.rows.isEmpty()) {
        table.headerRows = std::min(table.headerRows, static_cast<int>(table.rows.size()));
        m_blocks.append(Block{{}, table, cellText(read.caption), {}, {}});
    }
}

InlineText PastedText::cellText(const HtmlNode* cell) const
{
    InlineText words;
    if (cell == nullptr) {
        return words;
    }
    const PastedText within(*cell, m_language);
    for (const Block& block : within.blocks()) {
        words = words + (words.isEmpty() ? InlineText() : InlineText(QStringLiteral(" "))) + block.text;
    }
    const bool isHeader = cell->name == u"th";
    return isHeader ? reformatted(words, 0, words.size(), [](RunFormat& format) { format.strong = false; }) : words;
}

bool PastedText::containsTopHeading(const HtmlNode& node)
{
    return headingLevelOf(node) == 1 || std::any_of(node.children.cbegin(), node.children.cend(), &containsTopHeading);
}

// Below the headline there are two levels. Pages and releases mostly give the headline h1 and
// begin with h2 below it; where an h1 was copied along, it is the upper of the two.
int PastedText::levelOf(const HtmlNode& node) const
{
    const int level = headingLevelOf(node) - (m_hasTopHeading ? 0 : 1);
    return std::clamp(level, headingLevelOf(node) > 0 ? 1 : 0, 2);
}

// Paragraphs end at a line break, as addresses and mails are written; a heading, an item and a
// cell are one line.
void PastedText::breakLine()
{
    const bool isOneLine = std::holds_alternative<Heading>(m_content) || std::holds_alternative<ListItem>(m_content);
    if (isOneLine) {
        m_runs.append({QStringLiteral(" "), {}});
    } else {
        endBlock();
    }
}

void PastedText::endBlock()
{
    InlineText words = pastedWords(m_runs);
    if (std::holds_alternative<Quotation>(m_content)) {
        words = withoutQuotationMarks(words);
    }
    if (!words.isEmpty()) {
        m_blocks.append(Block{{}, m_content, words, {}, {}});
    }
    m_runs.clear();
}

} // namespace

QList<Block> blocksFromHtml(const QString& html, const LanguageTag& language)
{
    return PastedText(parseHtml(html), language).blocks();
}

} // namespace dateline
