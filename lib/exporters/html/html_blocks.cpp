#include "html_blocks.h"

#include "dateline/base/image.h"
#include "dateline/text/table_shape.h"

#include <algorithm>
#include <optional>

namespace dateline {

namespace {

/// Writes a list of blocks, one after the other.
class BlockWriter {
public:
    BlockWriter(HtmlWriter& html, int above, const Publication& publication)
        : m_html(html), m_publication(publication), m_above(above), m_level(above)
    {
    }

    void write(const QList<Block>& blocks)
    {
        for (qsizetype at = 0; at < blocks.size();) {
            if (blocks.at(at).as<ListItem>() != nullptr) {
                at = writeList(blocks, at, 1);
            } else {
                writeSingle(blocks.at(at));
                ++at;
            }
        }
    }

private:
    void writeSingle(const Block& block)
    {
        if (const auto* heading = block.as<Heading>()) {
            writeHeading(block, *heading);
        } else if (const auto* quotation = block.as<Quotation>()) {
            writeQuotation(block, *quotation);
        } else if (const auto* figure = block.as<Figure>()) {
            writeFigure(block, *figure);
        } else if (const auto* table = block.as<Table>()) {
            writeTable(block, *table);
        } else {
            writeWords("p", block.text, languageOf(block));
        }
    }

    [[nodiscard]] HtmlAttributes languageOf(const Block& block) const
    {
        return languageAttributes(block.language, m_publication);
    }

    void writeWords(const char* name, const InlineText& words, const HtmlAttributes& attributes = {})
    {
        const auto element = m_html.inside(name, attributes);
        writeInline(m_html, words, m_publication);
    }

    // WCAG 2.2, 1.3.1: a heading is at most one level below the one before.
    void writeHeading(const Block& block, const Heading& heading)
    {
        static constexpr const char* kNames[] = {"h1", "h2", "h3", "h4", "h5", "h6"};
        m_level = std::clamp(m_above + heading.level, 1, std::min(m_level + 1, 6));
        writeWords(kNames[m_level - 1], block.text, languageOf(block));
    }

    /// Writes one list with the lists inside its items; gives the index of the first block after.
    qsizetype writeList(const QList<Block>& blocks, qsizetype at, int depth)
    {
        const bool ordered = blocks.at(at).as<ListItem>()->ordered;
        const auto list = m_html.inside(ordered ? "ol" : "ul");
        while (belongs(blocks, at, depth) && blocks.at(at).as<ListItem>()->ordered == ordered) {
            const auto item = m_html.inside("li", languageOf(blocks.at(at)));
            writeInline(m_html, blocks.at(at).text, m_publication);
            ++at;
            while (belongs(blocks, at, depth + 1)) {
                at = writeList(blocks, at, depth + 1);
            }
        }
        return at;
    }

    [[nodiscard]] static bool belongs(const QList<Block>& blocks, qsizetype at, int depth)
    {
        const auto* item = at < blocks.size() ? blocks.at(at).as<ListItem>() : nullptr;
        return item != nullptr && item->depth >= depth;
    }

    void writeQuotation(const Block& block, const Quotation& quotation)
    {
        const auto figure = m_html.inside("figure", {{"class", "quotation"}});
        {
            const auto quote = m_html.inside("blockquote", languageOf(block));
            writeWords("p", block.text);
        }
        if (!quotation.speaker.isEmpty()) {
            m_html.element("figcaption", quotation.speaker);
        }
    }

    void writeFigure(const Block& block, const Figure& figure)
    {
        const PublishedMedia shown = m_publication.media.value(figure.media);
        HtmlAttributes attributes{{"alt", shown.alternative}};
        if (!shown.alternative.isEmpty()) {
            attributes += languageAttributes(shown.alternativeLanguage, m_publication);
        }
        const auto element = m_html.inside("figure");
        writeImage(m_html, shown.media.bytes, attributes);
        writeCaption(block, shown.credit);
    }

    void writeCaption(const Block& block, const QString& credit)
    {
        if (block.text.isEmpty() && credit.isEmpty()) {
            return;
        }
        const auto caption = m_html.inside("figcaption");
        {
            const HtmlAttributes language = languageOf(block);
            const auto span = m_html.insideIf(!language.isEmpty(), "span", language);
            writeInline(m_html, block.text, m_publication);
        }
        if (!credit.isEmpty()) {
            m_html.text(block.text.isEmpty() ? QString() : QStringLiteral(" "));
            m_html.element("small", m_publication.labels.photo + m_publication.labels.colon + credit);
        }
    }

    // A wide table scrolls by itself, and must then be reachable by keyboard (WCAG 2.2, 2.1.1).
    void writeTable(const Block& block, const Table& table)
    {
        const QString name = block.text.isEmpty() ? m_publication.title : block.text.plain();
        const auto region =
            m_html.inside("div", {{"class", "table"}, {"role", "region"}, {"aria-label", name}, {"tabindex", "0"}});
        const auto element = m_html.inside("table", languageOf(block));
        if (!block.text.isEmpty()) {
            writeWords("caption", block.text);
        }
        const qsizetype headers = headerCount(table);
        const QList<bool> numeric = numericColumns(table);
        if (headers > 0) {
            const auto head = m_html.inside("thead");
            writeRows(table.rows.mid(0, headers), true, numeric);
        }
        const auto body = m_html.inside("tbody");
        writeRows(table.rows.mid(headers), false, numeric);
    }

    void writeRows(const QList<QList<InlineText>>& rows, bool header, const QList<bool>& numeric)
    {
        for (const QList<InlineText>& cells : rows) {
            const auto row = m_html.inside("tr");
            for (qsizetype column = 0; column < cells.size(); ++column) {
                const InlineText& cell = cells.at(column);
                const bool heads = header && !cell.isEmpty();
                HtmlAttributes attributes;
                if (heads) {
                    attributes.append({"scope", QStringLiteral("col")});
                }
                if (numeric.value(column)) {
                    attributes.append({"class", QStringLiteral("number")});
                }
                writeWords(heads ? "th" : "td", cell, attributes);
            }
        }
    }

    HtmlWriter& m_html;
    const Publication& m_publication;
    int m_above;
    int m_level;
};

} // namespace

void writeImage(HtmlWriter& html, const QByteArray& bytes, const HtmlAttributes& attributes)
{
    const std::optional<ImageInfo> info = imageInfo(bytes);
    if (!info) {
        return;
    }
    const QString data =
        QStringLiteral("data:%1;base64,").arg(info->mediaType()) + QString::fromLatin1(bytes.toBase64());
    html.empty("img", attributes + HtmlAttributes{{"src", data},
                                                  {"width", QString::number(info->width())},
                                                  {"height", QString::number(info->height())}});
}

void writeBlocks(HtmlWriter& html, const QList<Block>& blocks, int above, const Publication& publication)
{
    BlockWriter(html, above, publication).write(blocks);
}

} // namespace dateline
