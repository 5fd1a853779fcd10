#include "contacts.h"

#include "dateline/locale/labels.h"
#include "dateline/locale/names.h"
#include "dateline/locale/phone.h"

#include <algorithm>

namespace dateline {

namespace {

QString phoneLabel(PhoneKind kind, const LanguageTag& language)
{
    switch (kind) {
    case PhoneKind::Unstated: return {};
    case PhoneKind::Office: return label(Label::Office, language);
    case PhoneKind::Mobile: return label(Label::Mobile, language);
    case PhoneKind::OutOfHours: return label(Label::OutOfHours, language);
    case PhoneKind::Fax: return label(Label::Fax, language);
    }
    return {};
}

// ITU-T E.164: at most fifteen digits; what was not read into that form cannot be dialled.
bool canBeDialled(const Phone& phone)
{
    const QStringView digits = QStringView(phone.number).mid(1);
    return phone.kind != PhoneKind::Fax && phone.number.startsWith(u'+') && digits.size() >= 4 && digits.size() <= 15 &&
           std::all_of(digits.begin(), digits.end(), [](QChar each) { return each >= u'0' && each <= u'9'; });
}

PublishedPhone published(const Phone& phone, PhoneFormat format, const LanguageTag& language)
{
    return {phoneLabel(phone.kind, language), formatPhone(phone.number, format),
            canBeDialled(phone) ? QStringLiteral("tel:") + phone.number : QString()};
}

InlineText functionOf(const Person& person, const Wording& wording)
{
    const Party& of = person.affiliation;
    const bool ours = of.country.isEmpty() && wording.isIssuer(of.organisation);
    return wording.joined({wording.text(person.function), ours ? InlineText() : wording.party(of)});
}

// Nobody speaks a region or a script.
QString spokenLanguages(const Contact& contact, const Wording& wording)
{
    QList<InlineText> names;
    for (const LanguageTag& spoken : contact.languages) {
        names.append(InlineText(languageName(LanguageTag(spoken.language()), wording.language())));
    }
    return wording.joined(names).plain();
}

} // namespace

QList<PublishedContact> publishedContacts(const Release& release, const Wording& wording)
{
    QList<PublishedContact> all;
    for (const Contact& contact : release.contacts) {
        PublishedContact reader;
        reader.name = wording.name(contact.person);
        reader.function = functionOf(contact.person, wording);
        for (const Phone& phone : contact.phones) {
            reader.phones.append(published(phone, release.houseStyle.phoneFormat, wording.language()));
        }
        reader.emails = contact.emails;
        reader.languages = spokenLanguages(contact, wording);
        reader.languageTags = contact.languages;
        reader.hours = wording.text(contact.hours);
        all.append(reader);
    }
    return all;
}

} // namespace dateline
