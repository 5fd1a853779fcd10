#include "editor/clipboard.h"
#include "editor/page_painter.h"
#include "editor/text_editor.h"
#include "theme/patience.h"

#include <QAbstractTextDocumentLayout>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDropEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMimeData>
#include <QPainter>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextFrame>

namespace dateline {

namespace {

constexpr int kMarginAround = 24;
constexpr int kPageTop = 4;
constexpr int kPageBottom = 8;
constexpr int kAbovePage = 34;

bool isTyping(const QKeyEvent& event)
{
    const QString words = event.text();
    // AltGr arrives as Control and Alt together on some systems.
    const bool command = event.modifiers().testFlag(Qt::ControlModifier) != event.modifiers().testFlag(Qt::AltModifier);
    return !words.isEmpty() && !command &&
           (words.at(0).isPrint() || words.at(0) == QChar(0x200B) || words.at(0).category() == QChar::Other_Format);
}

bool onlyMoves(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Up:
    case Qt::Key_Down:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_PageUp:
    case Qt::Key_PageDown: return true;
    default: return event->matches(QKeySequence::Copy) || event->matches(QKeySequence::SelectAll);
    }
}

} // namespace

// Undo belongs to the whole release, so its keys go on to the window.
bool TextEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return QTextEdit::event(event);
}

// Tab leaves the text, except where it has a meaning: deeper in a list, into a table.
bool TextEditor::focusNextPrevChild(bool next)
{
    const Block& block = currentBlock().block;
    const auto* item = block.as<ListItem>();
    const bool deeper = item != nullptr && (next || item->depth > 1);
    const bool intoTable = next && block.as<Table>() != nullptr;
    return !deeper && !intoTable && QTextEdit::focusNextPrevChild(next);
}

void TextEditor::keyPressEvent(QKeyEvent* event)
{
    if (deleteByKey(event)) {
        return;
    }
    if (event->matches(QKeySequence::Paste)) {
        paste();
    } else if (event->key() == Qt::Key_V && event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier)) {
        pastePlain();
    } else if (event->matches(QKeySequence::Cut)) {
        copy();
        removeSelection(tr("Cut"));
    } else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        perform([&](const TextFlow& text, const NewBlockId& newId) { return broken(text, selection(), newId); },
                tr("New paragraph"));
    } else if (event->key() == Qt::Key_Tab || event->key() == Qt::Key_Backtab) {
        const bool forward = event->key() == Qt::Key_Tab;
        event->setAccepted(enterTable(forward ? Towards::Forward : Towards::Back) || changeDepth(forward ? 1 : -1));
    } else if (onlyMoves(event)) {
        QTextEdit::keyPressEvent(event);
    } else if (isTyping(*event)) {
        type(event->text());
    } else {
        event->ignore();
    }
}

bool TextEditor::deleteByKey(QKeyEvent* event)
{
    if (event->matches(QKeySequence::DeleteStartOfWord)) {
        remove(Towards::Back, QTextCursor::PreviousWord);
    } else if (event->matches(QKeySequence::DeleteEndOfWord)) {
        remove(Towards::Forward, QTextCursor::NextWord);
    } else if (event->matches(QKeySequence::DeleteEndOfLine)) {
        remove(Towards::Forward, QTextCursor::EndOfBlock);
    } else if (event->key() == Qt::Key_Backspace) {
        remove(Towards::Back, QTextCursor::PreviousCharacter);
    } else if (event->matches(QKeySequence::Delete)) {
        remove(Towards::Forward, QTextCursor::NextCharacter);
    } else {
        return false;
    }
    return true;
}

// What an input method commits goes through the release; what it is still composing is shown by
// Qt and is no part of the text.
void TextEditor::inputMethodEvent(QInputMethodEvent* event)
{
    if (!event->preeditString().isEmpty() && textCursor().hasSelection()) {
        removeSelection(tr("Delete"));
    }
    QInputMethodEvent composing(event->preeditString(), event->attributes());
    {
        const QScopedValueRollback<bool> guard(m_projecting, true);
        QTextEdit::inputMethodEvent(&composing);
    }
    if (event->replacementLength() > 0) {
        QTextCursor cursor = textCursor();
        cursor.setPosition(cursor.position() + event->replacementStart());
        cursor.setPosition(cursor.position() + event->replacementLength(), QTextCursor::KeepAnchor);
        setTextCursor(cursor);
    }
    if (!event->commitString().isEmpty()) {
        type(event->commitString());
    }
}

void TextEditor::contextMenuEvent(QContextMenuEvent* event)
{
    if (event->reason() == QContextMenuEvent::Mouse && !textCursor().hasSelection()) {
        setTextCursor(cursorForPosition(event->pos()));
    }
    const FlowPosition here = selection().start;
    const Mark* mark = m_marks.at(flow().at(here.block), here.offset);
    const QPoint point = event->reason() == QContextMenuEvent::Mouse
                             ? event->globalPos()
                             : viewport()->mapToGlobal(cursorRect().bottomLeft());
    emit menuWanted(mark == nullptr ? -1 : mark->finding, point);
}

