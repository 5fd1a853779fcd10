#pragma once

#include "dateline/compose/publication.h"

namespace dateline::samples {

/// A publication that asks of pages all they can do at once: justified lines with divided words,
/// old-style figures, every script that a partner of the sample's issuer writes, both directions
/// within one line, three depths of lists, tables of numbers, quotations in a foreign language,
/// images between paragraphs, addresses wider than the page, sections and several contacts.
[[nodiscard]] Publication torture();

} // namespace dateline::samples
