#pragma once

#include "dateline/base/export.h"
#include "dateline/release/finding.h"
#include "dateline/release/release.h"
#include "dateline/spelling/suggester.h"

#include <QList>
#include <QString>

namespace dateline {

/// Whether a finding is of a word that no dictionary has and that nothing is offered for yet. Checks
/// leave its fixes to be added later, since guessing what was meant takes long.
[[nodiscard]] DATELINE_EXPORT bool isUnknownWord(const Finding& finding);

/// How often the texts of a release use a word, in small letters.
[[nodiscard]] DATELINE_EXPORT QHash<QString, int> usedWords(const Release& release);

/// What to ask of a Suggester about an unknown word in a release: its language as the text marks it,
/// then the release's other languages. Names and words in use are the caller's to add.
[[nodiscard]] DATELINE_EXPORT SuggestionQuestion questionAbout(const Finding& finding, const Release& release);

/// Makes suggestions the fixes of a finding, in their order.
DATELINE_EXPORT void offer(Finding& finding, const QList<Suggestion>& suggestions);

} // namespace dateline
