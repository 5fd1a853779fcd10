#pragma once

#include "checks/read_release.h"

namespace dateline {

/// The findings as a user meets them: form by field, then each version in reading order; without
/// those that a waiver covers.
[[nodiscard]] QList<Finding> inOrder(const QList<Finding>& findings, const ReadRelease& read);

} // namespace dateline
