#include "facts.h"

#include "dateline/locale/dates.h"
#include "dateline/locale/names.h"
#include "dateline/locale/phone.h"

#include <QCoreApplication>

namespace dateline::cli {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::cli::Facts)
};

/// Collects the lines of one release, in the language the terminal speaks.
class Lines {
public:
    explicit Lines(const LanguageTag& source) : m_source(source) {}

    void add(const QString& name, const QString& value)
    {
        if (!value.isEmpty()) {
            m_lines.append({name, value});
        }
    }
    void add(const QString& name, const QList<Person>& people)
    {
        for (const Person& person : people) {
            add(name, nameOf(person));
        }
    }
    void addEvent(const Event& event);
    void addSeries(const Series& series);
    void addContact(const Contact& contact);

    [[nodiscard]] QString dates(const DateRange& range) const { return formatDateRange(range, m_interface); }
    [[nodiscard]] const QList<FactLine>& lines() const { return m_lines; }

private:
    [[nodiscard]] static QString joined(QList<QString> parts)
    {
        parts.removeAll(QString());
        return parts.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString nameOf(const Party& party) const
    {
        return party.country.isEmpty() ? party.organisation.name.in(m_source) : countryName(party.country, m_interface);
    }
    [[nodiscard]] QString nameOf(const Person& person) const
    {
        return joined({person.fullName(m_source), person.function.in(m_source), nameOf(person.affiliation)});
    }
    [[nodiscard]] QString nameOf(const Place& place) const
    {
        return joined({place.building.in(m_source), place.city.in(m_source), countryName(place.country, m_interface)});
    }
    [[nodiscard]] QString nameOf(const std::optional<Edition>& edition) const
    {
        return edition ? joined({edition->round > 0 ? QString::number(edition->round) : QString(),
                                 formatPartialDate(edition->date, m_interface), nameOf(edition->place)})
                       : QString();
    }

    LanguageTag m_source;
    LanguageTag m_interface{u"en"};
    QList<FactLine> m_lines;
};

void Lines::addEvent(const Event& event)
{
    add(Words::tr("Event"), event.name.in(m_source));
    add(Words::tr("Event date"), dates(event.dates));
    add(Words::tr("Venue"), nameOf(event.venue));
    add(Words::tr("Chair"), event.chairs);
    add(Words::tr("Host"), event.hosts);
    QList<QString> parties;
    for (const Participant& participant : event.participants) {
        parties.append(nameOf(participant.party));
    }
    add(Words::tr("Participants"), joined(parties));
    add(Words::tr("Level"), event.level.in(m_source));
    addSeries(event.series);
}

void Lines::addSeries(const Series& series)
{
    add(Words::tr("Series"), series.name.in(m_source));
    add(Words::tr("Round"), series.round > 0 ? QString::number(series.round) : QString());
    add(Words::tr("Previous round"), nameOf(series.previous));
    add(Words::tr("Next round"), nameOf(series.next));
}

void Lines::addContact(const Contact& contact)
{
    QList<QString> parts{nameOf(contact.person)};
    for (const Phone& phone : contact.phones) {
        parts.append(formatPhone(phone.number, PhoneFormat::International));
    }
    parts.append(contact.emails);
    add(Words::tr("Contact"), joined(parts));
}

QString languageNames(const Release& release)
{
    QList<QString> tags;
    for (const LanguageVersion& version : release.versions) {
        tags.append(version.language.toString());
    }
    return tags.join(QStringLiteral(", "));
}

} // namespace

QList<FactLine> factLines(const Release& release)
{
    Lines lines(release.sourceLanguage);
    if (const LanguageVersion* source = release.sourceVersion()) {
        lines.add(Words::tr("Headline"), source->headline.plain());
    }
    lines.add(Words::tr("Languages"), languageNames(release));
    lines.add(Words::tr("Reference"), release.reference);
    lines.add(Words::tr("Issuer"), release.issuer.name.in(release.sourceLanguage));
    lines.add(Words::tr("Byline"), release.byline.in(release.sourceLanguage));
    lines.add(Words::tr("Release date"), lines.dates({release.releaseDate, release.releaseDate}));
    if (release.embargo) {
        lines.add(Words::tr("Embargo"), formatInstant(release.embargo->until, LanguageTag(u"en")));
    }
    lines.addEvent(release.event);
    for (const Contact& contact : release.contacts) {
        lines.addContact(contact);
    }
    return lines.lines();
}

} // namespace dateline::cli
