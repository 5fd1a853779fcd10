#pragma once

#include "dateline/spelling/tokenizer.h"
#include "spelling/language_rules.h"

#include <QStringView>

namespace dateline {

/// What a word looks like, letter by letter.
struct WordShape {
    int letters = 0;
    int capitals = 0;
    int digits = 0;
    bool lastIsS = false;          ///< A lower-case 's' ends the word.
    bool capitalsBeforeIt = false; ///< All other letters are capitals.
    bool innerCapital = false;     ///< A capital right after a lower-case letter.
    bool foreign = false;          ///< A letter of another script than the language's.
    bool mixed = false;            ///< More than one of Latin, Greek and Cyrillic.

    [[nodiscard]] bool allCapitals() const { return letters > 1 && capitals == letters; }
};

[[nodiscard]] WordShape shapeOf(QStringView word, const LanguageRules& rules);

/// What a word without hyphens is, going by its shape.
[[nodiscard]] TokenKind kindOf(const WordShape& shape);

} // namespace dateline
