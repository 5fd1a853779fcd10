#include "typeset/slab.h"

#include <cmath>

namespace dateline {

namespace {

template <typename Things>
void shiftAll(Things& things, double dx, double dy)
{
    for (auto& thing : things) {
        thing.x += dx;
        thing.y += dy;
    }
}

bool continues(const RuleLine& before, const RuleLine& next)
{
    constexpr double kTouching = 0.01;
    return before.x == next.x && before.width == next.width && before.colour == next.colour &&
           std::abs(before.y + before.height - next.y) < kTouching;
}

} // namespace

void shift(Page& ink, double dx, double dy)
{
    shiftAll(ink.runs, dx, dy);
    shiftAll(ink.rules, dx, dy);
    shiftAll(ink.images, dx, dy);
    shiftAll(ink.links, dx, dy);
}

void add(Page& page, const Page& ink)
{
    page.runs += ink.runs;
    page.images += ink.images;
    page.links += ink.links;
    for (const RuleLine& rule : ink.rules) {
        if (!page.rules.isEmpty() && continues(page.rules.last(), rule)) {
            page.rules.last().height += rule.height;
        } else {
            page.rules.append(rule);
        }
    }
}

} // namespace dateline
