#include "editor/marks.h"

#include "dateline/text/edit.h"

#include <algorithm>

namespace dateline {

namespace {

MarkKind kindOf(const Finding& finding)
{
    if (finding.rule.startsWith(QLatin1String("spelling."))) {
        return MarkKind::Spelling;
    }
    if (finding.rule == QLatin1String("structure.stale-text")) {
        return MarkKind::CarriedOver;
    }
    return finding.severity == Severity::MustFix ? MarkKind::Contradiction : MarkKind::HouseStyle;
}

Splice spliceBetween(const QString& before, const QString& after)
{
    const auto head = std::mismatch(before.cbegin(), before.cend(), after.cbegin(), after.cend());
    const qsizetype start = head.first - before.cbegin();
    const qsizetype most = std::min(before.size(), after.size()) - start;
    qsizetype tail = 0;
    while (tail < most && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {start, before.size() - start - tail, after.size() - start - tail};
}

bool touches(const Splice& splice, const Span& span)
{
    return splice.offset < span.end() && splice.offset + splice.removed > span.offset;
}

} // namespace

Marks::Marks(const QList<Finding>& findings, const QList<TextPlace>& agreements, const LanguageTag& language)
{
    for (const TextPlace& place : agreements) {
        if (place.language == language) {
            m_marks[keyOf(place.part, place.block)].append({MarkKind::Agreement, place.span, -1});
        }
    }
    for (int index = 0; index < findings.size(); ++index) {
        const auto* place = std::get_if<TextPlace>(&findings.at(index).place);
        if (place != nullptr && place->language == language && place->row < 0) {
            m_marks[keyOf(place->part, place->block)].append({kindOf(findings.at(index)), place->span, index});
        }
    }
    for (QList<Mark>& marks : m_marks) {
        std::stable_sort(marks.begin(), marks.end(),
                         [](const Mark& one, const Mark& other) { return one.kind < other.kind; });
    }
}

const QList<Mark> Marks::of(const FlowBlock& each) const
{
    return m_marks.value(keyOf(each.part, each.block.id));
}

const Mark* Marks::at(const FlowBlock& each, qsizetype offset) const
{
    const auto marks = m_marks.constFind(keyOf(each.part, each.block.id));
    if (marks == m_marks.cend()) {
        return nullptr;
    }
    const auto found = std::find_if(marks->crbegin(), marks->crend(), [&](const Mark& mark) {
        return mark.span.offset <= offset && offset <= mark.span.end();
    });
    return found == marks->crend() ? nullptr : &*found;
}

// A mark whose own words changed is gone until the next check.
void Marks::follow(const TextFlow& before, const TextFlow& after, const FlowDifference& difference)
{
    QHash<Key, const InlineText*> texts;
    for (qsizetype index = difference.head; index < difference.head + difference.after; ++index) {
        texts.insert(keyOf(after.at(index).part, after.at(index).block.id), &after.at(index).block.text);
    }
    for (qsizetype index = difference.head; index < difference.head + difference.before; ++index) {
        const FlowBlock& each = before.at(index);
        const Key key = keyOf(each.part, each.block.id);
        const auto marks = m_marks.find(key);
        const InlineText* text = texts.value(key);
        if (marks == m_marks.end() || (text != nullptr && *text == each.block.text)) {
            continue;
        }
        const Splice splice = spliceBetween(each.block.text.plain(), text == nullptr ? QString() : text->plain());
        QList<Mark> moved;
        for (Mark mark : *marks) {
            if (!touches(splice, mark.span)) {
                mark.span.offset = splice.moved(mark.span.offset);
                moved.append(mark);
            }
        }
        *marks = moved;
    }
}

} // namespace dateline
