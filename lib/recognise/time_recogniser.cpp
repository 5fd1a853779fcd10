#include "found.h"

namespace dateline::recognising {

namespace {

constexpr double kMarked = 0.95;   ///< "11 a.m.", "14:00 CEST", "10.30 Uhr"
constexpr double kUnmarked = 0.75; ///< "14:00"
constexpr int kNoon = 12;
constexpr int kNeedsMinutes = 24; ///< "hours": "15 hours" is a duration, "15.30 hours" a time.

bool isGlued(const Paragraph& p, qsizetype at)
{
    return !p.at(at).spaceBefore;
}

struct ReadTime {
    int hour = -1;
    int minute = 0;
    bool colon = false;
    qsizetype end = 0;
};

/// "14:00", "14.00", "14h30", "2 30", "14"; whether it is a time at all the words after it say.
ReadTime readFigures(const Paragraph& p, qsizetype at)
{
    ReadTime time{p.at(at).number, 0, false, at + 1};
    if (p.at(at).span.length > 2 || (isGlued(p, at) && p.isMark(at - 1, u".,:/-+") && isGlued(p, at - 1))) {
        return {};
    }
    const bool joint = p.isMark(at + 1, u":.h") && isGlued(p, at + 1);
    const bool hourLetter = p.at(at + 1).folded == u"h" && isGlued(p, at + 1);
    const qsizetype minutes = joint || hourLetter ? at + 2 : at + 1;
    const bool twoFigures = p.isNumber(minutes) && p.at(minutes).span.length == 2 && p.at(minutes).number < 60;
    if (twoFigures && (!(joint || hourLetter) || isGlued(p, minutes))) {
        time.minute = p.at(minutes).number;
        time.colon = p.isMark(at + 1, u":") || hourLetter;
        time.end = minutes + 1;
    }
    return time;
}

bool goesOn(const Paragraph& p, qsizetype end)
{
    return isGlued(p, end) && p.isMark(end, u".:/") && p.isNumber(end + 1) && isGlued(p, end + 1);
}

/// "CEST", "GMT+1", in brackets or not.
qsizetype readZone(const Paragraph& p, qsizetype at, QString& zone)
{
    const bool bracket = p.isMark(at, u"(");
    const qsizetype first = bracket ? at + 1 : at;
    const auto match = p.match(first, WordRole::TimeZone);
    if (!match || !p.isCapitalised(first)) {
        return at;
    }
    qsizetype end = first + match->tokens;
    if (isGlued(p, end) && p.isMark(end, u"+-\u2212") && p.isNumber(end + 1) && isGlued(p, end + 1)) {
        end += 2;
    }
    zone = p.words(first, end);
    return bracket && p.isMark(end, u")") ? end + 1 : end;
}

bool isPossible(const ReadTime& time)
{
    return time.hour >= 0 && time.hour < 24;
}

qsizetype readTime(const Paragraph& p, qsizetype at, QList<Found>& found)
{
    ReadTime time = p.isNumber(at) ? readFigures(p, at) : ReadTime{};
    if (!isPossible(time) || goesOn(p, time.end)) {
        return at;
    }
    auto mark = p.match(time.end, WordRole::TimeMark);
    if (mark && mark->value == kNeedsMinutes && time.end == at + 1) {
        mark.reset();
    }
    qsizetype end = mark ? time.end + mark->tokens : time.end;
    TimeMention mention;
    end = readZone(p, end, mention.zone);
    if (!mark && !time.colon && (mention.zone.isEmpty() || time.end == at + 1)) {
        return at;
    }
    if (mark && mark->value == kNoon && time.hour < kNoon) {
        time.hour += kNoon;
    } else if (mark && mark->value < 0 && time.hour == kNoon) {
        time.hour = 0;
    }
    mention.time = QTime(time.hour, time.minute);
    const Span span = p.span(at, end);
    found.append({{span, mention, mark || !mention.zone.isEmpty() ? kMarked : kUnmarked}, span});
    return end;
}

} // namespace

void findTimes(const Paragraph& paragraph, QList<Found>& found)
{
    for (qsizetype at = 0; at < paragraph.size();) {
        const qsizetype end = readTime(paragraph, at, found);
        at = end > at ? end : at + 1;
    }
}

} // namespace dateline::recognising
