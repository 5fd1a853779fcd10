#include "typeset/table_setter.h"

#include "dateline/text/table_shape.h"
#include "typeset/sheet.h"

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr double kSize = 9.25;
constexpr double kLine = 13.5;
constexpr double kRowGap = 3;

using Cells = QList<Words>;

/// Widths between what the longest words need and what whole cells would like.
std::vector<double> columnWidths(const std::vector<double>& least, const std::vector<double>& liked, double available)
{
    const double needed = std::accumulate(least.begin(), least.end(), 0.0);
    double wished = 0;
    for (size_t i = 0; i < least.size(); ++i) {
        wished += std::max(liked[i] - least[i], 1.0);
    }
    std::vector<double> widths;
    for (size_t i = 0; i < least.size(); ++i) {
        const double share = std::max(liked[i] - least[i], 1.0) / wished;
        widths.push_back(needed > available ? available / static_cast<double>(least.size())
                                            : least[i] + (available - needed) * share);
    }
    return widths;
}

class TableSetter {
public:
    TableSetter(Galley& galley, const Block& block, const Table& table, const LanguageTag& language)
        : m_galley(galley), m_block(block), m_table(table), m_language(language), m_numeric(numericColumns(table))
    {
    }

    void run(int parent)
    {
        StructureBuilder& structure = m_galley.structure();
        const bool foreign = m_language != m_galley.publication().language;
        m_node = structure.add(StructureRole::Table, parent, foreign ? m_language : LanguageTag());
        setCaption();
        QList<Cells> rows;
        for (qsizetype i = 0; i < m_table.rows.size(); ++i) {
            rows.append(cellsOf(i));
        }
        const std::vector<double> widths = measure(rows);
        for (qsizetype i = 0; i < rows.size(); ++i) {
            addRow(i, rows[i], widths);
        }
    }

private:
    void setCaption()
    {
        if (m_block.text.isEmpty()) {
            return;
        }
        TextLook look = m_galley.sans(kSize, true);
        look.language = m_language;
        Words words = m_galley.words(m_language, m_block.id);
        append(words, m_galley.structure(), m_galley.structure().add(StructureRole::Caption, m_node), m_block.text,
               look);
        QList<Slab> slabs = m_galley.set(words, m_galley.fullColumn(kLine));
        keepTogether(slabs);
        m_galley.add(slabs, 12);
    }

    [[nodiscard]] bool isHeader(qsizetype row) const { return row < m_table.headerRows; }

    Cells cellsOf(qsizetype row)
    {
        StructureBuilder& structure = m_galley.structure();
        const int line = structure.add(StructureRole::TR, m_node);
        TextLook look = m_galley.sans(kSize, isHeader(row));
        look.language = m_language;
        Cells cells;
        for (const InlineText& text : m_table.rows[row]) {
            const int cell = structure.add(isHeader(row) ? StructureRole::TH : StructureRole::TD, line);
            structure.node(cell).scope = isHeader(row) ? HeaderScope::Column : HeaderScope::None;
            cells.append(m_galley.words(m_language, m_block.id));
            append(cells.last(), structure, cell, text, look);
        }
        return cells;
    }

    std::vector<double> measure(const QList<Cells>& rows)
    {
        qsizetype columns = 0;
        for (const Cells& cells : rows) {
            columns = std::max(columns, cells.size());
        }
        std::vector<double> least(static_cast<size_t>(columns), 0);
        std::vector<double> liked(static_cast<size_t>(columns), 0);
        for (const Cells& cells : rows) {
            for (qsizetype i = 0; i < cells.size(); ++i) {
                const auto column = static_cast<size_t>(i);
                liked[column] = std::max(liked[column], m_galley.naturalWidth(cells[i]) + sheet::kGutter);
                least[column] = std::max(least[column], longestWord(cells[i]) + sheet::kGutter);
            }
        }
        return columnWidths(least, liked, m_galley.fullColumn(0).width);
    }

    double longestWord(const Words& cell)
    {
        double longest = 0;
        for (const QString& word : cell.passage.text.split(u' ', Qt::SkipEmptyParts)) {
            Words alone;
            alone.passage.append(word, cell.passage.stretches.first().style, m_language);
            longest = std::max(longest, m_galley.naturalWidth(alone));
        }
        return longest;
    }

