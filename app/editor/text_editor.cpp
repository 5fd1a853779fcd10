#include "editor/text_editor.h"

#include "dateline/locale/smart_typing.h"
#include "dateline/release/new_edition.h"
#include "editor/accessible_text.h"
#include "editor/page_painter.h"
#include "theme/tokens.h"

#include <QAbstractTextDocumentLayout>
#include <QKeyEvent>
#include <QScopedValueRollback>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextFrame>
#include <QTimer>

namespace dateline {

namespace {

bool saysTheSame(const TextFlow& before, const TextFlow& after, const FlowDifference& difference)
{
    if (difference.before != difference.after) {
        return false;
    }
    for (qsizetype index = difference.head; index < difference.head + difference.after; ++index) {
        if (before.at(index).block.text != after.at(index).block.text) {
            return false;
        }
    }
    return true;
}

} // namespace

TextEditor::TextEditor(ReleaseDocument& document, QWidget* parent)
    : QTextEdit(parent), m_document(document), m_projection(*QTextEdit::document()),
      m_language(document.release().sourceLanguage)
{
    installAccessibleText();
    setObjectName(QStringLiteral("text"));
    setAccessibleName(tr("Text of the release"));
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_document, &ReleaseDocument::changed, this, &TextEditor::showRelease);
    connect(QTextEdit::document(), &QTextDocument::contentsChange, this, [this] {
        if (!m_projecting) {
            QTimer::singleShot(0, this, &TextEditor::adoptForeignChange);
        }
    });
    connect(QTextEdit::document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &TextEditor::layoutChanged);
    connect(this, &QTextEdit::cursorPositionChanged, this, &TextEditor::situationChanged);
    connect(this, &QTextEdit::selectionChanged, this, &TextEditor::situationChanged);
    // The word that was being typed may get its wave now.
    connect(this, &QTextEdit::cursorPositionChanged, viewport(), qOverload<>(&QWidget::update));
    restyle();
    showRelease();
    setCursorTo({0, 0});
}

void TextEditor::setLanguage(const LanguageTag& language)
{
    m_language = language;
    m_marks = {};
    restyle();
    showRelease();
    setCursorTo({0, 0});
    emit languageChanged();
}

FlowRange TextEditor::selection() const
{
    const QTextCursor cursor = textCursor();
    return {m_projection.flowPosition(cursor.selectionStart()), m_projection.flowPosition(cursor.selectionEnd())};
}

void TextEditor::select(const FlowRange& range)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_projection.documentPosition(range.start));
    cursor.setPosition(m_projection.documentPosition(range.end), QTextCursor::KeepAnchor);
    setTextCursor(cursor);
}

void TextEditor::show(const TextPlace& place)
{
    select(rangeOf(flow(), place));
    ensureCursorVisible();
    const QRect at = cursorRect();
    const int comfort = viewport()->height() / 4;
    if (at.bottom() > viewport()->height() - comfort) {
        verticalScrollBar()->setValue(verticalScrollBar()->value() + comfort);
    }
}

void TextEditor::tint(const QList<FlowRange>& ranges)
{
    QList<ExtraSelection> tinted;
    for (const FlowRange& range : ranges) {
        ExtraSelection each;
        each.cursor = QTextCursor(QTextEdit::document());
        each.cursor.setPosition(m_projection.documentPosition(range.start));
        each.cursor.setPosition(m_projection.documentPosition(range.end), QTextCursor::KeepAnchor);
        each.format.setBackground(m_projection.style().tokens->remarkTint);
        tinted.append(each);
    }
    setExtraSelections(tinted);
}

void TextEditor::setMarks(const Marks& marks)
{
    m_marks = marks;
    viewport()->update();
}

void TextEditor::setZoom(double zoom)
{
    TextStyle style = m_projection.style();
    style.zoom = std::clamp(zoom, 0.5, 3.0);
    const QScopedValueRollback<bool> guard(m_projecting, true);
    m_projection.restyle(style);
    layoutPage();
    emit layoutChanged();
}

