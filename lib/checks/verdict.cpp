#include "dateline/checks/verdict.h"

#include "checks/judge.h"

#include <algorithm>

namespace dateline {

QList<JudgedMention> judgedMentions(const Release& release, const LanguageTag& language)
{
    const LanguageVersion* version = release.versionIn(language);
    if (version == nullptr) {
        return {};
    }
    ReadVersion read{version, textsOf(*version), nullptr};
    for (ReadText& text : read.texts) {
        readInto(text, release);
    }
    const Evidence evidence(release, read);
    QList<Judgement> judgements = judgeDates(release, evidence) + judgeRounds(release, evidence);
    // Judgements point into read.texts, so pointers compare in reading order.
    std::stable_sort(judgements.begin(), judgements.end(), [](const Judgement& left, const Judgement& right) {
        return std::pair(left.text, left.mention->span.offset) < std::pair(right.text, right.mention->span.offset);
    });
    QList<JudgedMention> judged;
    for (const Judgement& each : judgements) {
        judged.append({each.text->placeOf(each.mention->span), *each.mention, each.verdict, each.reason});
    }
    return judged;
}

} // namespace dateline
