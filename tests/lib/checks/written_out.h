#pragma once

#include "dateline/release/finding.h"

namespace dateline {

/// Findings as lines of a golden file: severity, rule, place, message, then each fix.
[[nodiscard]] QString writtenOut(const QList<Finding>& findings);

} // namespace dateline
