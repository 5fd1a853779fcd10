#include "checks/judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Judge)
};

/// How far the words that say what is counted may stand from an ordinal.
constexpr qsizetype kReach = 110;

Span aroundOrdinal(const ReadText& text, const Mention& mention)
{
    const Span sentence = text.sentenceAt(mention.span.offset);
    const qsizetype end = std::min(sentence.end(), mention.span.end() + kReach);
    return {mention.span.offset, end - mention.span.offset};
}

/// A sentence with another date or another place tells of another meeting of the series.
bool tellsOfAnotherMeeting(const Release& release, const Evidence& evidence, const ReadText& text,
                           const Mention& mention)
{
    const Mention* place = evidence.placeOf(text, mention);
    if (place != nullptr && !evidence.isVenue(text, *place)) {
        return true;
    }
    const QList<const Mention*> beside = text.mentionsIn(text.sentenceAt(mention.span.offset));
    return std::any_of(beside.cbegin(), beside.cend(), [&](const Mention* each) {
        const auto* date = each->as<DateMention>();
        if (date == nullptr) {
            return false;
        }
        const int year = date->range.isEmpty() ? date->partial.year : date->range.start.year();
        return year != release.event.dates.start.year();
    });
}

Judgement judged(const Release& release, const Evidence& evidence, const ReadText& text, const Mention& mention)
{
    const int number = mention.as<RoundMention>()->number;
    if (number == release.event.series.round) {
        return {&text, &mention, Verdict::Agrees, Words::tr("It is the round of the form."), false};
    }
    const bool named = evidence.namesEvent(text, aroundOrdinal(text, mention));
    if (!named) {
        return {&text, &mention, Verdict::AnotherFact, Words::tr("It counts something else."), false};
    }
    if (tellsOfAnotherMeeting(release, evidence, text, mention)) {
        return {&text, &mention, Verdict::AnotherFact, Words::tr("Its sentence tells of another meeting."), false};
    }
    return {&text, &mention, Verdict::Disagrees, Words::tr("It stands with the name of the event."), true};
}

} // namespace

QList<Judgement> judgeRounds(const Release& release, const Evidence& evidence)
{
    QList<Judgement> judgements;
    for (const ReadText& text : evidence.version().texts) {
        for (const Mention& mention : text.mentions) {
            if (mention.as<RoundMention>() != nullptr && release.event.series.round > 0) {
                judgements.append(judged(release, evidence, text, mention));
            }
        }
    }
    return judgements;
}

} // namespace dateline
