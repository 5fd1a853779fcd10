#include "plain_blocks.h"

#include "dateline/text/segment.h"
#include "dateline/text/table_shape.h"
#include "exporters/clean_text.h"

#include <algorithm>

namespace dateline {

namespace {

QString spaces(qsizetype count)
{
    return QString(std::max<qsizetype>(count, 0), u' ');
}

QString cleanCell(const InlineText& cell)
{
    return tidied(wordsOf(cell)).replace(u'\n', u' ');
}

/// A table of words, as wide as its columns must be.
class Grid {
public:
    explicit Grid(const Table& table) : m_headers(headerCount(table)), m_numeric(numericColumns(table))
    {
        for (const QList<InlineText>& row : table.rows) {
            QList<QString> cells;
            for (const InlineText& cell : row) {
                cells.append(cleanCell(cell));
            }
            m_rows.append(cells);
        }
        for (const QList<QString>& row : m_rows) {
            m_widths.resize(std::max(m_widths.size(), row.size()));
            for (qsizetype column = 0; column < row.size(); ++column) {
                m_widths[column] = std::max(m_widths.at(column), displayWidth(row.at(column)));
            }
        }
    }

    [[nodiscard]] int width() const
    {
        int total = kGap * static_cast<int>(std::max<qsizetype>(m_widths.size() - 1, 0));
        for (const int column : m_widths) {
            total += column;
        }
        return total;
    }

    void writeAligned(PlainLayout& layout) const
    {
        for (qsizetype at = 0; at < m_rows.size(); ++at) {
            layout.writeLine(aligned(m_rows.at(at)));
            if (at + 1 == m_headers) {
                layout.writeLine(QString(width(), u'-'));
            }
        }
    }

    /// One record below another, for where columns cannot be shown.
    void writeRecords(PlainLayout& layout) const
    {
        const QList<QString> labels = m_headers > 0 ? m_rows.at(m_headers - 1) : QList<QString>();
        for (const QList<QString>& row : m_rows.mid(m_headers)) {
            layout.gap();
            for (qsizetype column = 0; column < row.size(); ++column) {
                const QString label = labels.value(column);
                layout.write(label.isEmpty() ? row.at(column) : label + QStringLiteral(": ") + row.at(column),
                             {{}, QStringLiteral("  ")});
            }
        }
    }

private:
    static constexpr int kGap = 3;

    [[nodiscard]] QString aligned(const QList<QString>& row) const
    {
        QString line;
        for (qsizetype column = 0; column < row.size(); ++column) {
            const QString padding = spaces(m_widths.at(column) - displayWidth(row.at(column)));
            line += column > 0 ? spaces(kGap) : QString();
            line += m_numeric.value(column) ? padding + row.at(column) : row.at(column) + padding;
        }
        return line;
    }

    qsizetype m_headers;
    QList<bool> m_numeric;
    QList<QList<QString>> m_rows;
    QList<int> m_widths;
};

/// Knows the markers of nested lists: their numbers, and how far in they stand.
class ListMarkers {
public:
    void clear() { m_levels.clear(); }
    [[nodiscard]] bool inAList() const { return !m_levels.isEmpty(); }

    [[nodiscard]] Indent next(const ListItem& item)
    {
        const auto depth = std::clamp<qsizetype>(item.depth, 1, m_levels.size() + 1);
        m_levels.resize(std::min(m_levels.size(), depth));
        const bool opens = m_levels.size() < depth || m_levels.constLast().ordered != item.ordered;
        if (opens) {
            m_levels.resize(depth - 1);
            m_levels.append({item.ordered, 0, 0});
        }
        Level& level = m_levels.last();
        const QString marker =
            item.ordered ? QString::number(++level.number) + QStringLiteral(". ") : QStringLiteral("- ");
        level.width = marker.size();
        qsizetype outer = 0;
        for (const Level& each : m_levels.mid(0, depth - 1)) {
            outer += each.width;
        }
        return {spaces(outer) + marker, spaces(outer + marker.size())};
    }

private:
    struct Level {
        bool ordered = false;
        int number = 0;
        qsizetype width = 0;
    };

    QList<Level> m_levels;
};

void writeQuotation(PlainLayout& layout, const Block& block, const Quotation& quotation,
                    const PublicationLabels& labels)
{
    const Indent indent{spaces(4), spaces(4)};
    layout.write(labels.openQuote + wordsOf(block.text) + labels.closeQuote, indent);
    if (!quotation.speaker.isEmpty()) {
        layout.write(QStringLiteral("— ") + quotation.speaker, {spaces(4), spaces(6)});
    }
}

void writeFigure(PlainLayout& layout, const Block& block, const Figure& figure, const Publication& publication)
{
    const PublishedMedia shown = publication.media.value(figure.media);
    const QString caption = block.text.isEmpty() ? shown.alternative : wordsOf(block.text);
    const QString credit = shown.credit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(shown.credit);
    if (!caption.isEmpty() || !credit.isEmpty()) {
        layout.write(u'[' + publication.labels.photo + publication.labels.colon + caption + credit + u']');
    }
}

void writeTable(PlainLayout& layout, const Block& block, const Table& table)
{
    layout.write(wordsOf(block.text));
    layout.gap();
    const Grid grid(table);
    if (layout.columns() > 0 && grid.width() <= layout.columns()) {
        grid.writeAligned(layout);
    } else {
        grid.writeRecords(layout);
    }
}

void writeSingle(PlainLayout& layout, const Block& block, const Publication& publication)
{
    if (const auto* quotation = block.as<Quotation>()) {
        writeQuotation(layout, block, *quotation, publication.labels);
    } else if (const auto* figure = block.as<Figure>()) {
        writeFigure(layout, block, *figure, publication);
    } else if (const auto* table = block.as<Table>()) {
        writeTable(layout, block, *table);
    } else {
        layout.write(wordsOf(block.text));
    }
}

bool saysItsTarget(const QString& words, const QString& target)
{
    return target == words || target == QStringLiteral("mailto:") + words || target.startsWith(QStringLiteral("tel:"));
}

} // namespace

QString wordsOf(const InlineText& text)
{
    QString words;
    const QList<TextRun>& runs = text.runs();
    for (qsizetype at = 0; at < runs.size();) {
        const QString target = runs.at(at).format.link;
        QString linked;
        for (; at < runs.size() && runs.at(at).format.link == target; ++at) {
            linked += runs.at(at).text;
        }
        words += linked;
        const QString link = safeLink(target);
        if (!link.isEmpty() && !saysItsTarget(linked.trimmed(), target)) {
            words += QStringLiteral(" <%1>").arg(link);
        }
    }
    return words;
}

void writeBlocks(PlainLayout& layout, const QList<Block>& blocks, const QString& lead, const Publication& publication)
{
    QString opening = lead;
    if (!opening.isEmpty() && (blocks.isEmpty() || blocks.constFirst().as<Paragraph>() == nullptr)) {
        layout.gap();
        layout.write(opening);
        opening.clear();
    }
    ListMarkers markers;
    for (const Block& block : blocks) {
        layout.setBlock(block.id);
        if (const auto* item = block.as<ListItem>()) {
            if (!markers.inAList()) {
                layout.gap();
            }
            layout.write(wordsOf(block.text), markers.next(*item));
            continue;
        }
        markers.clear();
        layout.gap();
        if (opening.isEmpty()) {
            writeSingle(layout, block, publication);
        } else {
            layout.write(opening + QStringLiteral(" – ") + wordsOf(block.text));
            opening.clear();
        }
    }
    layout.setBlock(BlockId());
}

} // namespace dateline