void TextEditor::setGaps(int head, int dateline, int notes)
{
    TextStyle style = m_projection.style();
    if (style.headGap == head && style.datelineGap == dateline && style.notesGap == notes) {
        return;
    }
    style.headGap = head;
    style.datelineGap = dateline;
    style.notesGap = notes;
    const QScopedValueRollback<bool> guard(m_projecting, true);
    m_projection.restyle(style);
}

QRect TextEditor::blockRect(qsizetype index) const
{
    const QTextBlock block = QTextEdit::document()->findBlockByNumber(static_cast<int>(index));
    const double above = m_illustrations.heightAbove(flow().at(index).block, m_projection.style());
    return QTextEdit::document()
        ->documentLayout()
        ->blockBoundingRect(block)
        .adjusted(0, -above, 0, 0)
        .translated(-scrolled())
        .toRect();
}

const FlowBlock& TextEditor::currentBlock() const
{
    return flow().at(m_projection.flowPosition(textCursor().position()).block);
}

QStringList TextEditor::speakers() const
{
    const Event& event = m_document.release().event;
    QList<Person> people = event.chairs + event.hosts;
    for (const Participant& participant : event.participants) {
        people.append(participant.head.value_or(Person{}));
    }
    QStringList names;
    for (const Person& person : people) {
        const QString name = person.fullName(m_language);
        const QString function = person.function.in(m_language);
        if (!name.isEmpty()) {
            names.append(function.isEmpty() ? name : tr("%1, %2", "name, function").arg(name, function));
        }
    }
    return names;
}

// One way in: the release is changed, and what it says now is shown.
void TextEditor::perform(const Change& change, const QString& label, const QString& mergeKey)
{
    performOn(m_document.release(), change, label, mergeKey);
}

void TextEditor::performOn(Release changed, const Change& change, const QString& label, const QString& mergeKey)
{
    LanguageVersion* version = changed.versionIn(m_language);
    if (version == nullptr) {
        return;
    }
    const FlowRange before = selection();
    std::uint32_t lastBlock = changed.lastBlock;
    const FlowEdit edit = change(flow(), [&lastBlock] { return BlockId{++lastBlock}; });
    *version = withFlow(*version, edit.flow);
    changed.lastBlock = lastBlock;
    if (edit.flow == flow()) {
        changed.lastBlock = m_document.release().lastBlock;
    }
    m_document.edit(changed, {label, mergeKey, placeOf(flow(), before, m_language)});
    setCursorTo(edit.cursor);
    ensureCursorVisible();
}

void TextEditor::performFormat(const TextFlow& changed, const QString& label)
{
    const FlowRange range = selection();
    perform([&](const TextFlow&, const NewBlockId&) { return FlowEdit{changed, range.end}; }, label);
    select(range);
    emit situationChanged();
}

void TextEditor::showRelease()
{
    const LanguageVersion* version = m_document.release().versionIn(m_language);
    if (version == nullptr) {
        return;
    }
    const QScopedValueRollback<bool> guard(m_projecting, true);
    const TextFlow shown = flowOf(*version);
    const FlowDifference difference = differenceOf(flow(), shown);
    m_marks.follow(flow(), shown, difference);
    showIllustrations();
    const bool sameWords = saysTheSame(flow(), shown, difference);
    m_projection.show(shown, difference);
    // Qt repaints where words change; what stands beside them, such as a speaker, it does not know.
    if (sameWords) {
        viewport()->update();
    }
    emit layoutChanged();
}

void TextEditor::adoptForeignChange()
{
    Release changed = m_document.release();
    LanguageVersion* version = changed.versionIn(m_language);
    if (version == nullptr || m_projecting) {
        return;
    }
    const int cursor = textCursor().position();
    const TextFlow said = m_projection.read([&changed] { return changed.newBlockId(); });
    if (said == flow()) {
        return;
    }
    *version = withFlow(*version, said);
    if (version->body.isEmpty()) {
        version->body.append(Block{changed.newBlockId()});
    }
    const QScopedValueRollback<bool> guard(m_projecting, true);
    m_projection.adopt(said);
    m_document.edit(changed, {tr("Edit"), {}, TextPlace{m_language, TextPart::Headline, {}, {}}});
    m_projection.refresh();
    setCursorTo(m_projection.flowPosition(cursor));
}

