#include "editor/projection.h"

#include "editor/document_properties.h"

#include <QTextBlock>
#include <QTextCursor>

#include <algorithm>

namespace dateline {

namespace {

RunFormat runFormat(const QTextCharFormat& format)
{
    RunFormat run;
    run.strong = format.boolProperty(kStrongProperty);
    run.emphasis = format.boolProperty(kEmphasisProperty);
    run.link = format.stringProperty(kLinkProperty);
    run.language = LanguageTag(format.stringProperty(kLanguageProperty));
    return run;
}

InlineText readText(const QTextBlock& block)
{
    QList<TextRun> runs;
    for (auto fragment = block.begin(); !fragment.atEnd(); ++fragment) {
        runs.append({fragment.fragment().text(), runFormat(fragment.fragment().charFormat())});
    }
    return InlineText(runs);
}

InlineText displayedText(const InlineText& text)
{
    QList<TextRun> runs = text.runs();
    for (TextRun& run : runs) {
        run.text = displayed(run.text);
    }
    return InlineText(runs);
}

qsizetype commonStart(const QString& one, const QString& other)
{
    const qsizetype most = std::min(one.size(), other.size());
    qsizetype count = 0;
    while (count < most && one.at(count) == other.at(count)) {
        ++count;
    }
    return count;
}

qsizetype commonEnd(const QString& one, const QString& other, qsizetype most)
{
    qsizetype count = 0;
    while (count < most && one.at(one.size() - 1 - count) == other.at(other.size() - 1 - count)) {
        ++count;
    }
    return count;
}

void setFormat(QTextCursor& cursor, int start, int length, const QTextCharFormat& format)
{
    cursor.setPosition(start);
    cursor.setPosition(start + length, QTextCursor::KeepAnchor);
    cursor.setCharFormat(format);
}

} // namespace

QString displayed(const QString& text)
{
    QString shown = text;
    for (QChar& character : shown) {
        switch (character.unicode()) {
        case u'\n':
        case u'\r':
        case QChar::ParagraphSeparator: character = QChar::LineSeparator; break;
        case 0xFDD0: // Qt's marks for the beginning and end of a frame
        case 0xFDD1:
        case QChar::ObjectReplacementCharacter: character = QChar::ReplacementCharacter; break;
        default: break;
        }
    }
    return shown;
}

Projection::Projection(QTextDocument& document) : m_document(document)
{
    m_document.setUndoRedoEnabled(false);
    m_document.setDocumentMargin(0);
    m_style.tokens = &lightTokens();
    m_flow.append(FlowBlock{TextPart::Headline, {}});
    writeBlock(0, m_flow);
}

void Projection::show(const TextFlow& flow)
{
    show(flow, differenceOf(m_flow, flow));
}

void Projection::show(const TextFlow& flow, const FlowDifference& difference)
{
    const auto [head, before, after] = difference;
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    if (before > after) {
        removeBlocks(head + after, before - after);
    } else {
        insertBlocks(head + before, after - before);
    }
    m_flow = flow;
    // The blocks beside the change may have got another distance or number.
    const qsizetype last = std::min(flow.size(), head + after + 1);
    for (qsizetype index = std::max<qsizetype>(head - 1, 0); index < last; ++index) {
        writeBlock(index, flow);
    }
    for (qsizetype index = last; index < flow.size() && flow.at(index).block.as<ListItem>() != nullptr; ++index) {
        writeBlock(index, flow);
    }
    edit.endEditBlock();
}

void Projection::restyle(const TextStyle& style)
{
    if (style == m_style) {
        return;
    }
    m_style = style;
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    for (qsizetype index = 0; index < m_flow.size(); ++index) {
        if (setLook(m_document.findBlockByNumber(static_cast<int>(index)), index, m_flow)) {
            fillBlock(m_document.findBlockByNumber(static_cast<int>(index)), m_flow.at(index));
        }
    }
    edit.endEditBlock();
}

void Projection::refresh()
{
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    for (qsizetype index = 0; index < m_flow.size(); ++index) {
        const QTextBlock block = m_document.findBlockByNumber(static_cast<int>(index));
        setLook(block, index, m_flow);
        fillBlock(block, m_flow.at(index));
    }
    edit.endEditBlock();
}

// A format set anew lays its block out anew, so one that stays is left alone.
bool Projection::setLook(const QTextBlock& block, qsizetype index, const TextFlow& flow)
{
    QTextCursor cursor(block);
    const QTextBlockFormat format = blockFormat(flow.at(index), contextOf(flow, index), m_style);
    const QTextCharFormat plain = plainFormat(flow.at(index), m_style);
    if (block.blockFormat() != format) {
        cursor.setBlockFormat(format);
    }
    if (block.charFormat() == plain) {
        return false;
    }
    cursor.setBlockCharFormat(plain);
    return true;
}

void Projection::resizeIllustrations()
{
    QTextCursor edit(&m_document);
    edit.beginEditBlock();
    for (qsizetype index = 0; index < m_flow.size(); ++index) {
        const bool beside = index > 0 && isIllustration(m_flow.at(index - 1).block);
        if (beside || isIllustration(m_flow.at(index).block)) {
            edit.setPosition(m_document.findBlockByNumber(static_cast<int>(index)).position());
            edit.setBlockFormat(blockFormat(m_flow.at(index), contextOf(m_flow, index), m_style));
        }
    }
    edit.endEditBlock();
}

TextFlow Projection::read(const NewBlockId& newId) const
{
    TextFlow flow;
    QList<BlockId> seen;
    for (QTextBlock block = m_document.begin(); block.isValid(); block = block.next()) {
        const BlockId id{static_cast<std::uint32_t>(block.blockFormat().intProperty(kBlockIdProperty))};
        const auto part = static_cast<TextPart>(block.blockFormat().intProperty(kPartProperty));
        const auto known = std::find_if(m_flow.cbegin(), m_flow.cend(), [&](const FlowBlock& each) {
            return each.part == part && each.block.id == id;
        });
        const bool fixed = known != m_flow.cend() && known->isFixed();
        const bool fresh = known == m_flow.cend() || (fixed ? block.blockNumber() > 1 : seen.contains(id));
        FlowBlock each = fresh ? FlowBlock{fixed ? TextPart::Body : part, Block{newId()}} : *known;
        seen.append(id);
        const InlineText text = readText(block);
        each.block.text = displayedText(each.block.text) == text ? each.block.text : text;
        flow.append(each);
    }
    return flow;
}

int Projection::documentPosition(const FlowPosition& position) const
{
    const QTextBlock block = m_document.findBlockByNumber(static_cast<int>(position.block));
    return block.isValid() ? block.position() + std::min(static_cast<int>(position.offset), block.length() - 1) : 0;
}

FlowPosition Projection::flowPosition(int documentPosition) const
{
    const QTextBlock block = m_document.findBlock(documentPosition);
    return block.isValid() ? FlowPosition{block.blockNumber(), documentPosition - block.position()} : FlowPosition{};
}

void Projection::writeBlock(qsizetype index, const TextFlow& flow)
{
    const FlowBlock& each = flow.at(index);
    const QTextBlock block = m_document.findBlockByNumber(static_cast<int>(index));
    const bool newLook = setLook(block, index, flow);
    spliceText(block, each);
    if (newLook || readText(block) != displayedText(each.block.text)) {
        fillBlock(block, each);
    }
}

// Only the characters that differ are replaced, so that cursors beside them stay.
void Projection::spliceText(QTextBlock block, const FlowBlock& each)
{
    const QString before = block.text();
    const QString after = displayed(each.block.text.plain());
    if (before == after) {
        return;
    }
    const qsizetype start = commonStart(before, after);
    const qsizetype end = commonEnd(before, after, std::min(before.size(), after.size()) - start);
    QTextCursor cursor(block);
    cursor.setPosition(block.position() + static_cast<int>(start));
    cursor.setPosition(block.position() + static_cast<int>(before.size() - end), QTextCursor::KeepAnchor);
    const RunFormat format = each.block.text.formatAt(start);
    cursor.insertText(after.mid(start, after.size() - start - end), charFormat(format, each, m_style));
}

void Projection::fillBlock(QTextBlock block, const FlowBlock& each)
{
    QTextCursor cursor(block);
    int position = block.position();
    for (const TextRun& run : each.block.text.runs()) {
        const int length = static_cast<int>(run.text.size());
        setFormat(cursor, position, length, charFormat(run.format, each, m_style));
        position += length;
    }
}

void Projection::removeBlocks(qsizetype first, qsizetype count)
{
    if (count == 0) {
        return;
    }
    // The end of the block before goes with them; the headline is never removed.
    const QTextBlock before = m_document.findBlockByNumber(static_cast<int>(first) - 1);
    const QTextBlock last = m_document.findBlockByNumber(static_cast<int>(first + count) - 1);
    QTextCursor cursor(&m_document);
    cursor.setPosition(before.position() + before.length() - 1);
    cursor.setPosition(last.position() + last.length() - 1, QTextCursor::KeepAnchor);
    cursor.removeSelectedText();
}

void Projection::insertBlocks(qsizetype before, qsizetype count)
{
    if (count == 0) {
        return;
    }
    const QTextBlock above = m_document.findBlockByNumber(static_cast<int>(before) - 1);
    QTextCursor cursor(&m_document);
    cursor.setPosition(above.position() + above.length() - 1);
    for (qsizetype index = 0; index < count; ++index) {
        cursor.insertBlock(QTextBlockFormat(), QTextCharFormat());
    }
}

} // namespace dateline
