#include "dateline/checks/checker.h"

#include <algorithm>

namespace dateline {

namespace {

using Edit = std::variant<TextFix, FactFix>;

bool sameText(const TextPlace& left, const TextPlace& right)
{
    return left.language == right.language && left.part == right.part && left.block == right.block &&
           left.row == right.row && left.column == right.column;
}

bool inTheWay(const Edit& left, const Edit& right)
{
    const auto* leftText = std::get_if<TextFix>(&left);
    const auto* rightText = std::get_if<TextFix>(&right);
    if (leftText == nullptr || rightText == nullptr) {
        const auto* leftFact = std::get_if<FactFix>(&left);
        const auto* rightFact = std::get_if<FactFix>(&right);
        return leftFact != nullptr && rightFact != nullptr && leftFact->place == rightFact->place &&
               leftFact->language == rightFact->language;
    }
    const Span& one = leftText->place.span;
    const Span& other = rightText->place.span;
    // Stretches that touch count too: what a fix leaves at its edge may be the other's business.
    return sameText(leftText->place, rightText->place) && one.offset <= other.end() && other.offset <= one.end();
}

bool fitsWith(const QList<Edit>& taken, const Fix& fix)
{
    return std::none_of(fix.edits.cbegin(), fix.edits.cend(), [&](const Edit& edit) {
        return std::any_of(taken.cbegin(), taken.cend(), [&](const Edit& each) { return inTheWay(each, edit); });
    });
}

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
    for (const Finding& finding : findings) {
        if (!finding.fixes.isEmpty() && fitsWith(fix.edits, finding.fixes.first())) {
            fix.edits += finding.fixes.first().edits;
        }
    }
    std::stable_sort(fix.edits.begin(), fix.edits.end(),
                     [](const Edit& left, const Edit& right) { return offsetOf(left) < offsetOf(right); });
    return fix;
}

} // namespace dateline