void TextEditor::setCursorTo(const FlowPosition& position)
{
    QTextCursor cursor = textCursor();
    cursor.setPosition(m_projection.documentPosition(position));
    setTextCursor(cursor);
}

// Typing and deleting go on as one undo step while they go on in one place; a new word starts
// a new one.
QString TextEditor::runKey(const QString& kind, bool startsAnew)
{
    if (kind != m_runKind || startsAnew || selection() != FlowRange{m_runEnd, m_runEnd}) {
        ++m_run;
    }
    m_runKind = kind;
    return QStringLiteral("%1:%2").arg(kind).arg(m_run);
}

void TextEditor::type(const QString& words)
{
    const bool newWord = m_lastTyped.isSpace() && !words.at(0).isSpace();
    const QString key = runKey(QStringLiteral("typing"), newWord);
    perform([&](const TextFlow& text, const NewBlockId&) { return replaced(text, selection(), words); }, tr("Typing"),
            key);
    m_lastTyped = words.back();
    m_runEnd = selection().start;
    if (m_smartTyping && words.size() == 1) {
        smarten(words.front());
    }
}

// A step of its own, so that one undo takes back to what was typed.
void TextEditor::smarten(QChar typed)
{
    const FlowPosition here = selection().start;
    const QString before = flow().at(here.block).block.text.plain().left(here.offset - 1);
    const std::optional<TypingFix> fix = smartTyping(before, typed, passageLanguage());
    if (fix) {
        const FlowRange stretch{{here.block, here.offset - 1 - fix->removed}, here};
        perform([&](const TextFlow& text, const NewBlockId&) { return replaced(text, stretch, fix->words); },
                tr("Smart typing"));
    }
}

void TextEditor::insertWords(const QString& words)
{
    perform([&](const TextFlow& text, const NewBlockId&) { return replaced(text, selection(), words); }, tr("Insert"));
}

void TextEditor::insertBlocks(const QList<Block>& blocks, const QString& label)
{
    perform([&](const TextFlow& text, const NewBlockId& newId) { return replaced(text, selection(), blocks, newId); },
            label);
}

void TextEditor::confirmCarriedOver()
{
    const FlowRange range = selection();
    QList<TextPlace> places;
    for (qsizetype index = range.start.block; index <= range.end.block; ++index) {
        if (flow().at(index).block.carriedOver) {
            places.append(placeOf(flow(), {{index, 0}, {index, 0}}, m_language));
        }
    }
    if (places.isEmpty()) {
        return;
    }
    m_document.closeStep();
    m_document.edit(confirmed(m_document.release(), places), {tr("Confirm"), {}, places.first()});
}

void TextEditor::removeSelection(const QString& label)
{
    perform([&](const TextFlow& text, const NewBlockId&) { return replaced(text, selection(), QString()); }, label);
}

void TextEditor::remove(Towards towards, QTextCursor::MoveOperation stretch)
{
    if (textCursor().hasSelection()) {
        removeSelection(tr("Delete"));
        return;
    }
    const FlowPosition here = selection().start;
    QTextCursor reach = textCursor();
    reach.movePosition(stretch, QTextCursor::KeepAnchor);
    const FlowPosition there = m_projection.flowPosition(reach.position());
    if (there.block != here.block || there == here) {
        perform([&](const TextFlow& text, const NewBlockId&) { return joined(text, here, towards); }, tr("Join"));
        return;
    }
    const QString key = runKey(QStringLiteral("deleting"), false);
    const FlowRange range{std::min(here, there), std::max(here, there)};
    perform([&](const TextFlow& text, const NewBlockId&) { return replaced(text, range, QString()); }, tr("Delete"),
            key);
    m_runEnd = selection().start;
}

bool TextEditor::changeDepth(int by)
{
    const auto* item = currentBlock().block.as<ListItem>();
    if (item == nullptr) {
        return false;
    }
    const ListItem changed{item->ordered, std::clamp(item->depth + by, 1, 3)};
    setContent(changed, tr("List level"));
    return true;
}

} // namespace dateline