void TextEditor::dropEvent(QDropEvent* event)
{
    if (event->mimeData()->hasUrls() && canInsertFromMimeData(event->mimeData())) {
        setTextCursor(cursorForPosition(event->position().toPoint()));
        event->acceptProposedAction();
        insertFromMimeData(event->mimeData());
        return;
    }
    const QList<Block> blocks = blocksFrom(*event->mimeData(), m_language);
    const FlowPosition target = m_projection.flowPosition(cursorForPosition(event->position().toPoint()).position());
    const FlowRange dragged = selection();
    const bool within = event->source() == this || event->source() == viewport();
    const bool moves = within && event->dropAction() == Qt::MoveAction && !dragged.isEmpty();
    event->acceptProposedAction();
    if (moves && dragged.start <= target && target <= dragged.end) {
        return;
    }
    perform(
        [&](const TextFlow& text, const NewBlockId& newId) {
            return moves ? moved(text, dragged, target, blocks, newId)
                         : replaced(text, {target, target}, blocks, newId);
        },
        tr("Move text"));
}

void TextEditor::resizeEvent(QResizeEvent* event)
{
    layoutPage();
    QTextEdit::resizeEvent(event);
    emit layoutChanged();
}

void TextEditor::layoutPage()
{
    const double page =
        std::min<double>(metrics::kPageWidth * std::max(1.0, zoom()), viewport()->width() - 2 * kMarginAround);
    const double padding = page < 480 ? 24 : metrics::kPagePadding;
    const double side = (viewport()->width() - page) / 2 + padding;
    QTextFrameFormat frame = QTextEdit::document()->rootFrame()->frameFormat();
    frame.setLeftMargin(side);
    frame.setRightMargin(side);
    frame.setTopMargin(kPageTop + kAbovePage);
    frame.setBottomMargin(kPageBottom + metrics::kPagePadding);
    const QScopedValueRollback<bool> guard(m_projecting, true);
    QTextEdit::document()->rootFrame()->setFrameFormat(frame);
    showIllustrations();
}

QRect TextEditor::columnRect() const
{
    const QTextFrameFormat frame = QTextEdit::document()->rootFrame()->frameFormat();
    return viewport()->rect().adjusted(qRound(frame.leftMargin()), 0, -qRound(frame.rightMargin()), 0);
}

QPointF TextEditor::scrolled() const
{
    return QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

QRectF TextEditor::sheet() const
{
    const double page =
        std::min<double>(metrics::kPageWidth * std::max(1.0, zoom()), viewport()->width() - 2 * kMarginAround);
    // The height of the document would be that of a text laid out to its end; the bar knows so much
    // as there is.
    const double whole = verticalScrollBar()->maximum() + viewport()->height();
    const double height = std::max<double>(whole, viewport()->height()) - kPageTop - kPageBottom;
    return {(viewport()->width() - page) / 2, double(kPageTop), page, height};
}

void TextEditor::paintEvent(QPaintEvent* event)
{
    PagePainter page(*QTextEdit::document(), m_projection, m_marks);
    page.setOpenCell(m_openCell);
    if (isTypingWord()) {
        page.spareWordAt(m_runEnd);
    }
    const QRectF clip = QRectF(event->rect()).translated(scrolled());
    {
        QPainter painter(viewport());
        painter.translate(-scrolled());
        page.paintBelow(painter, sheet(), clip);
    }
    QTextEdit::paintEvent(event);
    QPainter painter(viewport());
    painter.translate(-scrolled());
    page.paintAbove(painter, clip);
}

bool TextEditor::isTypingWord() const
{
    return m_runKind == QLatin1String("typing") && selection() == FlowRange{m_runEnd, m_runEnd};
}

void TextEditor::scrollContentsBy(int dx, int dy)
{
    QTextEdit::scrollContentsBy(dx, dy);
    emit layoutChanged();
}

void TextEditor::changeEvent(QEvent* event)
{
    QTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        restyle();
    }
}

void TextEditor::restyle()
{
    TextStyle style = m_projection.style();
    style.tokens = &tokensFor(palette());
    style.language = m_language;
    style.illustrations = &m_illustrations;
    QPalette ground = viewport()->palette();
    ground.setColor(QPalette::Base, style.tokens->background);
    viewport()->setPalette(ground);
    const QScopedValueRollback<bool> guard(m_projecting, true);
    m_projection.restyle(style);
}

bool TextEditor::canInsertFromMimeData(const QMimeData* source) const
{
    const bool files = !pictureFileIn(*source).isEmpty() || !textFileIn(*source).isEmpty();
    return files || source->hasImage() || (!source->hasUrls() && (source->hasText() || source->hasHtml()));
}

void TextEditor::insertFromMimeData(const QMimeData* source)
{
    if (insertFiles(*source)) {
        return;
    }
    const QList<Block> blocks = blocksFrom(*source, m_language);
    // A spreadsheet offers a picture of its cells too; words come first.
    if (blocks.isEmpty() && source->hasImage()) {
        const auto image = qvariant_cast<QImage>(source->imageData());
        emit pictureOffered(withPatience([&] { return mediaFromImage(image); }));
        return;
    }
    insertBlocks(blocks, tr("Paste"));
}

bool TextEditor::insertFiles(const QMimeData& source)
{
    if (const QString picture = pictureFileIn(source); !picture.isEmpty()) {
        emit pictureOffered(withPatience([&] { return mediaFromFile(picture); }));
        return true;
    }
    const QString text = textFileIn(source);
    if (!text.isEmpty()) {
        insertBlocks(blocksFromFile(text, m_language), tr("Insert file"));
    }
    return !text.isEmpty();
}

void TextEditor::pastePlain()
{
    const QMimeData* source = QGuiApplication::clipboard()->mimeData();
    if (source != nullptr && source->hasText()) {
        insertBlocks(blocksFromPlain(source->text()), tr("Paste"));
    }
}

QMimeData* TextEditor::createMimeDataFromSelection() const
{
    return mimeDataOf(excerpt(flow(), selection()));
}

} // namespace dateline
