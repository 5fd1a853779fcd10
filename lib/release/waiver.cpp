#include "dateline/release/waiver.h"

namespace dateline {

namespace {

PlaceInRelease withoutSpan(PlaceInRelease place)
{
    if (auto* text = std::get_if<TextPlace>(&place)) {
        text->span = {};
    }
    return place;
}

} // namespace

bool Waiver::covers(const Finding& finding) const
{
    return rule == finding.rule && excerpt == finding.excerpt && withoutSpan(place) == withoutSpan(finding.place);
}

} // namespace dateline
