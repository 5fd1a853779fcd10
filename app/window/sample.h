#pragma once

#include <QString>

namespace dateline {

/// A text to try Dateline with, which came with it.
[[nodiscard]] QString sampleFile();
/// A finished release in three languages, as a package that cannot be written to.
[[nodiscard]] QString sampleInLanguages();

} // namespace dateline
