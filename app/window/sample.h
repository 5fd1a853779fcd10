#pragma once

#include <QString>

namespace dateline {

/// A text to try Dateline with, which came with it.
[[nodiscard]] QString sampleFile();

} // namespace dateline
