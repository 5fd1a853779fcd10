#include "checks/judge.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Judge)
};

constexpr double kSure = 0.5;

bool isWithin(const DateRange& inner, const DateRange& outer)
{
    return inner.start >= outer.start && inner.end <= outer.end;
}

bool isWithin(const DateRange& range, const PartialDate& partial)
{
    return !partial.isEmpty() && range.start.year() == partial.year &&
           (partial.month == 0 || range.start.month() == partial.month) &&
           (partial.day == 0 || range.start.day() == partial.day);
}

bool agrees(const DateMention& date, const DateRange& event)
{
    return date.range.isEmpty() ? isWithin(event, date.partial) : isWithin(date.range, event);
}

int differences(const QDate& left, const QDate& right, bool years)
{
    return (left.day() != right.day() ? 1 : 0) + (left.month() != right.month() ? 1 : 0) +
           (years && left.year() != right.year() ? 1 : 0);
}

/// Whether one slip, a wrong day, month or year, makes one date of the other.
bool isOneSlipFrom(const DateMention& date, const DateRange& event)
{
    if (date.range.isEmpty()) {
        return false;
    }
    return differences(date.range.start, event.start, date.yearStated) == 1 ||
           differences(date.range.end, event.end, date.yearStated) == 1;
}

bool isOnlyAYear(const DateMention& date)
{
    return date.range.isEmpty() && date.partial.month == 0;
}

bool matches(const DateMention& date, const DateRange& range)
{
    return !range.isEmpty() && agrees(date, range);
}

bool matches(const DateMention& date, const std::optional<Edition>& edition)
{
    return edition && !date.range.isEmpty() && isWithin(date.range, edition->date);
}

/// What else of the form a date may be; empty when it is none of it.
QString otherFactOf(const Release& release, const DateMention& date)
{
    if (matches(date, release.event.series.previous)) {
        return Words::tr("It is the date of the previous round.");
    }
    if (matches(date, release.event.series.next)) {
        return Words::tr("It is the date of the next round.");
    }
    const bool related = std::any_of(release.relatedEvents.cbegin(), release.relatedEvents.cend(),
                                     [&](const Event& event) { return matches(date, event.dates); });
    return related ? Words::tr("It is the date of a related event.") : QString();
}

template <typename Visit>
void forEachDate(const ReadVersion& version, Visit visit)
{
    for (const ReadText& text : version.texts) {
        for (const Mention& mention : text.mentions) {
            const auto* date = mention.as<DateMention>();
            if (date != nullptr && mention.confidence >= kSure) {
                visit(text, mention, *date);
            }
        }
    }
}

class DateJudge {
public:
    DateJudge(const Release& release, const Evidence& evidence)
        : m_release(release), m_evidence(evidence), m_event(release.event.dates)
    {
        forEachDate(evidence.version(), [&](const ReadText& text, const Mention& mention, const DateMention& date) {
            m_stated = m_stated || (text.place.part != TextPart::Notes && agreesHere(text, mention, date));
        });
    }

    [[nodiscard]] Judgement judged(const ReadText& text, const Mention& mention) const
    {
        const DateMention& date = *mention.as<DateMention>();
        if (agrees(date, m_event)) {
            return {&text, &mention, Verdict::Agrees, Words::tr("It is the date of the event."), false};
        }
        if (isOnlyAYear(date)) {
            return another(text, mention, Words::tr("It is a year, not a day."));
        }
        const Mention* place = m_evidence.placeOf(text, mention);
        const bool atVenue = place != nullptr && m_evidence.isVenue(text, *place);
        if (place != nullptr && !atVenue) {
            return another(text, mention,
                           Words::tr("It stands with %1, not with the venue.").arg(text.at(place->span)));
        }
        if (const QString fact = otherFactOf(m_release, date); !fact.isEmpty()) {
            return another(text, mention, fact);
        }
        return byTie(text, mention, date, atVenue);
    }

private:
    static Judgement another(const ReadText& text, const Mention& mention, const QString& reason)
    {
        return {&text, &mention, Verdict::AnotherFact, reason, false};
    }

    /// "13 June" in a sentence about another city does not state this event's date.
    [[nodiscard]] bool agreesHere(const ReadText& text, const Mention& mention, const DateMention& date) const
    {
        const Mention* place = m_evidence.placeOf(text, mention);
        return !date.range.isEmpty() && agrees(date, m_event) && (place == nullptr || m_evidence.isVenue(text, *place));
    }

    [[nodiscard]] Judgement byTie(const ReadText& text, const Mention& mention, const DateMention& date,
                                  bool atVenue) const
    {
        const Span sentence = text.sentenceAt(mention.span.offset);
        const bool named = m_evidence.namesEvent(text, sentence);
        const bool slip = isOneSlipFrom(date, m_event);
        const bool lead = m_evidence.isLead(text);
        if (text.place.part == TextPart::Notes || sentenceStatesDate(text, sentence)) {
            return another(text, mention, Words::tr("The date of the event stands beside it."));
        }
        const bool tied = named || atVenue;
        if (tied && (slip || (lead && !m_stated))) {
            const QString reason =
                atVenue ? Words::tr("It stands with the venue.") : Words::tr("It stands with the name of the event.");
            return {&text, &mention, Verdict::Disagrees, reason, !m_stated || (named && !date.relative)};
        }
        if (lead && slip && !m_stated) {
            return {&text, &mention, Verdict::Disagrees, Words::tr("The lead gives no other date."), true};
        }
        if (date.range == DateRange{m_release.releaseDate, m_release.releaseDate}) {
            return another(text, mention, Words::tr("It is the date of the release."));
        }
        return another(text, mention, Words::tr("Nothing near it speaks of the event."));
    }

    [[nodiscard]] bool sentenceStatesDate(const ReadText& text, const Span& sentence) const
    {
        const QList<const Mention*> beside = text.mentionsIn(sentence);
        return std::any_of(beside.cbegin(), beside.cend(), [&](const Mention* each) {
            const auto* date = each->as<DateMention>();
            return date != nullptr && !date->range.isEmpty() && agrees(*date, m_event);
        });
    }

    const Release& m_release;
    const Evidence& m_evidence;
    const DateRange& m_event;
    bool m_stated = false; ///< Whether the text gives the form's date anywhere.
};

} // namespace

QList<Judgement> judgeDates(const Release& release, const Evidence& evidence)
{
    QList<Judgement> judgements;
    if (release.event.dates.isEmpty()) {
        return judgements;
    }
    const DateJudge judge(release, evidence);
    forEachDate(evidence.version(), [&](const ReadText& text, const Mention& mention, const DateMention&) {
        judgements.append(judge.judged(text, mention));
    });
    return judgements;
}

} // namespace dateline
