#pragma once

#include "typeset/galley.h"

namespace dateline {

/// Adds what stands outside the text: the footer of every page, the running head from the second
/// page on, an embargo repeated there.
void addFurniture(Galley& galley, QList<Page>& pages);

} // namespace dateline
