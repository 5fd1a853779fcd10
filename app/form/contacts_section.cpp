#include "form/contacts_section.h"

#include "dateline/locale/phone.h"
#include "form/contact_dialog.h"
#include "theme/theme.h"

namespace dateline {

namespace {

FactPlace placeOf(int index)
{
    return {FactField::Contact, index};
}

bool isAboutContacts(FactField field)
{
    return field == FactField::Contact || field == FactField::ContactPhone || field == FactField::ContactEmail;
}

} // namespace

ContactsSection::ContactsSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("Spokesperson contact"), parent), m_cards(new QVBoxLayout),
      m_add(new QPushButton(tr("+ Add"), this))
{
    setRole(m_add, "link");
    m_add->setAccessibleName(tr("Add a contact"));
    m_add->setObjectName(QStringLiteral("addContact"));
    titleRow().addWidget(m_add);
    m_cards->setSpacing(6);
    rows().addLayout(m_cards);
    connect(m_add, &QPushButton::clicked, this, &ContactsSection::add);
}

bool ContactsSection::focusFact(const FactPlace& place)
{
    if (!isAboutContacts(place.field)) {
        return false;
    }
    QPushButton* target = place.index < m_buttons.size() ? m_buttons.at(place.index) : m_add;
    target->setFocus(Qt::OtherFocusReason);
    return true;
}

void ContactsSection::refresh()
{
    if (m_shown == release().contacts && m_shownLanguage == language()) {
        return;
    }
    m_shown = release().contacts;
    m_shownLanguage = language();
    for (CardButton* card : m_buttons) {
        card->hide();
        card->deleteLater();
    }
    m_buttons.clear();
    for (int index = 0; index < m_shown.size(); ++index) {
        const Contact& contact = m_shown.at(index);
        auto* card = new CardButton(this);
        const QString name = contact.person.fullName(language());
        const QString function = contact.person.function.in(language());
        QStringList details = detailsOf(contact);
        if (!name.isEmpty() && !function.isEmpty()) {
            details.prepend(function);
        }
        card->setPerson(name.isEmpty() ? function : name, {}, details);
        connect(card, &QPushButton::clicked, this, [this, index] { open(index); });
        m_cards->addWidget(card);
        m_buttons.append(card);
    }
}

QStringList ContactsSection::detailsOf(const Contact& contact) const
{
    QStringList details;
    for (const Phone& phone : contact.phones) {
        details.append(formatPhone(phone.number, release().houseStyle.phoneFormat));
    }
    details += contact.emails;
    return details;
}

void ContactsSection::add()
{
    ContactDialog dialog({}, true, language(), release().houseStyle.phoneFormat, release().event.venue.country,
                         directory(), this);
    if (dialog.exec() == QDialog::Accepted && dialog.contact() != Contact{}) {
        changeOnce(placeOf(static_cast<int>(m_shown.size())), tr("Add a contact"),
                   [&](Release& changed) { changed.contacts.append(dialog.contact()); });
    }
}

void ContactsSection::open(int index)
{
    ContactDialog dialog(m_shown.at(index), false, language(), release().houseStyle.phoneFormat,
                         release().event.venue.country, directory(), this);
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    changeOnce(placeOf(index), dialog.isRemoved() ? tr("Remove a contact") : tr("Contact"), [&](Release& changed) {
        if (dialog.isRemoved()) {
            changed.contacts.removeAt(index);
        } else {
            changed.contacts[index] = dialog.contact();
        }
    });
}

} // namespace dateline
