#include "importers/role_reader.h"

#include "importers/person_name.h"
#include "importers/phrases.h"
#include "importers/readings.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <optional>

namespace dateline::importing {

namespace {

enum class Role { Chair, Host, Attendee };

struct RolePhrase {
    Role role;
    Phrase before; ///< Stands before the name.
    Phrase after;  ///< Stands after it.
};

constexpr std::array<RolePhrase, 3> kRoles{{
    {Role::Chair, Phrase::ChairedBy, Phrase::Chaired},
    {Role::Host, Phrase::HostedBy, Phrase::Hosted},
    {Role::Attendee, Phrase::AttendedBy, Phrase::Attended},
}};

constexpr qsizetype kFarthestBefore = 110;
constexpr qsizetype kFarthestAfter = 30;
constexpr qsizetype kMostParticipants = 250;

class RoleReader {
public:
    RoleReader(const LanguageTag& language, ImportedRelease& imported) : m_language(language), m_imported(imported) {}

    void read(const Sentence& sentence)
    {
        if (sentence.first<PersonMention>() == nullptr && sentence.first<CountryMention>() == nullptr) {
            return;
        }
        std::optional<Role> last;
        qsizetype lastEnd = 0;
        for (const Mention& mention : sentence.mentions) {
            if (mention.as<PersonMention>() != nullptr) {
                last = roleOf(sentence.text(), mention.span, lastEnd, last);
                lastEnd = mention.span.end();
                if (last) {
                    addPerson(*last, sentence, mention);
                }
            }
        }
        readHostingParty(sentence);
        if (sentence.paragraph <= 1) {
            readParties(sentence);
        }
    }

private:
    // The nearest role word before the name, else one right behind it; in a list, that of the
    // name before.
    [[nodiscard]] std::optional<Role> roleOf(const QString& text, Span name, qsizetype from,
                                             std::optional<Role> previous) const
    {
        std::optional<Role> role;
        const qsizetype start = std::max(from, name.offset - kFarthestBefore);
        const QString before = text.mid(start, name.offset - start);
        qsizetype nearest = -1;
        for (const RolePhrase& each : kRoles) {
            qsizetype at = 0;
            while (const std::optional<Span> words = findPhrase(before, each.before, m_language, at)) {
                if (words->offset > nearest) {
                    nearest = words->offset;
                    role = each.role;
                }
                at = words->end();
            }
        }
        return role ? role : roleBehind(text, name, from, previous);
    }

    [[nodiscard]] std::optional<Role> roleBehind(const QString& text, Span name, qsizetype from,
                                                 std::optional<Role> previous) const
    {
        static const QRegularExpression joint(QStringLiteral(R"(^\s*(?:,|\p{L}{1,3}|&)\s*(?:\p{L}{1,3}\s*){0,2}$)"));
        for (const RolePhrase& each : kRoles) {
            const std::optional<Span> words =
                findPhrase(text.mid(name.end(), kFarthestAfter + 30), each.after, m_language);
            if (words && words->offset <= kFarthestAfter) {
                return each.role;
            }
        }
        constexpr qsizetype kLongestJoint = 15;
        const bool listed = previous && name.offset - from <= kLongestJoint &&
                            joint.match(text.mid(from, name.offset - from)).hasMatch();
        return listed ? previous : std::nullopt;
    }

    void addPerson(Role role, const Sentence& sentence, const Mention& mention)
    {
        const auto& found = *mention.as<PersonMention>();
        Person person = personOf(found, m_language);
        const double confidence = found.function.isEmpty() ? 0.6 : 0.9;
        Event& event = m_imported.release.event;
        Passage words = sentence.words.mid(mention.span);
        if (role != Role::Attendee && found.function.isEmpty()) {
            const Passage function = apposition(sentence, mention.span.end());
            person.function.set(m_language, function.text());
            words.append(function);
        }
        if (role == Role::Attendee) {
            if (!found.function.isEmpty() && !person.affiliation.isEmpty()) {
                addParticipant(person.affiliation, person, words, 0.5);
            }
            return;
        }
        QList<Person>& people = role == Role::Chair ? event.chairs : event.hosts;
        const bool known =
            std::any_of(people.begin(), people.end(), [&](const Person& each) { return each.family == person.family; });
        if (known) {
            return;
        }
        const FactField field = role == Role::Chair ? FactField::Chair : FactField::Host;
        addReading(m_imported.readings, {field, static_cast<int>(people.size()), 0}, words, confidence);
        people.append(person);
    }

