#include "dateline/text/edit.h"

#include <algorithm>

namespace dateline {

qsizetype Splice::moved(qsizetype position) const
{
    if (position < offset) {
        return position;
    }
    return std::max(position, offset + removed) + inserted - removed;
}

InlineText replaced(const InlineText& text, qsizetype offset, qsizetype length, const QString& words)
{
    offset = std::clamp<qsizetype>(offset, 0, text.size());
    const RunFormat format = text.formatAt(length > 0 || offset == 0 ? offset : offset - 1);
    return replaced(text, offset, length, InlineText(QList<TextRun>{{words, format}}));
}

InlineText replaced(const InlineText& text, qsizetype offset, qsizetype length, const InlineText& words)
{
    const qsizetype start = std::clamp<qsizetype>(offset, 0, text.size());
    const qsizetype end = std::clamp<qsizetype>(start + std::max<qsizetype>(length, 0), start, text.size());
    return text.mid(0, start) + words + text.mid(end);
}

std::pair<Block, Block> split(const Block& block, qsizetype offset, BlockId newId)
{
    Block first = block;
    Block second = block;
    first.text = block.text.mid(0, offset);
    second.text = block.text.mid(offset);
    second.id = newId;
    const bool afterHeading = block.as<Heading>() != nullptr && second.text.isEmpty();
    if (afterHeading || block.as<Figure>() != nullptr || block.as<Table>() != nullptr) {
        second.content = Paragraph{};
    }
    return {first, second};
}

Block joined(const Block& first, const Block& second)
{
    Block both = first;
    both.text = first.text + second.text;
    return both;
}

} // namespace dateline
