#pragma once

#include "dateline/recognise/mention.h"
#include "dateline/release/release.h"

#include <QList>

namespace dateline {

enum class Verdict {
    Agrees,      ///< It is the fact of the form.
    Disagrees,   ///< It is meant to be the fact of the form, but is not.
    AnotherFact, ///< It tells of something else: an earlier meeting, a report, a year.
};

/// What the checks make of a date or a round that a text names, and why.
struct DATELINE_EXPORT JudgedMention {
    TextPlace place;
    Mention mention;
    Verdict verdict = Verdict::AnotherFact;
    QString reason; ///< "It stands with Samarkand, not with the venue."
};

/// The dates and rounds of one language version, in reading order, each held against the form.
[[nodiscard]] DATELINE_EXPORT QList<JudgedMention> judgedMentions(const Release& release, const LanguageTag& language);

} // namespace dateline
