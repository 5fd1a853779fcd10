#pragma once

#include "dateline/compose/publication.h"
#include "wording.h"

namespace dateline {

/// The rows of the facts list that the event fills, in the order they are printed.
[[nodiscard]] QList<FactRow> factRows(const Event& event, const Wording& wording);

} // namespace dateline
