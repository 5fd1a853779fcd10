#pragma once

#include "paragraph.h"

#include <optional>

namespace dateline::recognising {

/// A person's name as it stands: "Elena Marin", "Ursula von der Leyen", "Frank-Walter Steinmeier".
struct Name {
    qsizetype first = 0;
    qsizetype end = 0;
    int words = 0;
    qsizetype familyStart = 0; ///< Equal to `first` for a family name alone.
    bool knownGiven = false;   ///< Its first word is a given name somewhere.
};

/// The longest name from a token on: words with capitals, initials, particles within.
[[nodiscard]] std::optional<Name> readName(const Paragraph& paragraph, qsizetype at);

/// Whether the word at a token is a given name, inflected or not.
[[nodiscard]] bool isGivenNameAt(const Paragraph& paragraph, qsizetype at);

} // namespace dateline::recognising
