#include "fact_rows.h"

#include "dateline/locale/dates.h"
#include "dateline/locale/labels.h"

#include <utility>

namespace dateline {

namespace {

QString dateAndTime(const Event& event, const Wording& wording)
{
    QString dates = formatDateRange(event.dates, wording.language());
    if (dates.isEmpty() || !event.startTime) {
        return dates;
    }
    const InlineText time(event.startTime->toString(QStringLiteral("HH:mm")));
    return wording.joined({InlineText(dates), time}).plain();
}

QList<InlineText> people(const QList<Person>& persons, const Wording& wording)
{
    QList<InlineText> entries;
    for (const Person& person : persons) {
        entries.append(wording.person(person));
    }
    return entries;
}

InlineText edition(const std::optional<Edition>& edition, const Wording& wording)
{
    if (!edition) {
        return {};
    }
    const InlineText date(formatPartialDate(edition->date, wording.language()));
    InlineText words = wording.joined({date, wording.place(edition->place)});
    if (words.isEmpty() && edition->round > 0) {
        words = InlineText(QString::number(edition->round));
    }
    return words;
}

/// Collects participants into entries: those of one role and level share one, a head of
/// delegation has one alone.
class Participants {
public:
    Participants(const Event& event, const Wording& wording) : m_event(event), m_wording(wording) {}

    void add(const Participant& participant)
    {
        const InlineText party = m_wording.party(participant.party);
        if (participant.head) {
            finishGroup();
            Person head = *participant.head;
            if (head.affiliation == participant.party) {
                head.affiliation = {};
            }
            m_entries.append(m_wording.withRemark(party, m_wording.person(head)));
            return;
        }
        const InlineText remark = remarkOn(participant);
        if (remark != m_remark) {
            finishGroup();
        }
        m_remark = remark;
        m_group.append(party);
    }

    [[nodiscard]] QList<InlineText> entries()
    {
        finishGroup();
        return m_entries;
    }

    [[nodiscard]] bool saidTheLevel() const { return m_saidTheLevel; }

private:
    InlineText remarkOn(const Participant& participant)
    {
        InlineText role;
        LocalisedText level = participant.level;
        switch (participant.role) {
        case ParticipantRole::Guest: role = InlineText(label(Label::Guest, m_wording.language())); break;
        case ParticipantRole::Observer: role = InlineText(label(Label::Observer, m_wording.language())); break;
        case ParticipantRole::Participant: level = level.isEmpty() ? m_event.level : level; break;
        }
        m_saidTheLevel = m_saidTheLevel || level == m_event.level;
        return m_wording.joined({role, m_wording.text(level)});
    }

    void finishGroup()
    {
        if (!m_group.isEmpty()) {
            m_entries.append(m_wording.withRemark(m_wording.joined(m_group), m_remark));
        }
        m_group.clear();
        m_remark = {};
    }

    const Event& m_event;
    const Wording& m_wording;
    QList<InlineText> m_entries;
    QList<InlineText> m_group;
    InlineText m_remark;
    bool m_saidTheLevel = false;
};

} // namespace

QList<FactRow> factRows(const Event& event, const Wording& wording)
{
    Participants participants(event, wording);
    for (const Participant& participant : event.participants) {
        participants.add(participant);
    }
    const QList<InlineText> parties = participants.entries();
    const InlineText date(dateAndTime(event, wording));
    const InlineText where = wording.place(event.venue);
    const InlineText level = participants.saidTheLevel() ? InlineText() : wording.text(event.level);

    QList<FactRow> rows;
    const auto add = [&](FactKind kind, Label word, QList<InlineText> values) {
        values.removeAll(InlineText());
        if (!values.isEmpty()) {
            rows.append({kind, label(word, wording.language()), std::move(values)});
        }
    };
    if (date.isEmpty()) {
        add(FactKind::Place, Label::Venue, {where});
    } else {
        add(FactKind::EventDate, Label::EventDate, {wording.joined({date, where})});
    }
    add(FactKind::Level, Label::Level, {level});
    add(FactKind::Chair, Label::Chair, people(event.chairs, wording));
    add(FactKind::Host, Label::Host, people(event.hosts, wording));
    add(FactKind::Participants, Label::Participants, parties);
    add(FactKind::PreviousRound, Label::PreviousRound, {edition(event.series.previous, wording)});
    add(FactKind::NextRound, Label::NextRound, {edition(event.series.next, wording)});
    return rows;
}

} // namespace dateline
