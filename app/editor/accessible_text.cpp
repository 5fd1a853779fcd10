#include "editor/accessible_text.h"

#include "editor/text_editor.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QTextBlock>

#include <algorithm>

namespace dateline {

namespace {

/// HTML's name of a block, which assistive tools know from web pages.
QString tagOf(const FlowBlock& each)
{
    if (each.part == TextPart::Headline) {
        return QStringLiteral("tag:h1;level:1;");
    }
    if (const auto* heading = each.block.as<Heading>()) {
        return QStringLiteral("tag:h%1;level:%1;").arg(heading->level + 1);
    }
    if (each.block.as<ListItem>() != nullptr) {
        return QStringLiteral("tag:li;");
    }
    if (each.block.as<Quotation>() != nullptr) {
        return QStringLiteral("tag:blockquote;");
    }
    if (isIllustration(each.block)) {
        return each.block.as<Table>() != nullptr ? QStringLiteral("tag:caption;") : QStringLiteral("tag:figcaption;");
    }
    return QStringLiteral("tag:p;");
}

QString attributesOf(const RunFormat& run)
{
    QString attributes;
    attributes += run.strong ? QStringLiteral("font-weight:bold;") : QString();
    attributes += run.emphasis ? QStringLiteral("font-style:italic;") : QString();
    return attributes;
}

class AccessibleText : public QAccessibleWidget,
                       public QAccessibleTextInterface,
                       public QAccessibleEditableTextInterface {
public:
    explicit AccessibleText(TextEditor& editor)
        : QAccessibleWidget(&editor, QAccessible::EditableText), m_editor(editor)
    {
    }

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        switch (type) {
        case QAccessible::TextInterface: return static_cast<QAccessibleTextInterface*>(this);
        case QAccessible::EditableTextInterface: return static_cast<QAccessibleEditableTextInterface*>(this);
        default: return QAccessibleWidget::interface_cast(type);
        }
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.editable = true;
        state.multiLine = true;
        state.selectableText = true;
        return state;
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_editor.toPlainText() : QAccessibleWidget::text(kind);
    }

    void selection(int index, int* start, int* end) const override
    {
        const QTextCursor cursor = m_editor.textCursor();
        *start = index == 0 ? cursor.selectionStart() : 0;
        *end = index == 0 ? cursor.selectionEnd() : 0;
    }

    [[nodiscard]] int selectionCount() const override { return m_editor.textCursor().hasSelection() ? 1 : 0; }
    void addSelection(int start, int end) override { select(start, end); }
    void removeSelection(int) override { setCursorPosition(cursorPosition()); }
    void setSelection(int, int start, int end) override { select(start, end); }
    [[nodiscard]] int cursorPosition() const override { return m_editor.textCursor().position(); }
    void setCursorPosition(int position) override { select(position, position); }

    [[nodiscard]] QString text(int start, int end) const override
    {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(bounded(start));
        cursor.setPosition(bounded(end), QTextCursor::KeepAnchor);
        return cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    }

    [[nodiscard]] int characterCount() const override { return m_editor.document()->characterCount() - 1; }

    [[nodiscard]] QRect characterRect(int offset) const override
    {
        QTextCursor cursor(m_editor.document());
        cursor.setPosition(bounded(offset));
        const QRect start = m_editor.cursorRect(cursor);
        cursor.setPosition(bounded(offset + 1));
        const QRect end = m_editor.cursorRect(cursor);
        const bool oneLine = start.top() == end.top();
        const QRect box = oneLine ? start.united(end) : start.adjusted(0, 0, start.height() / 2, 0);
        return {m_editor.viewport()->mapToGlobal(box.topLeft()), box.size()};
    }

    [[nodiscard]] int offsetAtPoint(const QPoint& point) const override
    {
        return m_editor.cursorForPosition(m_editor.viewport()->mapFromGlobal(point)).position();
    }

    void scrollToSubstring(int start, int end) override
    {
        const QTextCursor before = m_editor.textCursor();
        select(start, end);
        m_editor.ensureCursorVisible();
        m_editor.setTextCursor(before);
    }

    QString attributes(int offset, int* start, int* end) const override
    {
        const QTextBlock block = m_editor.document()->findBlock(bounded(offset));
        const FlowBlock& each =
            m_editor.flow().at(std::min<qsizetype>(block.blockNumber(), m_editor.flow().size() - 1));
        const qsizetype within = bounded(offset) - block.position();
        Span span{0, block.length()};
        QString attributes = tagOf(each) + formatAt(each, within, span);
        attributes += languageOf(each, within) + spellingAt(each, within, span);
        *start = block.position() + static_cast<int>(span.offset);
        *end = std::min(block.position() + static_cast<int>(span.end()), characterCount());
        return attributes;
    }

    void deleteText(int start, int end) override { replaceText(start, end, {}); }
    void insertText(int offset, const QString& text) override { replaceText(offset, offset, text); }

    void replaceText(int start, int end, const QString& text) override
    {
        select(start, end);
        m_editor.insertWords(text);
    }

private:
    [[nodiscard]] int bounded(int offset) const { return std::clamp(offset, 0, characterCount()); }

    void select(int start, int end)
    {
        QTextCursor cursor = m_editor.textCursor();
        cursor.setPosition(bounded(start));
        cursor.setPosition(bounded(end), QTextCursor::KeepAnchor);
        m_editor.setTextCursor(cursor);
    }

    static void narrow(Span& span, qsizetype start, qsizetype end)
    {
        const qsizetype from = std::max(span.offset, start);
        span = {from, std::min(span.end(), end) - from};
    }

    static QString formatAt(const FlowBlock& each, qsizetype offset, Span& span)
    {
        qsizetype start = 0;
        for (const TextRun& run : each.block.text.runs()) {
            const qsizetype end = start + run.text.size();
            if (offset < end) {
                narrow(span, start, end);
                return attributesOf(run.format);
            }
            start = end;
        }
        narrow(span, start, span.end());
        return {};
    }

    [[nodiscard]] QString languageOf(const FlowBlock& each, qsizetype offset) const
    {
        const LanguageTag own = each.block.text.formatAt(offset).language;
        const LanguageTag& ofBlock = each.block.language.isEmpty() ? m_editor.language() : each.block.language;
        return QStringLiteral("language:%1;").arg((own.isEmpty() ? ofBlock : own).toString());
    }

    // Words that are right end where the next misspelt one begins.
    [[nodiscard]] QString spellingAt(const FlowBlock& each, qsizetype offset, Span& span) const
    {
        for (const Mark& mark : m_editor.marks().of(each)) {
            if (mark.kind != MarkKind::Spelling) {
                continue;
            }
            if (mark.span.offset <= offset && offset < mark.span.end()) {
                narrow(span, mark.span.offset, mark.span.end());
                return QStringLiteral("invalid:spelling;");
            }
            if (mark.span.offset > offset) {
                narrow(span, span.offset, mark.span.offset);
            } else {
                narrow(span, mark.span.end(), span.end());
            }
        }
        return {};
    }

    TextEditor& m_editor;
};

QAccessibleInterface* accessibleText(const QString&, QObject* object)
{
    auto* editor = qobject_cast<TextEditor*>(object);
    return editor == nullptr ? nullptr : new AccessibleText(*editor);
}

} // namespace

void installAccessibleText()
{
    static const bool installed = [] {
        QAccessible::installFactory(&accessibleText);
        return true;
    }();
    Q_UNUSED(installed)
}

} // namespace dateline
