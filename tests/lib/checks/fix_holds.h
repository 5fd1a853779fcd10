#pragma once

#include "dateline/release/finding.h"
#include "dateline/release/release.h"

namespace dateline {

/// Expects of a fix that it can be applied, that the second time it changes nothing, and that the
/// first time it changes nothing but what its edits name.
void expectFixHolds(const Release& release, const Fix& fix);

} // namespace dateline
