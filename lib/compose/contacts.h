#pragma once

#include "dateline/compose/publication.h"
#include "wording.h"

namespace dateline {

/// The release's contacts as readers get them, in order of calling.
[[nodiscard]] QList<PublishedContact> publishedContacts(const Release& release, const Wording& wording);

} // namespace dateline
