#include "checks/read_release.h"
#include "dateline/checks/checker.h"

#include <QHash>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

using Edit = std::variant<TextFix, FactFix>;

QString keyOf(const FactFix& fix)
{
    return QString("%1/%2/%3/%4")
        .arg(int(fix.place.field))
        .arg(fix.place.index)
        .arg(fix.place.subIndex)
        .arg(fix.language.toString());
}

/// What the edits taken so far change: facts, and stretches of texts that nowhere touch.
class Taken {
public:
    [[nodiscard]] bool leavesRoomFor(const Fix& fix) const
    {
        return std::all_of(fix.edits.cbegin(), fix.edits.cend(), [&](const Edit& edit) {
            const auto* text = std::get_if<TextFix>(&edit);
            return text == nullptr ? !m_facts.contains(keyOf(std::get<FactFix>(edit))) : isFree(text->place);
        });
    }

    void take(const Fix& fix)
    {
        for (const Edit& edit : fix.edits) {
            if (const auto* text = std::get_if<TextFix>(&edit)) {
                m_stretches[textKey(text->place)].insert(text->place.span.offset, text->place.span.end());
            } else {
                m_facts.insert(keyOf(std::get<FactFix>(edit)));
            }
        }
    }

private:
    /// Stretches that touch count too: what a fix leaves at its edge may be the other's business.
    [[nodiscard]] bool isFree(const TextPlace& place) const
    {
        const auto known = m_stretches.constFind(textKey(place));
        if (known == m_stretches.cend()) {
            return true;
        }
        const auto after = known->upperBound(place.span.end());
        return after == known->cbegin() || std::prev(after).value() < place.span.offset;
    }

    QHash<QString, QMap<qsizetype, qsizetype>> m_stretches; ///< By text: start → end.
    QSet<QString> m_facts;
};

qsizetype offsetOf(const Edit& edit)
{
    const auto* text = std::get_if<TextFix>(&edit);
    return text == nullptr ? -1 : text->place.span.offset;
}

} // namespace

bool fixesItself(const Finding& finding)
{
    const bool needsAPerson = finding.rule.startsWith(u"facts.") || finding.rule.startsWith(u"spelling.");
    return finding.fixes.size() == 1 && !needsAPerson;
}

// applied() works from the last edit to the first, so edits in one text must stand by offset.
Fix together(const QList<Finding>& findings)
{
    Fix fix;
    Taken taken;
    for (const Finding& finding : findings) {
        if (!finding.fixes.isEmpty() && taken.leavesRoomFor(finding.fixes.first())) {
            taken.take(finding.fixes.first());
            fix.edits += finding.fixes.first().edits;
        }
    }
    std::stable_sort(fix.edits.begin(), fix.edits.end(),
                     [](const Edit& left, const Edit& right) { return offsetOf(left) < offsetOf(right); });
    return fix;
}

} // namespace dateline
