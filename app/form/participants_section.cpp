#include "form/participants_section.h"

#include "form/choices.h"
#include "form/directory_help.h"
#include "theme/bidi.h"
#include "theme/flow_layout.h"
#include "theme/theme.h"

#include <QCollator>
#include <QCompleter>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>

#include <algorithm>

namespace dateline {

namespace {

constexpr FactPlace kLevel{FactField::Level};

FactPlace placeOf(int index)
{
    return {FactField::Participant, index};
}

} // namespace

ParticipantsSection::ParticipantsSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("Participants"), parent), m_chips(new FlowLayout),
      m_add(new QPushButton(tr("+ Add"), this)), m_line(new QLineEdit(this)),
      m_drag(new DragReorder(*this, Qt::Horizontal))
{
    connect(m_drag, &DragReorder::moved, this, [this](int from, int to) { move(from, to - from); });
    auto* sort = new QPushButton(tr("Order ▾"), this);
    setRole(sort, "link");
    sort->setObjectName(QStringLiteral("participantOrder"));
    sort->setAccessibleName(tr("Order of the participants"));
    sort->setToolTip(tr("Dragging a participant gives any other order"));
    auto* orders = new QMenu(sort);
    orders->addAction(tr("Protocol: organisations, then countries by their English names"), this,
                      &ParticipantsSection::sortByProtocol);
    orders->addAction(tr("Alphabetical in this language"), this, &ParticipantsSection::sortByName);
    sort->setMenu(orders);
    titleRow().addWidget(sort);
    setRole(m_add, "addChip");
    m_add->setAccessibleName(tr("Add a participant"));
    m_add->setObjectName(QStringLiteral("addParticipant"));
    m_line->setObjectName(QStringLiteral("participantName"));
    m_line->setAccessibleName(tr("Country or organisation"));
    m_line->setPlaceholderText(tr("Country or organisation, then Enter"));
    m_line->installEventFilter(this);
    m_line->hide();
    m_chips->addWidget(m_add);
    rows().addLayout(m_chips);
    rows().addWidget(m_line);
    rows().addWidget(textField(
        tr("Level"), kLevel, [this](const Release& from) { return from.event.level.in(language()); },
        [this](Release& to, const QString& text) { to.event.level.set(language(), text.trimmed()); }));
    connect(m_add, &QPushButton::clicked, this, &ParticipantsSection::startAdding);
    connect(m_line, &QLineEdit::returnPressed, this, &ParticipantsSection::finishAdding);
}

bool ParticipantsSection::focusFact(const FactPlace& place)
{
    if (place.field != FactField::Participant) {
        return FormSection::focusFact(place);
    }
    (place.index < m_buttons.size() ? m_buttons.at(place.index) : m_add)->setFocus(Qt::OtherFocusReason);
    return true;
}

void ParticipantsSection::refresh()
{
    if (m_shown == release().event.participants && m_shownLanguage == language()) {
        return;
    }
    m_shown = release().event.participants;
    m_shownLanguage = language();
    m_chips->removeWidget(m_add);
    for (QPushButton* chip : m_buttons) {
        m_chips->removeWidget(chip);
        chip->hide();
        chip->deleteLater();
    }
    m_buttons.clear();
    for (int index = 0; index < m_shown.size(); ++index) {
        addChip(index);
    }
    m_drag->setItems(QList<QWidget*>(m_buttons.cbegin(), m_buttons.cend()));
    m_chips->addWidget(m_add);
}

void ParticipantsSection::addChip(int index)
{
    const Participant& participant = m_shown.at(index);
    QString name = partyName(participant.party, language());
    if (participant.role == ParticipantRole::Guest) {
        name = tr("%1 (guest)").arg(name);
    } else if (participant.role == ParticipantRole::Observer) {
        name = tr("%1 (observer)").arg(name);
    }
    auto* chip = new QPushButton(isolated(name), this);
    setRole(chip, "chip");
    chip->setAccessibleName(tr("Participant: %1").arg(name));
    chip->setToolTip(tr("Delete removes it, Alt+Left and Alt+Right move it"));
    chip->installEventFilter(this);
    connect(chip, &QPushButton::clicked, this, [this, index, chip] { openMenu(index, *chip); });
    m_chips->addWidget(chip);
    chip->show();
    m_buttons.append(chip);
}

