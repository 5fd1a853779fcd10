#pragma once

#include "dateline/text/language.h"

#include <QString>
#include <QStringList>

namespace dateline {

/// Families to try for a character that `family` lacks, in order: the Noto face of its script
/// that goes with a serif or sans-serif text, for ideographs in the shapes of the text's language.
[[nodiscard]] QStringList familiesFor(char32_t character, const QString& family, const LanguageTag& language);

/// The Debian package whose fonts have the character's script.
[[nodiscard]] QString fontPackageFor(char32_t character);

} // namespace dateline
