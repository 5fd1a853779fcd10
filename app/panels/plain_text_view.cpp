#include "panels/plain_text_view.h"

#include "theme/theme.h"

#include <QFontDatabase>
#include <QMouseEvent>
#include <QTextBlock>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kSmallestFont = 8;
constexpr int kLargestFont = 40;

/// How many lines two texts have in common from their beginning.
template <typename Iterator>
qsizetype commonLines(Iterator one, Iterator oneEnd, Iterator other, Iterator otherEnd)
{
    return std::mismatch(one, oneEnd, other, otherEnd).first - one;
}

} // namespace

PlainTextView::PlainTextView(QWidget* parent) : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("plainText"));
    setAccessibleName(tr("Plain text as it is exported"));
    setRole(this, "reader");
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::NoFrame);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setUndoRedoEnabled(false);
    document()->setDocumentMargin(2 * metrics::kStep);
    viewport()->setMouseTracking(true);
    fitFont();
}

void PlainTextView::setText(const PlainText& text)
{
    const QList<QString>& before = m_text.lines;
    const QList<QString>& after = text.lines;
    if (before.isEmpty() || after.isEmpty()) {
        setPlainText(after.join(u'\n'));
    } else if (before != after) {
        const qsizetype most = std::min(before.size(), after.size()) - 1;
        const qsizetype head =
            std::min(most, commonLines(before.cbegin(), before.cend(), after.cbegin(), after.cend()));
        const qsizetype tail =
            std::min(most - head, commonLines(before.crbegin(), before.crend(), after.crbegin(), after.crend()));
        const QTextBlock last = document()->findBlockByNumber(static_cast<int>(before.size() - tail - 1));
        QTextCursor cursor(document()->findBlockByNumber(static_cast<int>(head)));
        cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
        cursor.insertText(after.mid(head, after.size() - tail - head).join(u'\n'));
    }
    m_text = text;
}

void PlainTextView::setZoom(double zoom)
{
    m_zoom = zoom;
    fitFont();
}

void PlainTextView::fitFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setPixelSize(100);
    const double columns = PlainOptions().columns;
    const double room = viewport()->width() - 2 * document()->documentMargin();
    const double across = QFontMetricsF(font).horizontalAdvance(u'0') / 100;
    const int fitting = std::max(kSmallestFont, static_cast<int>(room / (columns * across)));
    const int wanted = std::clamp(qRound(fitting * m_zoom), kSmallestFont, kLargestFont);
    if (document()->defaultFont().pixelSize() != wanted) {
        font.setPixelSize(wanted);
        document()->setDefaultFont(font);
    }
}

void PlainTextView::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    fitFont();
}

BlockId PlainTextView::blockAt(const QPoint& point) const
{
    return m_text.blocks.value(cursorForPosition(point).blockNumber());
}

void PlainTextView::setHovered(const BlockId& block)
{
    if (block == m_hovered) {
        return;
    }
    m_hovered = block;
    QList<QTextEdit::ExtraSelection> lines;
    for (qsizetype line = 0; !block.isNull() && line < m_text.blocks.size(); ++line) {
        if (m_text.blocks.at(line) == block) {
            QTextEdit::ExtraSelection tinted;
            tinted.cursor = QTextCursor(document()->findBlockByNumber(static_cast<int>(line)));
            tinted.format.setBackground(tokensFor(palette()).accentTint);
            tinted.format.setProperty(QTextFormat::FullWidthSelection, true);
            lines.append(tinted);
        }
    }
    setExtraSelections(lines);
    viewport()->setCursor(block.isNull() ? Qt::IBeamCursor : Qt::PointingHandCursor);
}

void PlainTextView::mouseMoveEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseMoveEvent(event);
    setHovered(blockAt(event->pos()));
}

bool PlainTextView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave) {
        setHovered({});
    }
    return QPlainTextEdit::viewportEvent(event);
}

void PlainTextView::mouseReleaseEvent(QMouseEvent* event)
{
    QPlainTextEdit::mouseReleaseEvent(event);
    const BlockId block = blockAt(event->pos());
    if (event->button() == Qt::LeftButton && !block.isNull() && !textCursor().hasSelection()) {
        emit placeClicked({{}, TextPart::Body, block, {}});
    }
}

} // namespace dateline