    void addRow(qsizetype row, const Cells& cells, const std::vector<double>& widths)
    {
        QList<QList<Slab>> columns;
        double start = 0;
        for (qsizetype i = 0; i < cells.size(); ++i) {
            const double width = widths[static_cast<size_t>(i)];
            Column column =
                m_galley.partColumn(start, std::max(width - (i + 1 < cells.size() ? sheet::kGutter : 0), kSize), kLine);
            column.alignment = m_numeric.value(i) ? Alignment::End : Alignment::Start;
            columns.append(m_galley.set(cells[i], column));
            start += width;
        }
        QList<Slab> slabs = beside(columns);
        if (slabs.isEmpty()) {
            return;
        }
        finish(row, slabs);
        m_galley.add(slabs, row == 0 && m_block.text.isEmpty() ? 12 : row == 0 ? 3 : 0);
    }

    // A row of up to a third of a page is not cut; its line stands below it.
    void finish(qsizetype row, QList<Slab>& slabs)
    {
        constexpr qsizetype kLinesKeptWhole = 16;
        for (qsizetype i = 0; i + 1 < slabs.size() && slabs.size() <= kLinesKeptWhole; ++i) {
            slabs[i].keepWithNext = true;
        }
        for (Slab& slab : slabs) {
            slab.table = m_repeated;
        }
        shift(slabs.first().ink, 0, kRowGap);
        slabs.first().height += kRowGap;
        Slab& last = slabs.last();
        last.height += kRowGap;
        const Column column = m_galley.fullColumn(0);
        const double thickness = isHeader(row) ? 1 : sheet::kHairline;
        last.ink.rules.append({m_galley.left(column.start, column.width), last.height - thickness, column.width,
                               thickness, isHeader(row) ? sheet::kInk : sheet::kRule});
        if (isHeader(row)) {
            repeatLater(slabs, row + 1 == m_table.headerRows);
        }
    }

    void repeatLater(QList<Slab>& slabs, bool complete)
    {
        keepTogether(slabs);
        m_header += slabs;
        if (complete && m_table.headerRows < m_table.rows.size()) {
            m_repeated = static_cast<int>(m_galley.flow().headers.size());
            m_galley.flow().headers.append(m_header);
        }
    }

    Galley& m_galley;
    const Block& m_block;
    const Table& m_table;
    LanguageTag m_language;
    QList<bool> m_numeric; ///< By column.
    int m_node = 0;
    int m_repeated = -1; ///< Index of this table's header in the flow, once it is whole.
    QList<Slab> m_header;
};

} // namespace

void setTable(Galley& galley, const Block& block, const Table& table, int parent, const LanguageTag& language)
{
    if (!table.rows.isEmpty()) {
        TableSetter(galley, block, table, language).run(parent);
    }
}

void setLabelledRows(Galley& galley, const QList<LabelledRow>& rows, const QString& description, int parent)
{
    if (rows.isEmpty()) {
        return;
    }
    constexpr double kFactSize = 9.75;
    constexpr double kFactLine = 14.5;
    StructureBuilder& structure = galley.structure();
    const int table = structure.add(StructureRole::Table, parent);
    structure.node(table).description = description;
    TextLook labelLook = galley.sans(kFactSize);
    labelLook.style.colour = sheet::kGrey;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const int line = structure.add(StructureRole::TR, table);
        const int header = structure.add(StructureRole::TH, line);
        structure.node(header).scope = HeaderScope::Row;
        Words label = galley.words({});
        append(label, structure, header, rows[i].label, labelLook);
        const int cell = structure.add(StructureRole::TD, line);
        QList<Slab> values;
        for (const InlineText& value : rows[i].values) {
            Words words = galley.words({});
            const int holder = rows[i].values.size() > 1 ? structure.add(StructureRole::P, cell) : cell;
            append(words, structure, holder, value, galley.sans(kFactSize));
            values += galley.set(words, galley.partColumn(sheet::kLabelColumn, -1, kFactLine));
        }
        const Column before = galley.partColumn(0, sheet::kLabelColumn - sheet::kGutter, kFactLine);
        galley.addBeside({galley.set(label, before), values}, i == 0 ? 9 : 3.25);
    }
}

} // namespace dateline
