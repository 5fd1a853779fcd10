#include "importers/event_reader.h"

#include "importers/city_name.h"
#include "importers/phrases.h"
#include "importers/readings.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace dateline::importing {

namespace {

constexpr int kLikely = 40;
constexpr int kCertain = 90;

// A date that may be the event's, and how much speaks for it.
struct Candidate {
    const Sentence* sentence = nullptr;
    const Mention* date = nullptr;
    int weight = 0;
};

int weightOfPlace(int paragraph)
{
    switch (paragraph) {
    case kInHeadline:
    case kInStandfirst: return 45;
    case 0: return 40;
    case 1: return 30;
    case 2: return 20;
    default: return 10;
    }
}

bool says(const Sentence& sentence, Phrase phrase, const LanguageTag& language)
{
    return findPhrase(sentence.text(), phrase, language).has_value();
}

class EventReader {
public:
    EventReader(const QList<Sentence>& sentences, const Layout& layout, const LanguageTag& language,
                ImportedRelease& imported)
        : m_sentences(sentences), m_layout(layout), m_language(language), m_imported(imported)
    {
    }

    void read()
    {
        const Candidate best = bestCandidate();
        if (best.date != nullptr) {
            m_imported.release.event.dates = best.date->as<DateMention>()->range;
            addReading(m_imported.readings, {FactField::EventDate, 0, 0}, best.sentence->words.mid(best.date->span),
                       std::clamp(static_cast<double>(best.weight) / kCertain, 0.3, 0.95));
        }
        readVenue(best);
        readRelated(best);
    }

private:
    [[nodiscard]] int weighSentence(const Sentence& sentence) const
    {
        int weight = weightOfPlace(sentence.paragraph);
        weight += sentence.first<CityMention>() != nullptr ? 15 : 0;
        weight += sentence.first<RoundMention>() != nullptr ? 15 : 0;
        weight += says(sentence, Phrase::Between, m_language) ? 5 : 0;
        weight -= says(sentence, Phrase::Next, m_language) || says(sentence, Phrase::Previous, m_language) ? 30 : 0;
        return weight;
    }

    [[nodiscard]] int weighDate(const DateMention& date, bool held, bool statesRelease) const
    {
        constexpr int kLongestEvent = 60;
        constexpr int kFarAway = 400;
        const QDate& released = m_imported.release.releaseDate;
        int weight = held ? 20 : 0;
        weight -= (date.relative || statesRelease) && !held ? 25 : 0;
        weight -= date.range.start.daysTo(date.range.end) > kLongestEvent ? 30 : 0;
        weight -= released.isValid() && std::abs(released.daysTo(date.range.start)) > kFarAway ? 40 : 0;
        return weight;
    }

    // "announced today (28 December 2016)" dates the release, not an event.
    [[nodiscard]] bool statesRelease(const Sentence& sentence, const Mention& mention) const
    {
        const SourceSpot spot = sentence.words.spotOf(mention.span);
        const SourceSpot release = m_layout.dateWords.spot();
        return spot.line == release.line && spot.span.offset == release.span.offset;
    }

    [[nodiscard]] Candidate bestCandidate() const
    {
        Candidate best;
        for (const Sentence& sentence : m_sentences) {
            if (sentence.first<DateMention>() == nullptr) {
                continue;
            }
            const int context = weighSentence(sentence);
            const bool held = says(sentence, Phrase::Held, m_language);
            for (const Mention& mention : sentence.mentions) {
                const auto* date = mention.as<DateMention>();
                if (date == nullptr || date->range.isEmpty()) {
                    continue;
                }
                const int weight = context + weighDate(*date, held, statesRelease(sentence, mention));
                if (weight >= kLikely && weight > best.weight) {
                    best = {&sentence, &mention, weight};
                }
            }
        }
        return best;
    }

    // The city named nearest to the date; without one, that of the headline or the opening.
    void readVenue(const Candidate& event)
    {
        if (event.sentence != nullptr && setCity(*event.sentence, event.date->span.offset, 0.9)) {
            return;
        }
        for (const Sentence& sentence : m_sentences) {
            const bool opening = sentence.paragraph <= 0;
            const bool held = says(sentence, Phrase::Held, m_language);
            if (opening && (held || sentence.paragraph == kInHeadline) && setCity(sentence, 0, 0.7)) {
                return;
            }
        }
        if (setDatelinePlace()) {
            return;
        }
        for (const Sentence& sentence : m_sentences) {
            if (sentence.paragraph <= 0 && setCountry(sentence)) {
                return;
            }
        }
    }

    // "Lake Neuchâtel"
    static bool namesLandscape(const Sentence& sentence, const Mention& city)
    {
        constexpr qsizetype kReach = 20;
        const QString before = sentence.text().first(city.span.offset).right(kReach).trimmed();
        const std::optional<Span> words = findPhrase(before, Phrase::Landscape);
        return words && words->end() == before.size();
    }

