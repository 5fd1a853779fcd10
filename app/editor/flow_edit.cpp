#include "editor/flow_edit.h"

#include <algorithm>

namespace dateline {

namespace {

bool isEmptyParagraph(const Block& block)
{
    return block.text.isEmpty() && block.as<Paragraph>() != nullptr;
}

bool hasCells(const Block& block)
{
    const auto* table = block.as<Table>();
    return table != nullptr && std::any_of(table->rows.cbegin(), table->rows.cend(), [](const QList<InlineText>& row) {
               return std::any_of(row.cbegin(), row.cend(), [](const InlineText& cell) { return !cell.isEmpty(); });
           });
}

qsizetype bodyCount(const TextFlow& flow)
{
    return std::count_if(flow.cbegin(), flow.cend(), [](const FlowBlock& each) { return each.part == TextPart::Body; });
}

// Removes a block, or empties it where one has to stay.
void drop(TextFlow& flow, qsizetype index)
{
    FlowBlock& each = flow[index];
    if (each.isFixed()) {
        each.block.text = {};
    } else if (each.part == TextPart::Body && bodyCount(flow) == 1) {
        each.block.text = {};
        each.block.content = Paragraph{};
    } else {
        flow.removeAt(index);
    }
}

TextFlow cut(const TextFlow& flow, const FlowRange& range)
{
    TextFlow result = flow;
    Block& first = result[range.start.block].block;
    const InlineText tail = flow.at(range.end.block).block.text.mid(range.end.offset);
    first.text = first.text.mid(0, range.start.offset) + tail;
    for (qsizetype index = range.end.block; index > range.start.block; --index) {
        drop(result, index);
    }
    return result;
}

FlowBlock withNewId(FlowBlock each, const NewBlockId& newId)
{
    each.block.id = newId();
    return each;
}

InlineText asOneLine(const QList<Block>& blocks)
{
    InlineText line;
    for (const Block& block : blocks) {
        line = line + (line.isEmpty() || block.text.isEmpty() ? InlineText() : InlineText(QStringLiteral(" "))) +
               block.text;
    }
    return line;
}

// What a block becomes when others are put in at `offset`: the first keeps the block's id and,
// unless it was empty, its words and kind.
QList<FlowBlock> piecesFor(const FlowBlock& target, qsizetype offset, const QList<Block>& blocks,
                           const NewBlockId& newId)
{
    Block head = target.block;
    head.text = target.block.text.mid(0, offset);
    QList<FlowBlock> pieces;
    for (const Block& block : blocks) {
        const bool first = pieces.isEmpty();
        if (first && isEmptyParagraph(target.block)) {
            pieces.append({target.part, block});
            pieces.last().block.id = head.id;
        } else if (first && !isIllustration(block)) {
            pieces.append({target.part, joined(head, block)});
        } else {
            if (first) {
                pieces.append({target.part, head});
            }
            pieces.append(withNewId({target.part, block}, newId));
        }
    }
    return pieces;
}

// A lone paragraph is words to put in between others; anything else stands by itself.
bool isMoreThanWords(const QList<Block>& blocks)
{
    return blocks.size() > 1 || blocks.first().as<Paragraph>() == nullptr;
}

QList<FlowBlock> newBlocks(TextPart part, const QList<Block>& blocks, const NewBlockId& newId)
{
    QList<FlowBlock> pieces;
    for (const Block& block : blocks) {
        pieces.append(withNewId({part, block}, newId));
    }
    return pieces;
}

// What followed goes on in the last piece where both are of one kind, else as it was.
void addTail(QList<FlowBlock>& pieces, const FlowBlock& target, const InlineText& tail, const NewBlockId& newId)
{
    Block& last = pieces.last().block;
    if (last.content.index() == target.block.content.index() && !isIllustration(last)) {
        last.text = last.text + tail;
        return;
    }
    FlowBlock rest = withNewId(target, newId);
    rest.block.text = tail;
    pieces.append(rest);
}

// Fixed blocks have no kind; pictures and tables keep theirs.
bool takesContent(const FlowBlock& each)
{
    return !each.isFixed() && !isIllustration(each.block);
}

Span spanWithin(const TextFlow& flow, const FlowRange& range, qsizetype index)
{
    const qsizetype start = index == range.start.block ? range.start.offset : 0;
    const qsizetype end = index == range.end.block ? range.end.offset : flow.at(index).block.text.size();
    return {start, end - start};
}

} // namespace

FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const InlineText& words)
{
    TextFlow result = cut(flow, range);
    Block& block = result[range.start.block].block;
    block.text = replaced(block.text, range.start.offset, 0, words);
    return {result, {range.start.block, range.start.offset + words.size()}};
}

FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const QString& words)
{
    const InlineText& text = flow.at(range.start.block).block.text;
    const qsizetype at = range.start.offset;
    const bool replacesSome = !range.isEmpty() && at < text.size();
    RunFormat format = text.formatAt(replacesSome || at == 0 ? at : at - 1);
    // A link ends where its words end: what is typed after it is not part of it.
    const bool atLinkEnd = at == text.size() || text.formatAt(at).link != format.link;
    if (!replacesSome && atLinkEnd) {
        format.link.clear();
    }
    return replaced(flow, range, InlineText(QList<TextRun>{{words, format}}));
}

FlowEdit replaced(const TextFlow& flow, const FlowRange& range, const QList<Block>& blocks, const NewBlockId& newId)
{
    const FlowBlock& start = flow.at(range.start.block);
    if (blocks.isEmpty() || start.isFixed() || isIllustration(start.block)) {
        return replaced(flow, range, asOneLine(blocks));
    }
    TextFlow result = cut(flow, range);
    const qsizetype at = range.start.block;
    const FlowBlock target = result.takeAt(at);
    const InlineText tail = target.block.text.mid(range.start.offset);
    const bool standsBefore = range.start.offset == 0 && !tail.isEmpty() && isMoreThanWords(blocks);
    QList<FlowBlock> pieces =
        standsBefore ? newBlocks(target.part, blocks, newId) : piecesFor(target, range.start.offset, blocks, newId);
    const FlowPosition cursor{at + pieces.size() - 1, pieces.last().block.text.size()};
    if (standsBefore) {
        pieces.append(target);
    } else if (!tail.isEmpty()) {
        addTail(pieces, target, tail, newId);
    }
    for (qsizetype index = 0; index < pieces.size(); ++index) {
        result.insert(at + index, pieces.at(index));
    }
    return {result, cursor};
}

FlowEdit moved(const TextFlow& flow, const FlowRange& range, const FlowPosition& target, const QList<Block>& blocks,
               const NewBlockId& newId)
{
    const TextFlow without = cut(flow, range);
    FlowPosition at = target;
    if (target.block == range.end.block && target >= range.end) {
        at = {range.start.block, range.start.offset + target.offset - range.end.offset};
    } else if (target > range.end) {
        at.block -= flow.size() - without.size();
    }
    return replaced(without, {at, at}, blocks, newId);
}

FlowEdit broken(const TextFlow& flow, const FlowRange& range, const NewBlockId& newId)
{
    TextFlow result = cut(flow, range);
    const qsizetype at = range.start.block;
    FlowBlock& each = result[at];
    if (each.isFixed()) {
        return {result, {at + 1, 0}};
    }
    const bool leaves = each.block.as<ListItem>() != nullptr || each.block.as<Quotation>() != nullptr;
    if (leaves && each.block.text.isEmpty()) {
        each.block.content = Paragraph{};
        return {result, {at, 0}};
    }
    auto [first, second] = split(each.block, range.start.offset, newId());
    if (second.text.isEmpty() && second.as<Quotation>() != nullptr) {
        second.content = Paragraph{};
    }
    each.block = first;
    result.insert(at + 1, FlowBlock{each.part, second});
    return {result, {at + 1, 0}};
}

FlowEdit joined(const TextFlow& flow, const FlowPosition& cursor, Towards towards)
{
    const qsizetype later = towards == Towards::Back ? cursor.block : cursor.block + 1;
    if (later <= 0 || later >= flow.size()) {
        return {flow, cursor};
    }
    const FlowBlock& second = flow.at(later);
    const FlowBlock& first = flow.at(later - 1);
    TextFlow result = flow;
    if (towards == Towards::Back && takesContent(second) && second.block.as<Paragraph>() == nullptr) {
        result[later].block.content = Paragraph{};
        return {result, cursor};
    }
    const FlowPosition seam{later - 1, first.block.text.size()};
    if (first.part != second.part || isIllustration(first.block) || isIllustration(second.block)) {
        if (second.block.text.isEmpty() && !second.isFixed() && !hasCells(second.block)) {
            drop(result, later);
        }
        return {result, towards == Towards::Back ? seam : cursor};
    }
    result[later - 1].block = joined(first.block, second.block);
    result.removeAt(later);
    return {result, seam};
}

