#pragma once

#include "dateline/compose/publication.h"
#include "wording.h"

namespace dateline {

/// The release's facts for machines.
[[nodiscard]] PublicationFacts publicationFacts(const Release& release, const Wording& wording);

} // namespace dateline
