#include "dateline/recognise/recogniser.h"

#include "found.h"

#include <algorithm>

namespace dateline {

namespace {

using recognising::Found;

bool overlaps(const Span& one, const Span& other)
{
    return one.offset < other.end() && other.offset < one.end();
}

bool contains(const Span& outer, const Span& inner)
{
    return outer.offset <= inner.offset && inner.end() <= outer.end();
}

/// Surer first; of equally sure ones the longer.
bool prevails(const Found& one, const Found& other)
{
    if (one.mention.confidence != other.mention.confidence) {
        return one.mention.confidence > other.mention.confidence;
    }
    return one.mention.span.length > other.mention.span.length;
}

bool excludes(const Found& outer, const Found& inner)
{
    if (contains(outer.mention.span, inner.mention.span)) {
        return overlaps(outer.solid, inner.mention.span);
    }
    return overlaps(outer.mention.span, inner.mention.span) && !contains(inner.mention.span, outer.mention.span);
}

bool conflict(const Found& one, const Found& other)
{
    return excludes(one, other) || excludes(other, one);
}

bool standsBefore(const Found& one, const Found& other)
{
    const Span& first = one.mention.span;
    const Span& second = other.mention.span;
    return first.offset != second.offset ? first.offset < second.offset : first.length > second.length;
}

/// Keeps of every two that cannot both stand the one that prevails. Sorted by start, only the
/// kept ones that reach over the next start can conflict with it.
QList<Mention> merged(QList<Found> found)
{
    std::stable_sort(found.begin(), found.end(), standsBefore);
    QList<Found> kept;
    qsizetype open = 0;
    for (const Found& next : found) {
        while (open < kept.size() && kept[open].mention.span.end() <= next.mention.span.offset) {
            ++open;
        }
        const auto rival = [&](const Found& other) { return conflict(other, next) && !prevails(next, other); };
        if (std::any_of(kept.begin() + open, kept.end(), rival)) {
            continue;
        }
        kept.erase(
            std::remove_if(kept.begin() + open, kept.end(), [&](const Found& other) { return conflict(other, next); }),
            kept.end());
        kept.append(next);
    }
    QList<Mention> mentions;
    mentions.reserve(kept.size());
    for (const Found& each : kept) {
        mentions.append(each.mention);
    }
    return mentions;
}

QList<Mention> inReadingOrder(QList<Mention> mentions)
{
    std::stable_sort(mentions.begin(), mentions.end(), [](const Mention& one, const Mention& other) {
        return one.span.offset != other.span.offset ? one.span.offset < other.span.offset
                                                    : one.span.length > other.span.length;
    });
    return mentions;
}

} // namespace

QList<Mention> recognise(QStringView text, const RecogniseContext& context)
{
    const recognising::Paragraph paragraph(text, context);
    QList<Found> found;
    for (const auto find : {recognising::findDates, recognising::findTimes, recognising::findRounds,
                            recognising::findCountries, recognising::findCities, recognising::findPeople,
                            recognising::findOrganisations, recognising::findPhones, recognising::findContacts}) {
        QList<Found> ofKind;
        find(paragraph, ofKind);
        found += ofKind;
    }
    const QList<Mention> mentions = merged(std::move(found));
    const QList<Mention> roles = rolesIn(paragraph, mentions);
    return roles.isEmpty() ? mentions : inReadingOrder(mentions + roles);
}

} // namespace dateline
