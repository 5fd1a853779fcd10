#include "checks/order.h"

#include "dateline/release/waiver.h"

#include <algorithm>
#include <tuple>

namespace dateline {

namespace {

/// Form before texts; texts by version, text and offset.
using Rank = std::tuple<qsizetype, qsizetype, qsizetype, qsizetype>;

class Ranking {
public:
    explicit Ranking(const ReadRelease& read)
    {
        for (const ReadVersion& version : read.versions) {
            for (const ReadText& text : version.texts) {
                m_texts.insert(textKey(text.place), m_texts.size());
            }
        }
    }

    [[nodiscard]] Rank of(const Finding& finding) const
    {
        if (const auto* text = std::get_if<TextPlace>(&finding.place)) {
            return {1, m_texts.value(textKey(*text), -1), text->span.offset, text->span.length};
        }
        if (const auto* fact = std::get_if<FactPlace>(&finding.place)) {
            return {0, int(fact->field), fact->index, fact->subIndex};
        }
        return {-1, 0, 0, 0};
    }

private:
    QHash<QString, qsizetype> m_texts;
};

bool isWaived(const Finding& finding, const QList<Waiver>& waivers)
{
    return std::any_of(waivers.cbegin(), waivers.cend(), [&](const Waiver& waiver) { return waiver.covers(finding); });
}

} // namespace

QList<Finding> inOrder(const QList<Finding>& findings, const ReadRelease& read)
{
    const Ranking ranking(read);
    QList<std::pair<Rank, const Finding*>> ranked;
    for (const Finding& finding : findings) {
        if (!isWaived(finding, read.release.waivers)) {
            ranked.append({ranking.of(finding), &finding});
        }
    }
    std::stable_sort(ranked.begin(), ranked.end(), [](const auto& left, const auto& right) {
        return left.first != right.first ? left.first < right.first : left.second->rule < right.second->rule;
    });
    QList<Finding> sorted;
    for (const auto& [rank, finding] : ranked) {
        sorted.append(*finding);
    }
    return sorted;
}

} // namespace dateline
