#include "editor/clipboard.h"
#include "editor/text_editor.h"

#include <QAbstractTextDocumentLayout>
#include <QMouseEvent>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <algorithm>

namespace dateline {

qsizetype TextEditor::indexOf(BlockId block) const
{
    const auto found = std::find_if(flow().cbegin(), flow().cend(),
                                    [&](const FlowBlock& each) { return !each.isFixed() && each.block.id == block; });
    return found == flow().cend() ? -1 : found - flow().cbegin();
}

void TextEditor::setContentOf(qsizetype index, const BlockContent& content, const QString& label,
                              const QString& mergeKey)
{
    Release changed = m_document.release();
    LanguageVersion* version = changed.versionIn(m_language);
    if (version == nullptr || index < 0 || index >= flow().size()) {
        return;
    }
    *version = withFlow(*version, withContentOf(flow(), index, content));
    m_document.edit(changed, {label, mergeKey, placeOf(flow(), {{index, 0}, {index, 0}}, m_language)});
}

void TextEditor::removeBlock(qsizetype index, const QString& label)
{
    perform([&](const TextFlow& text, const NewBlockId&) { return without(text, index); }, label);
}

void TextEditor::insertTable(int rows, int columns)
{
    const Block block{{}, emptyTable(rows, columns), {}, {}};
    perform([&](const TextFlow& text,
                const NewBlockId& newId) { return withIllustration(text, selection().end, block, newId); },
            tr("Insert table"));
    emit cellWanted({currentBlock().block.id, {0, 0}});
}

void TextEditor::insertPicture(const Media& media)
{
    Release changed = m_document.release();
    const Block block{{}, Figure{putMedia(changed, media)}, {}, {}};
    performOn(changed,
              [&](const TextFlow& text, const NewBlockId& newId) {
                  return withIllustration(text, selection().end, block, newId);
              },
              tr("Insert image"), {});
}

void TextEditor::setPicture(const Media& media)
{
    Release changed = m_document.release();
    putMedia(changed, media);
    m_document.closeStep();
    m_document.edit(changed, {tr("Image"), {}, placeOf(flow(), selection(), m_language)});
}

const Media* TextEditor::pictureHere() const
{
    return m_illustrations.mediaOf(currentBlock().block);
}

QRectF TextEditor::tableRect(qsizetype index) const
{
    const QTextBlock block = QTextEdit::document()->findBlockByNumber(static_cast<int>(index));
    const QRectF caption = QTextEdit::document()->documentLayout()->blockBoundingRect(block).translated(-scrolled());
    const double below = m_illustrations.heightBelow(flow().at(index).block, m_projection.style());
    return {caption.left(), caption.bottom() + kTableGap, caption.width(), below};
}

QRect TextEditor::cellRect(const OpenCell& cell) const
{
    const qsizetype index = indexOf(cell.block);
    const auto* table = index < 0 ? nullptr : flow().at(index).block.as<Table>();
    if (table == nullptr || !hasCell(*table, cell.place)) {
        return {};
    }
    const TableLayout layout = m_illustrations.tableLayout(*table, m_projection.style());
    return layout.cellRect(cell.place).translated(tableRect(index).topLeft()).toRect();
}

QFont TextEditor::cellFont(bool header) const
{
    QFont font = Illustrations::cellFont(m_projection.style());
    font.setBold(header);
    return font;
}

void TextEditor::setOpenCell(const std::optional<OpenCell>& cell)
{
    m_openCell = cell;
    viewport()->update();
}

// The room of a picture or table belongs to its block, so a hit in it finds the block.
qsizetype TextEditor::illustrationAt(const QPoint& point) const
{
    const qsizetype around = m_projection.flowPosition(cursorForPosition(point).position()).block;
    for (qsizetype index = std::max<qsizetype>(around - 1, 0); index <= around + 1 && index < flow().size(); ++index) {
        const Block& block = flow().at(index).block;
        const QRectF place = block.as<Table>() != nullptr ? tableRect(index) : QRectF(blockRect(index));
        if (isIllustration(block) && place.contains(point)) {
            return index;
        }
    }
    return -1;
}

void TextEditor::mousePressEvent(QMouseEvent* event)
{
    const qsizetype index = event->button() == Qt::LeftButton ? illustrationAt(event->pos()) : -1;
    const auto* table = index < 0 ? nullptr : flow().at(index).block.as<Table>();
    if (table == nullptr) {
        QTextEdit::mousePressEvent(event);
        return;
    }
    const TableLayout layout = m_illustrations.tableLayout(*table, m_projection.style());
    if (const auto cell = layout.cellAt(event->pos() - tableRect(index).topLeft())) {
        select({{index, 0}, {index, 0}});
        emit cellWanted({flow().at(index).block.id, *cell});
    }
}

void TextEditor::mouseDoubleClickEvent(QMouseEvent* event)
{
    const qsizetype index = illustrationAt(event->pos());
    if (index >= 0 && flow().at(index).block.as<Figure>() != nullptr) {
        setCursorTo({index, 0});
        emit pictureActivated();
        return;
    }
    QTextEdit::mouseDoubleClickEvent(event);
}

bool TextEditor::enterTable(Towards towards)
{
    const Block& block = currentBlock().block;
    if (towards == Towards::Back || block.as<Table>() == nullptr) {
        return false;
    }
    emit cellWanted({block.id, {0, 0}});
    return true;
}

void TextEditor::showIllustrations()
{
    const bool wider = m_illustrations.setColumnWidth(columnRect().width());
    const bool others = m_illustrations.setMedia(m_document.release().media);
    if (wider || others) {
        const QScopedValueRollback<bool> guard(m_projecting, true);
        m_projection.resizeIllustrations();
    }
}

} // namespace dateline
