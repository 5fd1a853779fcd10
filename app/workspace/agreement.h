#pragma once

#include "dateline/release/release.h"

#include <QList>

namespace dateline {

/// Stretches of the texts that state a fact of the form as the form has it: its dates, places,
/// people, participants and round; the first time each is stated, so that the page stays quiet.
/// Pure and thread-safe.
[[nodiscard]] QList<TextPlace> agreeingFacts(const Release& release);

} // namespace dateline
