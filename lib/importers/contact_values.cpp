#include "importers/contact_values.h"

#include "dateline/locale/phone.h"

namespace dateline::importing {

QString phoneNumber(const QString& written, const QString& country)
{
    const QString number = written.startsWith(QLatin1String("tel:")) ? written.mid(4).section(u';', 0, 0) : written;
    return readPhone(number, country).value_or(number.trimmed());
}

void addContact(const Contact& contact, Directory& directory)
{
    const Person& person = contact.person;
    const bool named = !person.given.isEmpty() || !person.family.isEmpty() || !person.function.isEmpty();
    if (named || !contact.phones.isEmpty() || !contact.emails.isEmpty()) {
        directory.people.append(contact);
    }
    if (!person.affiliation.organisation.isEmpty()) {
        directory.organisations.append(person.affiliation.organisation);
    }
}

} // namespace dateline::importing
