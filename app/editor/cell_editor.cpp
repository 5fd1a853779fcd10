#include "editor/cell_editor.h"

#include "editor/table_layout.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QMimeData>
#include <QSignalBlocker>

#include <algorithm>

namespace dateline {

CellEditor::CellEditor(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("cell"));
    setRole(this, "cell");
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    document()->setDocumentMargin(0);
    hide();
    connect(this, &QPlainTextEdit::textChanged, this, [this] { emit wordsChanged(toPlainText()); });
}

void CellEditor::setWords(const QString& words)
{
    if (words == toPlainText()) {
        return;
    }
    const QSignalBlocker quiet(this);
    const int at = textCursor().position();
    setPlainText(words);
    QTextCursor cursor = textCursor();
    cursor.setPosition(std::min(at, static_cast<int>(words.size())));
    setTextCursor(cursor);
}

// Undo belongs to the whole release, so its keys go on to the window.
bool CellEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            key->ignore();
            return false;
        }
    }
    return QPlainTextEdit::event(event);
}

bool CellEditor::isAtEdge(QTextCursor::MoveOperation direction) const
{
    QTextCursor cursor = textCursor();
    return !cursor.movePosition(direction);
}

void CellEditor::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Tab: emit moved(CellMove::Next); return;
    case Qt::Key_Backtab: emit moved(CellMove::Previous); return;
    case Qt::Key_Return:
    case Qt::Key_Enter: emit moved(CellMove::Below); return;
    case Qt::Key_Escape: emit moved(CellMove::Out); return;
    case Qt::Key_Up:
        if (isAtEdge(QTextCursor::Up)) {
            emit moved(CellMove::Above);
            return;
        }
        break;
    case Qt::Key_Down:
        if (isAtEdge(QTextCursor::Down)) {
            emit moved(CellMove::Below);
            return;
        }
        break;
    default: break;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void CellEditor::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    const bool comesBack = event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason ||
                           event->reason() == Qt::MenuBarFocusReason;
    if (!comesBack) {
        emit left();
    }
}

// A cell is one line of thought: line ends of what is pasted become spaces.
void CellEditor::insertFromMimeData(const QMimeData* source)
{
    insertPlainText(source->text().simplified());
}

} // namespace dateline
