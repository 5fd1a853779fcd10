#pragma once

#include "dateline/typeset/pages.h"

namespace dateline {

/// The standard structure type of a role (ISO 32000-1, 14.8.4), without the slash.
[[nodiscard]] const char* roleName(StructureRole role);

} // namespace dateline
