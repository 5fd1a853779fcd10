#pragma once

#include "importers/source_block.h"

namespace dateline::importing {

/// Neighbouring blocks that say whom to call: [first, end) of the list of blocks.
struct ContactRegion {
    qsizetype first = 0;
    qsizetype end = 0;
    bool labelled = false; ///< Its first block is, or begins with, a word like "Press contact".
};

/// The contact blocks of a release, at its foot or above its text, labelled or not. A sentence
/// with an address in it is none.
[[nodiscard]] QList<ContactRegion> findContactRegions(const QList<SourceBlock>& blocks, const LanguageTag& language);

} // namespace dateline::importing
