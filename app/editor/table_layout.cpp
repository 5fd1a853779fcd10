#include "editor/table_layout.h"

#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr double kNarrowestColumn = 56;

QList<QTextLayout::FormatRange> formatsOf(const InlineText& text, const QFont& font, const Tokens& tokens)
{
    QList<QTextLayout::FormatRange> ranges;
    int start = 0;
    for (const TextRun& run : text.runs()) {
        QTextLayout::FormatRange range;
        range.start = start;
        range.length = static_cast<int>(run.text.size());
        QFont shown = font;
        shown.setBold(font.bold() || run.format.strong);
        shown.setItalic(run.format.emphasis);
        shown.setUnderline(!run.format.link.isEmpty());
        range.format.setFont(shown);
        range.format.setForeground(run.format.link.isEmpty() ? tokens.ink : tokens.accent);
        ranges.append(range);
        start += range.length;
    }
    return ranges;
}

/// Lays a text out in lines and gives its height.
double setLines(QTextLayout& layout, double width)
{
    double y = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, y});
        y += line.height();
    }
    layout.endLayout();
    return y;
}

void prepare(QTextLayout& layout, const InlineText& text, const QFont& font, const TableLook& look)
{
    QTextOption option;
    option.setTextDirection(look.direction);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setAlignment(look.direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    layout.setTextOption(option);
    layout.setText(text.plain());
    layout.setFont(font);
    layout.setFormats(formatsOf(text, font, *look.tokens));
}

} // namespace

TableLayout::TableLayout(const Table& table, const TableLook& look) : m_table(table), m_look(look)
{
    measureColumns();
    measureRows();
}

QFont TableLayout::fontOf(int row) const
{
    QFont font = m_look.font;
    font.setBold(row < m_table.headerRows);
    return font;
}

// Each column gets room by its longest words, and none so little that nothing can be written.
void TableLayout::measureColumns()
{
    const int columns = std::max(columnCount(m_table), 1);
    QList<double> wanted(columns, kNarrowestColumn);
    for (int row = 0; row < m_table.rows.size(); ++row) {
        const QFontMetricsF metrics(fontOf(row));
        for (int column = 0; column < m_table.rows.at(row).size(); ++column) {
            const double words = metrics.horizontalAdvance(m_table.rows.at(row).at(column).plain());
            wanted[column] = std::clamp(words + 2 * kPadding.width(), wanted.at(column),
                                        std::max(m_look.width / 2, wanted.at(column)));
        }
    }
    const double sum = std::accumulate(wanted.cbegin(), wanted.cend(), 0.0);
    const double spare = std::max(m_look.width - sum, 0.0) / columns;
    const double shrink = std::min(m_look.width / sum, 1.0);
    m_columnStarts = {0.0};
    for (const double width : wanted) {
        m_columnStarts.append(m_columnStarts.last() + width * shrink + spare);
    }
}

void TableLayout::measureRows()
{
    m_rowTops = {0.0};
    for (int row = 0; row < m_table.rows.size(); ++row) {
        const QFont font = fontOf(row);
        double height = QFontMetricsF(font).lineSpacing();
        for (int column = 0; column < m_table.rows.at(row).size(); ++column) {
            QTextLayout layout;
            prepare(layout, m_table.rows.at(row).at(column), font, m_look);
            const double width = m_columnStarts.at(column + 1) - m_columnStarts.at(column) - 2 * kPadding.width();
            height = std::max(height, setLines(layout, std::max(width, 1.0)));
        }
        m_rowTops.append(m_rowTops.last() + height + 2 * kPadding.height());
    }
}

QRectF TableLayout::cellRect(const CellPlace& place) const
{
    const double start = m_columnStarts.at(place.column);
    const double width = m_columnStarts.at(place.column + 1) - start;
    const double left = m_look.direction == Qt::RightToLeft ? m_look.width - start - width : start;
    return {left, m_rowTops.at(place.row), width, m_rowTops.at(place.row + 1) - m_rowTops.at(place.row)};
}

std::optional<CellPlace> TableLayout::cellAt(const QPointF& point) const
{
    for (int row = 0; row + 1 < m_rowTops.size(); ++row) {
        for (int column = 0; column + 1 < m_columnStarts.size(); ++column) {
            if (cellRect({row, column}).contains(point)) {
                return CellPlace{row, column};
            }
        }
    }
    return std::nullopt;
}

void TableLayout::paint(QPainter& painter, const std::optional<CellPlace>& without) const
{
    const Tokens& tokens = *m_look.tokens;
    for (int row = 0; row < m_table.rows.size(); ++row) {
        const QRectF band(0, m_rowTops.at(row), m_look.width, m_rowTops.at(row + 1) - m_rowTops.at(row));
        if (row < m_table.headerRows) {
            painter.fillRect(band, tokens.chip);
        }
        for (int column = 0; column < m_table.rows.at(row).size(); ++column) {
            const CellPlace place{row, column};
            const QRectF cell = cellRect(place);
            painter.setPen(QPen(tokens.line, 1));
            painter.setBrush(Qt::NoBrush);
            painter.drawRect(cell.adjusted(0.5, 0.5, 0.5, 0.5));
            if (place == without) {
                painter.fillRect(cell.adjusted(1, 1, 0, 0), tokens.page);
                painter.setPen(QPen(tokens.accent, 2));
                painter.drawRect(cell.adjusted(1, 1, 0, 0));
                continue;
            }
            QTextLayout layout;
            prepare(layout, m_table.rows.at(row).at(column), fontOf(row), m_look);
            setLines(layout, std::max(cell.width() - 2 * kPadding.width(), 1.0));
            painter.setPen(tokens.ink);
            layout.draw(&painter, cell.topLeft() + QPointF(kPadding.width(), kPadding.height()));
        }
    }
}

} // namespace dateline
