// Who takes part: everybody of the form in the text, nobody else in the text's lists.

#include "checks/enumerations.h"
#include "checks/families.h"
#include "dateline/locale/names.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FactsAgainstText)
};

QString nameOf(const Party& party, const LanguageTag& language)
{
    return party.country.isEmpty() ? party.organisation.name.in(language) : countryName(party.country, language);
}

class ParticipantCheck {
public:
    ParticipantCheck(const Release& release, const ReadVersion& version, Report& report)
        : m_release(release), m_version(version), m_report(report)
    {
        for (const Participant& participant : release.event.participants) {
            m_codes.insert(participant.party.country);
        }
        m_codes.remove({});
    }

    void check()
    {
        checkMissing();
        for (const ReadText& text : m_version.texts) {
            for (const Enumeration& list : enumerationsIn(text)) {
                checkExtra(text, list);
            }
        }
    }

private:
    [[nodiscard]] bool isMentioned(const Party& party) const
    {
        const LanguageTag& language = m_version.version->language;
        const QString name = nameOf(party, language);
        const QString abbreviation = party.country.isEmpty() ? party.organisation.abbreviation.in(language) : QString();
        return std::any_of(m_version.texts.cbegin(), m_version.texts.cend(), [&](const ReadText& text) {
            const bool written = (!name.isEmpty() && text.plain.contains(name, Qt::CaseInsensitive)) ||
                                 (!abbreviation.isEmpty() && text.plain.contains(abbreviation));
            return written || std::any_of(text.mentions.cbegin(), text.mentions.cend(), [&](const Mention& mention) {
                       const auto* country = mention.as<CountryMention>();
                       return country != nullptr && !party.country.isEmpty() && country->code == party.country;
                   });
        });
    }

    void checkMissing()
    {
        const LanguageTag& language = m_version.version->language;
        const Rule* rule = m_report.wants("facts.participant-missing", language);
        if (rule == nullptr || m_version.lead() == nullptr) {
            return;
        }
        const QList<Participant>& participants = m_release.event.participants;
        for (int index = 0; index < participants.size(); ++index) {
            const Party& party = participants.at(index).party;
            if (!party.isEmpty() && !isMentioned(party)) {
                Finding finding =
                    findingAt({FactField::Participant, index}, Words::tr("A participant is not in the text"),
                              Words::tr("The text in %1 does not name %2.")
                                  .arg(languageName(language, language), nameOf(party, language)));
                m_report.add(*rule, finding);
            }
        }
    }

    /// A list that is mostly participants is meant to be the participants.
    void checkExtra(const ReadText& text, const Enumeration& list)
    {
        const Rule* rule = m_report.wants("facts.participant-extra", text.language);
        const auto extra = [&](const Mention* each) { return !m_codes.contains(each->as<CountryMention>()->code); };
        const qsizetype extras = std::count_if(list.cbegin(), list.cend(), extra);
        if (rule == nullptr || extras == 0 || extras * 3 > list.size()) {
            return;
        }
        for (const Mention* each : list) {
            if (extra(each)) {
                Finding finding =
                    findingIn(text, each->span, Words::tr("The text names a participant more than the form"),
                              Words::tr("%1 lists %2 among the participants. The form does not.")
                                  .arg(text.name, text.at(each->span)));
                finding.related = {FactPlace{FactField::Participant}};
                m_report.add(*rule, finding);
            }
        }
    }

    const Release& m_release;
    const ReadVersion& m_version;
    Report& m_report;
    QSet<QString> m_codes;
};

} // namespace

void checkParticipants(const ReadRelease& read, Report& report)
{
    if (read.release.event.participants.isEmpty()) {
        return;
    }
    for (const ReadVersion& version : read.versions) {
        ParticipantCheck(read.release, version, report).check();
    }
}

} // namespace dateline
