#pragma once

#include <QString>

namespace dateline {

/// A word with the Latin and Cyrillic letters that look alike all taken from one script ("Latn" or
/// "Cyrl"); letters without a twin stay.
[[nodiscard]] QString inOneScript(const QString& word, const QString& script);

} // namespace dateline
