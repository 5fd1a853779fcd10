#include "form/people_section.h"

#include "theme/theme.h"

#include <QKeyEvent>

#include <algorithm>

namespace dateline {

namespace {

FactPlace placeOf(PersonRole role, int index)
{
    return {role == PersonRole::Chair ? FactField::Chair : FactField::Host, index};
}

QList<Person>& peopleIn(Release& release, PersonRole role)
{
    return role == PersonRole::Chair ? release.event.chairs : release.event.hosts;
}

} // namespace

PeopleSection::PeopleSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("Chair and host"), parent), m_cards(new QVBoxLayout), m_last(new QLabel(this)),
      m_drag(new DragReorder(*this, Qt::Vertical))
{
    connect(m_drag, &DragReorder::moved, this, &PeopleSection::move);
    auto* addButton = new QPushButton(tr("+ Add"), this);
    addButton->setAccessibleName(tr("Add a chair or host"));
    addButton->setObjectName(QStringLiteral("addPerson"));
    setRole(addButton, "link");
    titleRow().addWidget(addButton);
    m_cards->setSpacing(6);
    rows().addLayout(m_cards);
    setRole(m_last, "muted");
    m_last->setWordWrap(true);
    m_last->setObjectName(QStringLiteral("lastPeople"));
    rows().addWidget(m_last);
    connect(addButton, &QPushButton::clicked, this, &PeopleSection::add);
}

bool PeopleSection::focusFact(const FactPlace& place)
{
    for (const auto& [fact, button] : m_buttons) {
        if (fact.field == place.field && fact.index == place.index) {
            button->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    if (place.field != FactField::Chair && place.field != FactField::Host) {
        return false;
    }
    findChild<QPushButton*>(QStringLiteral("addPerson"))->setFocus(Qt::OtherFocusReason);
    return true;
}

void PeopleSection::refresh()
{
    const QPair<QList<Person>, QList<Person>> people{release().event.chairs, release().event.hosts};
    showLastPeople();
    if (people == m_shown && language() == m_shownLanguage) {
        return;
    }
    m_shown = people;
    m_shownLanguage = language();
    for (const auto& shown : m_buttons) {
        shown.second->deleteLater();
        shown.second->hide();
    }
    m_buttons.clear();
    addCards(people.first, PersonRole::Chair);
    addCards(people.second, PersonRole::Host);
    QList<QWidget*> cards;
    for (const auto& shown : m_buttons) {
        cards.append(shown.second);
    }
    m_drag->setItems(cards);
}

// Chairs stand before hosts; a card stays among those of its role.
void PeopleSection::move(int from, int to)
{
    const auto chairs = static_cast<int>(m_shown.first.size());
    const PersonRole role = from < chairs ? PersonRole::Chair : PersonRole::Host;
    const int first = role == PersonRole::Chair ? 0 : chairs;
    const auto count = static_cast<int>(role == PersonRole::Chair ? chairs : m_shown.second.size());
    const int target = std::clamp(to - first, 0, count - 1);
    if (target != from - first) {
        changeOnce(placeOf(role, from - first), tr("Move a person"),
                   [&](Release& changed) { peopleIn(changed, role).move(from - first, target); });
        focusFact(placeOf(role, target));
    }
}

bool PeopleSection::eventFilter(QObject* watched, QEvent* event)
{
    const auto* key = event->type() == QEvent::KeyPress ? static_cast<QKeyEvent*>(event) : nullptr;
    const auto card =
        std::find_if(m_buttons.cbegin(), m_buttons.cend(), [&](const auto& shown) { return shown.second == watched; });
    const bool moves = key != nullptr && card != m_buttons.cend() && key->modifiers() == Qt::AltModifier &&
                       (key->key() == Qt::Key_Up || key->key() == Qt::Key_Down);
    if (!moves) {
        return FormSection::eventFilter(watched, event);
    }
    const auto at = static_cast<int>(card - m_buttons.cbegin());
    move(at, at + (key->key() == Qt::Key_Down ? 1 : -1));
    return true;
}

void PeopleSection::showLastPeople()
{
    QStringList names;
    for (const Person& person : document().lastPeople()) {
        names.append(personTitle(person, language()));
    }
    const bool open = release().event.chairs.isEmpty() && release().event.hosts.isEmpty();
    m_last->setVisible(open && !names.isEmpty());
    m_last->setText(tr("Last time %1").arg(names.join(QStringLiteral(", "))));
}

void PeopleSection::addCards(const QList<Person>& people, PersonRole role)
{
    for (int index = 0; index < people.size(); ++index) {
        const Person& person = people.at(index);
        auto* card = new CardButton(this);
        const QString function = personFunction(person, language());
        card->setPerson(personTitle(person, language()), role == PersonRole::Chair ? tr("chair") : tr("host"),
                        function.isEmpty() ? QStringList() : QStringList(function));
        connect(card, &QPushButton::clicked, this, [this, role, index] { open(role, index); });
        card->setToolTip(tr("Drag it, or press Alt+Up and Alt+Down, to move it"));
        card->installEventFilter(this);
        m_cards->addWidget(card);
        m_buttons.append({placeOf(role, index), card});
    }
}

void PeopleSection::add()
{
    PersonDialog dialog({}, PersonRole::Chair, true, language(), directory(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.person() != Person{}) {
        changeOnce(placeOf(dialog.role(), 0), tr("Add a person"),
                   [&](Release& changed) { peopleIn(changed, dialog.role()).append(dialog.person()); });
    }
}

void PeopleSection::open(PersonRole role, int index)
{
    Release before = release();
    PersonDialog dialog(peopleIn(before, role).at(index), role, false, language(), directory(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    changeOnce(placeOf(role, index), dialog.isRemoved() ? tr("Remove a person") : tr("Person"), [&](Release& changed) {
        QList<Person>& people = peopleIn(changed, role);
        if (dialog.isRemoved() || dialog.role() != role) {
            people.removeAt(index);
        } else {
            people[index] = dialog.person();
        }
        if (!dialog.isRemoved() && dialog.role() != role) {
            peopleIn(changed, dialog.role()).append(dialog.person());
        }
    });
}

} // namespace dateline