    bool setCity(const Sentence& sentence, qsizetype near, double confidence)
    {
        const Mention* nearest = nullptr;
        const auto distance = [&](const Mention& mention) { return std::abs(mention.span.offset - near); };
        for (const Mention& mention : sentence.mentions) {
            if (mention.as<CityMention>() != nullptr && !namesLandscape(sentence, mention) &&
                (nearest == nullptr || distance(mention) < distance(*nearest))) {
                nearest = &mention;
            }
        }
        if (nearest == nullptr) {
            return false;
        }
        Place& venue = m_imported.release.event.venue;
        const auto& city = *nearest->as<CityMention>();
        venue.city.set(m_language,
                       cityNameIn(city, sentence.text().mid(nearest->span.offset, nearest->span.length), m_language));
        venue.country = city.country;
        venue.zone = city.zone;
        addReading(m_imported.readings, {FactField::EventCity, 0, 0}, sentence.words.mid(nearest->span), confidence);
        addCountryReading(sentence, *nearest, confidence);
        return true;
    }

    void addCountryReading(const Sentence& sentence, const Mention& city, double confidence)
    {
        constexpr qsizetype kBeside = 5;
        for (const Mention& mention : sentence.mentions) {
            const auto* country = mention.as<CountryMention>();
            const qsizetype gap = mention.span.offset - city.span.end();
            if (country != nullptr && gap >= 0 && gap <= kBeside && country->code == city.as<CityMention>()->country) {
                addReading(m_imported.readings, {FactField::EventCountry, 0, 0}, sentence.words.mid(mention.span),
                           confidence);
                return;
            }
        }
        addReading(m_imported.readings, {FactField::EventCountry, 0, 0}, sentence.words.mid(city.span), confidence);
    }

    bool setDatelinePlace()
    {
        if (!m_imported.release.datelinePlace) {
            return false;
        }
        m_imported.release.event.venue = *m_imported.release.datelinePlace;
        addReading(m_imported.readings, {FactField::EventCity, 0, 0}, m_layout.place, 0.5);
        addReading(m_imported.readings, {FactField::EventCountry, 0, 0}, m_layout.place, 0.5);
        return true;
    }

    // A country is the venue only when the sentence names no other.
    bool setCountry(const Sentence& sentence)
    {
        const Mention* only = nullptr;
        for (const Mention& mention : sentence.mentions) {
            const auto* country = mention.as<CountryMention>();
            if (country == nullptr || country->code == QLatin1String("EU")) {
                continue;
            }
            if (only != nullptr && only->as<CountryMention>()->code != country->code) {
                return false;
            }
            only = &mention;
        }
        if (only == nullptr) {
            return false;
        }
        m_imported.release.event.venue.country = only->as<CountryMention>()->code;
        addReading(m_imported.readings, {FactField::EventCountry, 0, 0}, sentence.words.mid(only->span), 0.5);
        return true;
    }

    void readRelated(const Candidate& event)
    {
        for (const Sentence& sentence : m_sentences) {
            if (&sentence == event.sentence || sentence.paragraph == kInHeadline) {
                continue;
            }
            const Mention* city = nullptr;
            for (const Mention& mention : sentence.mentions) {
                const auto* date = mention.as<DateMention>();
                city = mention.as<CityMention>() != nullptr ? &mention : city;
                if (date != nullptr && !date->range.isEmpty() && !date->relative) {
                    addRelated(*date, city != nullptr ? city : sentence.first<CityMention>());
                    city = nullptr;
                }
            }
        }
    }

    void addRelated(const DateMention& date, const Mention* city)
    {
        Release& release = m_imported.release;
        const auto sameDates = [&](const Event& known) { return known.dates == date.range; };
        constexpr qsizetype kMost = 30;
        if (release.relatedEvents.size() == kMost || date.range == release.event.dates ||
            date.range.start == release.releaseDate ||
            std::any_of(release.relatedEvents.begin(), release.relatedEvents.end(), sameDates)) {
            return;
        }
        Event related;
        related.dates = date.range;
        if (city != nullptr) {
            const auto& place = *city->as<CityMention>();
            related.venue.city.set(m_language, place.name);
            related.venue.country = place.country;
            related.venue.zone = place.zone;
        }
        release.relatedEvents.append(related);
    }

    const QList<Sentence>& m_sentences;
    const Layout& m_layout;
    const LanguageTag& m_language;
    ImportedRelease& m_imported;
};

} // namespace

void readEvent(const QList<Sentence>& sentences, const Layout& layout, const LanguageTag& language,
               ImportedRelease& imported)
{
    EventReader(sentences, layout, language, imported).read();
}

} // namespace dateline::importing
