#include "checks/evidence.h"

#include "dateline/recognise/recogniser.h"

#include <algorithm>
#include <limits>

namespace dateline {

namespace {

constexpr qsizetype kNear = 40;
/// A place on the far side of another date or of a semicolon is that date's.
constexpr qsizetype kBarrier = 500;

QSet<QString> cityNamesOf(const Place& place)
{
    QSet<QString> names;
    const QMap<LanguageTag, QString>& texts = place.city.all();
    for (auto text = texts.cbegin(); text != texts.cend(); ++text) {
        names.insert(text.value().toCaseFolded());
        for (const Mention& mention : recognise(text.value(), {text.key(), {}, place.country})) {
            if (const auto* city = mention.as<CityMention>()) {
                names.insert(city->name.toCaseFolded());
            }
        }
    }
    return names;
}

QSet<QString> stemsOf(const QString& text, const LanguageTag& language)
{
    QSet<QString> stems;
    for (const Span& word : words(text, language)) {
        stems.insert(stemOf(QStringView(text).mid(word.offset, word.length)));
    }
    stems.remove({});
    return stems;
}

} // namespace

Evidence::Evidence(const Release& release, const ReadVersion& version)
    : m_event(release.event), m_version(version), m_cityNames(cityNamesOf(release.event.venue))
{
    const LanguageTag& language = version.version->language;
    if (m_event.name.has(language) || m_event.series.name.has(language)) {
        m_nameStems = stemsOf(m_event.name.has(language) ? m_event.name.in(language) : m_event.series.name.in(language),
                              language);
    }
    if (m_event.shortName.has(language)) {
        m_shortName = m_event.shortName.in(language);
    }
}

bool Evidence::isVenue(const ReadText& text, const Mention& mention) const
{
    const auto* city = mention.as<CityMention>();
    return city != nullptr && (m_cityNames.contains(city->name.toCaseFolded()) ||
                               m_cityNames.contains(text.at(mention.span).toCaseFolded()));
}

// Countries are named for many reasons; one that follows close by says where.
bool Evidence::tellsWhere(const Mention& mention, const Mention& place, qsizetype away) const
{
    const auto* country = place.as<CountryMention>();
    if (country == nullptr) {
        return place.as<CityMention>() != nullptr;
    }
    return country->code != m_event.venue.country && country->code != "EU" && away <= kNear &&
           place.span.offset > mention.span.offset;
}

qsizetype Evidence::distance(const ReadText& text, const Mention& from, const Mention& to)
{
    const bool after = to.span.offset >= from.span.offset;
    const Span gap = after ? Span{from.span.end(), to.span.offset - from.span.end()}
                           : Span{to.span.end(), from.span.offset - to.span.end()};
    qsizetype result = std::max<qsizetype>(gap.length, 0);
    const QList<const Mention*> between = text.mentionsIn(gap);
    const bool separated = text.at(gap).contains(u';') ||
                           std::any_of(between.cbegin(), between.cend(),
                                       [](const Mention* each) { return each->as<DateMention>() != nullptr; });
    return separated ? result + kBarrier : result;
}

const Mention* Evidence::placeOf(const ReadText& text, const Mention& mention) const
{
    const Mention* nearest = nullptr;
    qsizetype best = std::numeric_limits<qsizetype>::max();
    for (const Mention* each : text.mentionsIn(text.sentenceAt(mention.span.offset))) {
        const qsizetype away = distance(text, mention, *each);
        if (tellsWhere(mention, *each, away) && away < best) {
            best = away;
            nearest = each;
        }
    }
    return nearest;
}

bool Evidence::namesEvent(const ReadText& text, const Span& stretch) const
{
    if (!m_shortName.isEmpty() && QStringView(text.plain).mid(stretch.offset, stretch.length).contains(m_shortName)) {
        return true;
    }
    if (m_nameStems.size() < 2) {
        return false;
    }
    const auto first = std::lower_bound(text.words.cbegin(), text.words.cend(), stretch.offset,
                                        [](const Span& word, qsizetype offset) { return word.offset < offset; });
    QSet<QString> shared;
    for (auto word = first; word != text.words.cend() && word->end() <= stretch.end(); ++word) {
        if (const QString& stem = text.stems.at(word - text.words.cbegin()); m_nameStems.contains(stem)) {
            shared.insert(stem);
        }
    }
    return shared.size() >= 2 && shared.size() * 10 >= m_nameStems.size() * 6;
}

bool Evidence::isLead(const ReadText& text) const
{
    const ReadText* lead = m_version.lead();
    return text.kind == TextKind::Headline || text.kind == TextKind::Standfirst ||
           (lead != nullptr && lead->place == text.place);
}

// The last letter is what case endings change: "Астана", "в Астане".
bool Evidence::namesVenue() const
{
    return std::any_of(m_version.texts.cbegin(), m_version.texts.cend(), [&](const ReadText& text) {
        const QString folded = text.plain.toCaseFolded();
        const bool written = std::any_of(m_cityNames.cbegin(), m_cityNames.cend(), [&](const QString& name) {
            return name.size() > 3 ? folded.contains(name.chopped(1)) : folded.contains(name);
        });
        return written || std::any_of(text.mentions.cbegin(), text.mentions.cend(),
                                      [&](const Mention& mention) { return isVenue(text, mention); });
    });
}

} // namespace dateline
