#pragma once

#include "checks/evidence.h"
#include "dateline/checks/verdict.h"

namespace dateline {

/// A judged mention with the text it stands in, and whether the tie to the event is beyond doubt.
struct Judgement {
    const ReadText* text = nullptr;
    const Mention* mention = nullptr;
    Verdict verdict = Verdict::AnotherFact;
    QString reason;
    bool certain = false; ///< A disagreement that stops an export.
};

/// The dates that a version names, held against the form.
[[nodiscard]] QList<Judgement> judgeDates(const Release& release, const Evidence& evidence);

/// The rounds that a version names, held against the form.
[[nodiscard]] QList<Judgement> judgeRounds(const Release& release, const Evidence& evidence);

} // namespace dateline
