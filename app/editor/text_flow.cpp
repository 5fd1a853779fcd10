#include "editor/text_flow.h"

#include <algorithm>

namespace dateline {

bool isIllustration(const Block& block)
{
    return block.as<Figure>() != nullptr || block.as<Table>() != nullptr;
}

FlowDifference differenceOf(const TextFlow& before, const TextFlow& after)
{
    const qsizetype shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {head, before.size() - head - tail, after.size() - head - tail};
}

TextFlow flowOf(const LanguageVersion& version)
{
    TextFlow flow;
    flow.reserve(version.body.size() + version.notes.size() + 2);
    flow.append({TextPart::Headline, Block{{}, Paragraph{}, version.headline, {}, version.headlineCarriedOver}});
    flow.append({TextPart::Standfirst, Block{{}, Paragraph{}, version.standfirst, {}, version.standfirstCarriedOver}});
    for (const Block& block : version.body) {
        flow.append({TextPart::Body, block});
    }
    for (const Block& block : version.notes) {
        flow.append({TextPart::Notes, block});
    }
    return flow;
}

LanguageVersion withFlow(const LanguageVersion& version, const TextFlow& flow)
{
    LanguageVersion changed = version;
    changed.body.clear();
    changed.notes.clear();
    for (const FlowBlock& each : flow) {
        switch (each.part) {
        case TextPart::Headline: changed.headline = each.block.text; break;
        case TextPart::Standfirst: changed.standfirst = each.block.text; break;
        case TextPart::Notes: changed.notes.append(each.block); break;
        case TextPart::Body:
        case TextPart::Boilerplate: changed.body.append(each.block); break;
        }
    }
    return changed;
}

FlowRange rangeOf(const TextFlow& flow, const TextPlace& place)
{
    const auto found = std::find_if(flow.cbegin(), flow.cend(), [&](const FlowBlock& each) {
        return each.part == place.part && (each.isFixed() || each.block.id == place.block);
    });
    if (found == flow.cend()) {
        return {};
    }
    const qsizetype index = found - flow.cbegin();
    if (place.row >= 0) {
        return {{index, 0}, {index, 0}};
    }
    const qsizetype size = found->block.text.size();
    const qsizetype start = std::clamp<qsizetype>(place.span.offset, 0, size);
    return {{index, start}, {index, std::clamp<qsizetype>(place.span.end(), start, size)}};
}

TextPlace placeOf(const TextFlow& flow, const FlowRange& range, const LanguageTag& language)
{
    const FlowBlock& first = flow.at(range.start.block);
    const qsizetype end = range.end.block == range.start.block ? range.end.offset : first.block.text.size();
    return {language, first.part, first.block.id, {range.start.offset, end - range.start.offset}};
}

} // namespace dateline
