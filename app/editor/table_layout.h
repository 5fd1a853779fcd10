#pragma once

#include "dateline/text/table_edit.h"
#include "theme/tokens.h"

#include <QFont>
#include <QList>
#include <QRectF>

#include <optional>

class QPainter;

namespace dateline {

/// What a table is laid out with.
struct TableLook {
    QFont font; ///< Of the cells; headers are in a heavier one.
    const Tokens* tokens = nullptr;
    double width = 0; ///< In pixels.
    Qt::LayoutDirection direction = Qt::LeftToRight;
};

/// Where the cells of a table stand and how high its rows are. Coordinates are from the table's
/// upper left corner, in pixels.
class TableLayout {
public:
    TableLayout(const Table& table, const TableLook& look);

    [[nodiscard]] double height() const { return m_rowTops.last(); }
    /// A cell with its padding.
    [[nodiscard]] QRectF cellRect(const CellPlace& place) const;
    /// The cell under a point, or none.
    [[nodiscard]] std::optional<CellPlace> cellAt(const QPointF& point) const;
    /// Draws with the painter's origin at the table's corner, all but the words of one cell.
    void paint(QPainter& painter, const std::optional<CellPlace>& without) const;

    /// The room around the words of a cell.
    static constexpr QSizeF kPadding{8, 6};

private:
    void measureColumns();
    void measureRows();
    [[nodiscard]] QFont fontOf(int row) const;

    Table m_table;
    TableLook m_look;
    QList<double> m_columnStarts; ///< From the side where reading begins; one more than columns.
    QList<double> m_rowTops;      ///< One more than rows.
};

} // namespace dateline