    // ", Landeshauptmann von Tirol.": what stands between commas behind a chair's or host's name.
    static Passage apposition(const Sentence& sentence, qsizetype from)
    {
        static const QRegularExpression pattern(QStringLiteral(R"(^,\s+(\p{L}[^,.;:()]{3,90}?)(?=[,.;:(]|$))"));
        const QRegularExpressionMatch match = pattern.match(sentence.text().mid(from));
        return match.hasMatch() ? sentence.words.mid(from + match.capturedStart(1), match.capturedLength(1))
                                : Passage();
    }

    // "hosted by Kazakhstan"
    void readHostingParty(const Sentence& sentence)
    {
        constexpr qsizetype kGap = 8;
        QList<Person>& hosts = m_imported.release.event.hosts;
        const std::optional<Span> words = findPhrase(sentence.text(), Phrase::HostedBy, m_language);
        if (!words || !hosts.isEmpty()) {
            return;
        }
        for (const Mention& mention : sentence.mentions) {
            const qsizetype gap = mention.span.offset - words->end();
            if (gap < 0 || gap > kGap) {
                continue;
            }
            const auto* country = mention.as<CountryMention>();
            const auto* organisation = mention.as<OrganisationMention>();
            if (country != nullptr || organisation != nullptr) {
                Person host;
                host.affiliation = country != nullptr ? Party{country->code, {}} : partyOf(*organisation);
                hosts.append(host);
                addReading(m_imported.readings, {FactField::Host, 0, 0}, sentence.words.mid(mention.span), 0.7);
                return;
            }
        }
    }

    [[nodiscard]] Party partyOf(const OrganisationMention& organisation) const
    {
        Party party;
        party.organisation.name.set(m_language, organisation.name);
        party.organisation.abbreviation.set(m_language, organisation.abbreviation);
        return party;
    }

    // "between the European Union and … took place": the parties stand between the two words.
    void readParties(const Sentence& sentence)
    {
        std::optional<Span> opening = findPhrase(sentence.text(), Phrase::Between, m_language);
        if (!opening) {
            opening = findPhrase(sentence.text(), Phrase::AttendedBy, m_language);
        }
        if (!opening || sentence.mentions.size() > kMostParticipants ||
            !m_imported.release.event.participants.isEmpty()) {
            return;
        }
        const std::optional<Span> held = findPhrase(sentence.text(), Phrase::Held, m_language, opening->end());
        const qsizetype end = held ? held->offset : sentence.text().size();
        QList<const Mention*> parties;
        for (const Mention& mention : sentence.mentions) {
            const bool inside = mention.span.offset >= opening->end() && mention.span.end() <= end;
            if (inside && mention.as<CountryMention>() != nullptr && !isVenue(sentence, mention)) {
                parties.append(&mention);
            }
        }
        if (parties.size() < 2) {
            return;
        }
        for (const Mention* mention : parties) {
            addParticipant({mention->as<CountryMention>()->code, {}}, {}, sentence.words.mid(mention->span), 0.8);
        }
    }

    // The country right behind a city says where, not who.
    static bool isVenue(const Sentence& sentence, const Mention& country)
    {
        constexpr qsizetype kBeside = 5;
        return std::any_of(sentence.mentions.begin(), sentence.mentions.end(), [&](const Mention& mention) {
            const qsizetype gap = country.span.offset - mention.span.end();
            return mention.as<CityMention>() != nullptr && gap >= 0 && gap <= kBeside;
        });
    }

    void addParticipant(const Party& party, const std::optional<Person>& head, const Passage& words, double confidence)
    {
        QList<Participant>& participants = m_imported.release.event.participants;
        const bool known = std::any_of(participants.begin(), participants.end(),
                                       [&](const Participant& each) { return each.party == party; });
        if (known || participants.size() >= kMostParticipants) {
            return;
        }
        Participant participant;
        participant.party = party;
        participant.head = head;
        addReading(m_imported.readings, {FactField::Participant, static_cast<int>(participants.size()), 0}, words,
                   confidence);
        participants.append(participant);
    }

    const LanguageTag& m_language;
    ImportedRelease& m_imported;
};

} // namespace

void readRoles(const QList<Sentence>& sentences, const LanguageTag& language, ImportedRelease& imported)
{
    RoleReader reader(language, imported);
    for (const Sentence& sentence : sentences) {
        reader.read(sentence);
    }
}

} // namespace dateline::importing