TextFlow withContent(const TextFlow& flow, const FlowRange& range, const BlockContent& content)
{
    TextFlow result = flow;
    for (qsizetype index = range.start.block; index <= range.end.block; ++index) {
        if (takesContent(result.at(index))) {
            result[index].block.content = content;
        }
    }
    return result;
}

TextFlow withContentOf(const TextFlow& flow, qsizetype index, const BlockContent& content)
{
    TextFlow result = flow;
    result[index].block.content = content;
    return result;
}

FlowEdit withIllustration(const TextFlow& flow, const FlowPosition& cursor, const Block& block, const NewBlockId& newId)
{
    TextFlow result = flow;
    qsizetype at = cursor.block;
    const FlowBlock& here = flow.at(at);
    if (here.part == TextPart::Headline) {
        at += 1;
    }
    const bool replacesEmpty = !here.isFixed() && isEmptyParagraph(here.block);
    const TextPart part = here.isFixed() ? TextPart::Body : here.part;
    FlowBlock added{part, block};
    added.block.id = replacesEmpty ? here.block.id : newId();
    if (replacesEmpty) {
        result[at] = added;
    } else {
        result.insert(++at, added);
    }
    const bool endsPart = at + 1 == result.size() || result.at(at + 1).part != part;
    if (endsPart) {
        result.insert(at + 1, FlowBlock{part, Block{newId()}});
    }
    return {result, {at, added.block.text.size()}};
}

FlowEdit without(const TextFlow& flow, qsizetype index)
{
    TextFlow result = flow;
    drop(result, index);
    const qsizetype at = std::min(index, result.size() - 1);
    return {result, {at, 0}};
}

TextFlow movedTo(const TextFlow& flow, const FlowRange& range, TextPart part)
{
    const TextPart from = part == TextPart::Notes ? TextPart::Body : TextPart::Notes;
    TextFlow result = flow;
    QList<FlowBlock> moved;
    for (qsizetype index = range.end.block; index >= range.start.block; --index) {
        const bool lastOfBody = from == TextPart::Body && bodyCount(result) == 1;
        if (result.at(index).part == from && !lastOfBody) {
            moved.prepend({part, result.takeAt(index).block});
        }
    }
    const auto firstNote = std::find_if(result.cbegin(), result.cend(),
                                        [](const FlowBlock& each) { return each.part == TextPart::Notes; });
    qsizetype at = part == TextPart::Notes ? result.size() : firstNote - result.cbegin();
    for (const FlowBlock& each : moved) {
        result.insert(at++, each);
    }
    return result;
}

TextFlow reformatted(const TextFlow& flow, const FlowRange& range, const std::function<void(RunFormat&)>& change)
{
    TextFlow result = flow;
    for (qsizetype index = range.start.block; index <= range.end.block; ++index) {
        const Span span = spanWithin(flow, range, index);
        InlineText& text = result[index].block.text;
        text = reformatted(text, span.offset, span.length, change);
    }
    return result;
}

bool holds(const TextFlow& flow, const FlowRange& range, const std::function<bool(const RunFormat&)>& property)
{
    bool any = false;
    for (qsizetype index = range.start.block; index <= range.end.block; ++index) {
        const Span span = spanWithin(flow, range, index);
        const InlineText part = flow.at(index).block.text.mid(span.offset, span.length);
        for (const TextRun& run : part.runs()) {
            any = true;
            if (!property(run.format)) {
                return false;
            }
        }
    }
    return any;
}

QList<Block> excerpt(const TextFlow& flow, const FlowRange& range)
{
    QList<Block> blocks;
    for (qsizetype index = range.start.block; index <= range.end.block; ++index) {
        const Span span = spanWithin(flow, range, index);
        Block block = flow.at(index).block;
        block.text = block.text.mid(span.offset, span.length);
        blocks.append(block);
    }
    return blocks;
}

} // namespace dateline
