#pragma once

#include "dateline/base/export.h"

#include <QList>
#include <QString>

namespace dateline {

/// The Unicode name of a character as it is read out: "En dash". Empty when it has none.
[[nodiscard]] DATELINE_EXPORT QString characterName(char32_t character);

/// The text with characters that nobody sees, or takes for others, written as their numbers:
/// "[U+00A0]". Plain spaces stay as they are.
[[nodiscard]] DATELINE_EXPORT QString withHiddenShown(const QString& text);

/// Characters whose names hold words that begin as the searched ones, in any order, shortest
/// names first; or the one character written as its number, "U+2013". At most `most`. Only what
/// is text or a symbol: no control and no private characters.
[[nodiscard]] DATELINE_EXPORT QList<char32_t> charactersNamed(const QString& words, int most);

} // namespace dateline
