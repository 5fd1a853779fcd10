#pragma once

#include "dateline/typeset/pages.h"

#include <QList>

namespace dateline {

/// A strip of a page that is never cut: a line, a table row, an image. Its ink stands where it
/// will stand across the page, and counts from its own top downwards.
struct Slab {
    double spaceBefore = 0; ///< Dropped at the top of a page.
    double height = 0;
    bool keepWithNext = false;
    bool floats = false; ///< May go to the next page's top, with what it is bound to.
    int table = -1;      ///< Index of the rows that repeat when a page begins before this slab.
    Page ink;
    QList<Pages::OutlineEntry> outline;
};

/// A column of slabs and the table headers that repeat in it.
struct Flow {
    QList<Slab> slabs;
    QList<QList<Slab>> headers;
};

/// Moves ink by (dx, dy).
void shift(Page& ink, double dx, double dy);

/// Adds ink to a page; a rule that continues the one before becomes one with it.
void add(Page& page, const Page& ink);

} // namespace dateline