void ParticipantsSection::openMenu(int index, QPushButton& chip)
{
    QMenu menu(this);
    const ParticipantRole current = release().event.participants.at(index).role;
    const std::pair<QString, ParticipantRole> roles[] = {{tr("Participant"), ParticipantRole::Participant},
                                                         {tr("Guest"), ParticipantRole::Guest},
                                                         {tr("Observer"), ParticipantRole::Observer}};
    for (const auto& [name, role] : roles) {
        QAction* choice = menu.addAction(name, this, [this, index, role = role] { setParticipantRole(index, role); });
        choice->setCheckable(true);
        choice->setChecked(role == current);
    }
    menu.addSeparator();
    menu.addAction(tr("Move earlier"), this, [this, index] { move(index, -1); })->setEnabled(index > 0);
    menu.addAction(tr("Move later"), this, [this, index] { move(index, 1); })->setEnabled(index + 1 < m_buttons.size());
    menu.addSeparator();
    menu.addAction(tr("Remove"), this, [this, index] { remove(index); });
    menu.exec(chip.mapToGlobal(chip.rect().bottomLeft()));
}

bool ParticipantsSection::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return FormSection::eventFilter(watched, event);
    }
    auto* key = static_cast<QKeyEvent*>(event);
    if (watched == m_line && key->key() == Qt::Key_Escape) {
        m_line->hide();
        m_add->setFocus();
        return true;
    }
    const auto index = static_cast<int>(m_buttons.indexOf(static_cast<QPushButton*>(watched)));
    if (index < 0) {
        return FormSection::eventFilter(watched, event);
    }
    const bool alt = key->modifiers() == Qt::AltModifier;
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        remove(index);
    } else if (alt && (key->key() == Qt::Key_Left || key->key() == Qt::Key_Right)) {
        const bool forward = (key->key() == Qt::Key_Right) == (layoutDirection() == Qt::LeftToRight);
        move(index, forward ? 1 : -1);
    } else {
        return FormSection::eventFilter(watched, event);
    }
    return true;
}

void ParticipantsSection::startAdding()
{
    completeParties(*m_line, directory(), language());
    m_line->clear();
    m_line->show();
    m_line->setFocus();
}

void ParticipantsSection::finishAdding()
{
    const Party party = partyNamed(m_line->text(), language(), directory());
    if (party.isEmpty()) {
        return;
    }
    changeOnce(placeOf(static_cast<int>(m_shown.size())), tr("Add a participant"), [&](Release& changed) {
        Participant participant;
        participant.party = party;
        changed.event.participants.append(participant);
    });
    m_line->clear();
}

void ParticipantsSection::remove(int index)
{
    changeOnce(placeOf(index), tr("Remove a participant"),
               [&](Release& changed) { changed.event.participants.removeAt(index); });
    focusFact(placeOf(std::min(index, static_cast<int>(m_buttons.size()))));
}

void ParticipantsSection::move(int index, int by)
{
    const int target = index + by;
    if (target < 0 || target >= m_buttons.size()) {
        return;
    }
    changeOnce(placeOf(index), tr("Move a participant"),
               [&](Release& changed) { changed.event.participants.move(index, target); });
    focusFact(placeOf(target));
}

void ParticipantsSection::sortByName()
{
    const QCollator collator(QLocale(language().toString()));
    sortBy([&](const Participant& one, const Participant& other) {
        return collator.compare(partyName(one.party, language()), partyName(other.party, language())) < 0;
    });
}

void ParticipantsSection::sortByProtocol()
{
    const LanguageTag english(u"en");
    const QCollator collator(QLocale(english.toString()));
    const auto rank = [](const Participant& each) {
        const bool isState = !each.party.country.isEmpty() && each.party.country != QLatin1String("EU");
        const bool isUnion = each.party.country == QLatin1String("EU");
        return std::pair(static_cast<int>(each.role), isState ? 2 : (isUnion ? 0 : 1));
    };
    sortBy([&](const Participant& one, const Participant& other) {
        return rank(one) != rank(other)
                   ? rank(one) < rank(other)
                   : collator.compare(partyName(one.party, english), partyName(other.party, english)) < 0;
    });
}

void ParticipantsSection::sortBy(const std::function<bool(const Participant&, const Participant&)>& before)
{
    changeOnce(placeOf(0), tr("Sort participants"), [&](Release& changed) {
        std::stable_sort(changed.event.participants.begin(), changed.event.participants.end(), before);
    });
}

void ParticipantsSection::setParticipantRole(int index, ParticipantRole role)
{
    changeOnce(placeOf(index), tr("Role of a participant"),
               [&](Release& changed) { changed.event.participants[index].role = role; });
}

} // namespace dateline
