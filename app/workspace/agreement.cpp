#include "workspace/agreement.h"

#include "dateline/recognise/recogniser.h"
#include "dateline/release/edit.h"

#include <algorithm>

namespace dateline {

namespace {

/// Below this nothing should be concluded from a mention alone.
constexpr double kSure = 0.5;

struct Agrees {
    const Event& event;
    const LanguageTag& language;

    bool operator()(const DateMention& date) const { return !date.range.isEmpty() && date.range == event.dates; }
    bool operator()(const RoundMention& round) const { return round.number > 0 && round.number == event.series.round; }
    bool operator()(const CountryMention& country) const
    {
        const bool takesPart =
            std::any_of(event.participants.cbegin(), event.participants.cend(),
                        [&](const Participant& participant) { return participant.party.country == country.code; });
        return takesPart || country.code == event.venue.country;
    }
    bool operator()(const CityMention& city) const
    {
        const QMap<LanguageTag, QString>& names = event.venue.city.all();
        return std::find(names.cbegin(), names.cend(), city.name) != names.cend();
    }
    bool operator()(const PersonMention& person) const
    {
        const QList<Person> people = event.chairs + event.hosts;
        return std::any_of(people.cbegin(), people.cend(), [&](const Person& each) {
            return !person.family.isEmpty() && each.family.in(language) == person.family &&
                   each.given.in(language) == person.given;
        });
    }
    template <typename Other>
    bool operator()(const Other& /*mention*/) const
    {
        return false;
    }
};

} // namespace

QList<TextPlace> agreeingFacts(const Release& release)
{
    QList<TextPlace> places;
    for (const LanguageVersion& version : release.versions) {
        const RecogniseContext context{version.language, release.releaseDate, release.event.venue.country};
        const Agrees agrees{release.event, version.language};
        QList<MentionValue> seen;
        forEachText(version, [&](const TextPlace& place, const InlineText& text) {
            const QString words = text.plain();
            for (const Mention& mention : recognise(words, context)) {
                const bool isNew = !seen.contains(mention.value);
                if (isNew && mention.confidence >= kSure && std::visit(agrees, mention.value)) {
                    seen.append(mention.value);
                    TextPlace stretch = place;
                    stretch.span = mention.span;
                    places.append(stretch);
                }
            }
        });
    }
    return places;
}

} // namespace dateline
