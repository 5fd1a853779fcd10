#pragma once

#include "dateline/text/table_edit.h"
#include "editor/marks.h"
#include "editor/projection.h"

#include <QPainter>
#include <QRectF>

#include <optional>

namespace dateline {

/// A cell whose words somebody else draws, because they are being written.
struct OpenCell {
    BlockId block;
    CellPlace place;
    bool operator==(const OpenCell&) const = default;
};

/// Between a table's caption and its first row, in pixels.
inline constexpr double kTableGap = 4;

/// Paints what belongs to the page but is no text: the sheet, tints and lines of marks, bullets
/// and numbers, the bar beside a quotation, labels of pictures and tables, and placeholders.
class PagePainter {
public:
    PagePainter(const QTextDocument& document, const Projection& projection, const Marks& marks);

    void setOpenCell(const std::optional<OpenCell>& cell) { m_openCell = cell; }
    /// Leaves out the wave under the word at a place, which is still being typed.
    void spareWordAt(const FlowPosition& place) { m_spared = place; }

    /// Under the text. The painter's origin is the document's; `clip` is the part to be painted.
    void paintBelow(QPainter& painter, const QRectF& sheet, const QRectF& clip) const;
    /// Over the text.
    void paintAbove(QPainter& painter, const QRectF& clip) const;

private:
    void paintTint(QPainter& painter, const QTextBlock& block, const Mark& mark) const;
    void paintLine(QPainter& painter, const QTextBlock& block, const Mark& mark) const;
    void paintFurniture(QPainter& painter, const QTextBlock& block, const FlowBlock& each) const;
    void paintIllustration(QPainter& painter, const QRectF& caption, const Block& block) const;
    void paintPlaceholder(QPainter& painter, const QTextBlock& block, const FlowBlock& each) const;
    [[nodiscard]] bool spares(const QTextBlock& block, const Mark& mark) const;
    template <typename Paint>
    void forEachBlock(const QRectF& clip, Paint paint) const;

    const QTextDocument& m_document;
    const Projection& m_projection;
    const Marks& m_marks;
    std::optional<OpenCell> m_openCell;
    std::optional<FlowPosition> m_spared;
};

} // namespace dateline
