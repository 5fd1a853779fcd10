// City and country of the event, and who takes part.

#include "checks/families.h"
#include "checks/judge.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FactsAgainstText)
};

class PlaceCheck {
public:
    PlaceCheck(const Release& release, const Evidence& evidence, Report& report)
        : m_release(release), m_evidence(evidence), m_report(report), m_language(evidence.version().version->language),
          m_named(evidence.namesVenue())
    {
    }

    void check()
    {
        checkCitiesByDate();
        for (const ReadText& text : m_evidence.version().texts) {
            if (text.kind == TextKind::Headline) {
                checkHeadline(text);
            }
            checkCountries(text);
        }
        checkMissing();
    }

private:
    /// The event's date says that the place beside it is the event's.
    void checkCitiesByDate()
    {
        for (const Judgement& judgement : judgeDates(m_release, m_evidence)) {
            const auto* date = judgement.mention->as<DateMention>();
            const ReadText& text = *judgement.text;
            const Mention* place = m_evidence.placeOf(text, *judgement.mention);
            if (judgement.verdict != Verdict::Agrees || date->range.isEmpty() || place == nullptr ||
                place->as<CityMention>() == nullptr || isDateline(text, *place)) {
                continue;
            }
            const Span sentence = text.sentenceAt(place->span.offset);
            if (!namesVenueIn(text, sentence)) {
                const bool tied = m_evidence.isLead(text) || m_evidence.namesEvent(text, sentence);
                add(text, *place, tied && !m_named);
            }
        }
    }

    void checkHeadline(const ReadText& text)
    {
        const QList<const Mention*> cities = citiesIn(text, text.place.span);
        if (cities.size() == 1 && !namesVenueIn(text, text.place.span) &&
            m_evidence.namesEvent(text, text.place.span)) {
            add(text, *cities.first(), !m_named);
        }
    }

    void checkMissing()
    {
        const Rule* rule = m_report.wants("facts.place-missing", m_language);
        const Event& event = m_release.event;
        const bool expected = event.venue.city.has(m_language) && event.format != EventFormat::Online;
        if (rule != nullptr && expected && !m_named && !m_mismatch && m_evidence.version().lead() != nullptr) {
            m_report.add(*rule,
                         findingAt({FactField::EventCity}, Words::tr("The city is not in the text"),
                                   Words::tr("The text in %1 does not name %2.")
                                       .arg(languageName(m_language, m_language), event.venue.city.in(m_language))));
        }
    }

    /// "Brussels, 13 June 2023 –": where a release is written is not where the event is held.
    static bool isDateline(const ReadText& text, const Mention& city)
    {
        return city.span.offset < 3 && text.kind == TextKind::Paragraph;
    }

    [[nodiscard]] QList<const Mention*> citiesIn(const ReadText& text, const Span& stretch) const
    {
        QList<const Mention*> cities = text.mentionsIn(stretch);
        const QString name = m_release.event.name.in(m_language);
        cities.removeIf([&](const Mention* each) {
            return each->as<CityMention>() == nullptr || name.contains(text.at(each->span));
        });
        return cities;
    }

    [[nodiscard]] bool namesVenueIn(const ReadText& text, const Span& stretch) const
    {
        const QList<const Mention*> cities = text.mentionsIn(stretch);
        return std::any_of(cities.cbegin(), cities.cend(),
                           [&](const Mention* each) { return m_evidence.isVenue(text, *each); });
    }

    void add(const ReadText& text, const Mention& city, bool certain)
    {
        const Rule* rule = m_report.wants("facts.place-mismatch", text.language);
        const Place& venue = m_release.event.venue;
        if (rule == nullptr || venue.city.isEmpty()) {
            return;
        }
        const QString right = venue.city.in(text.language);
        Finding finding =
            findingIn(text, city.span, Words::tr("The text and the form disagree on the city"),
                      Words::tr("%1 says %2. The event is held in %3.").arg(text.name, text.at(city.span), right));
        finding.related = {FactPlace{FactField::EventCity}};
        finding.fixes = {changeText(text, city.span, right),
                         changeForm({{FactField::EventCity}, city.as<CityMention>()->name, m_language})};
        m_mismatch = true;
        certain ? m_report.add(*rule, finding) : m_report.addAsRemark(*rule, finding);
    }

    /// "Astana, Kyrgyzstan": the country that stands right after the event's city.
    void checkCountries(const ReadText& text)
    {
        const QList<Mention>& mentions = text.mentions;
        for (qsizetype index = 0; index + 1 < mentions.size(); ++index) {
            const Mention& city = mentions.at(index);
            const Mention& next = mentions.at(index + 1);
            const auto* country = next.as<CountryMention>();
            const QString gap = text.at({city.span.end(), next.span.offset - city.span.end()});
            const bool adjacent = country != nullptr && (gap == ", " || gap == " (" || gap == "، ");
            if (adjacent && m_evidence.isVenue(text, city) && country->code != m_release.event.venue.country) {
                addCountry(text, next, country->code);
            }
        }
    }

    void addCountry(const ReadText& text, const Mention& mention, const QString& code)
    {
        const Rule* rule = m_report.wants("facts.country-mismatch", text.language);
        const QString& right = m_release.event.venue.country;
        if (rule == nullptr || right.isEmpty()) {
            return;
        }
        const QString name = countryName(right, text.language);
        Finding finding =
            findingIn(text, mention.span, Words::tr("The text and the form disagree on the country"),
                      Words::tr("%1 says %2. The form says %3.").arg(text.name, text.at(mention.span), name));
        finding.related = {FactPlace{FactField::EventCountry}};
        finding.fixes = {changeText(text, mention.span, name), changeForm({{FactField::EventCountry}, code, {}})};
        m_report.add(*rule, finding);
    }

    const Release& m_release;
    const Evidence& m_evidence;
    Report& m_report;
    LanguageTag m_language;
    bool m_named; ///< Whether the text names the form's city at all.
    bool m_mismatch = false;
};

} // namespace

void checkPlaces(const ReadRelease& read, Report& report)
{
    for (const ReadVersion& version : read.versions) {
        const Evidence& evidence = *version.evidence;
        PlaceCheck(read.release, evidence, report).check();
    }
}

} // namespace dateline
