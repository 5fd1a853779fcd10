#include "dateline/release/edit.h"
#include "dateline/text/edit.h"

#include <QCoreApplication>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Fix)
};

Error unsuitable()
{
    return {ErrorKind::Refused, Words::tr("This value does not suit the fact."), {}, {}, {}};
}

Expected<void> setText(LocalisedText& fact, const FactFix& fix)
{
    const auto* text = std::get_if<QString>(&fix.value);
    if (text == nullptr) {
        return failure(unsuitable());
    }
    fact.set(fix.language, *text);
    return {};
}

template <typename Value, typename Target>
Expected<void> setValue(Target& fact, const FactFix& fix)
{
    const auto* value = std::get_if<Value>(&fix.value);
    if (value == nullptr) {
        return failure(unsuitable());
    }
    fact = *value;
    return {};
}

Expected<void> setContactDetail(QList<Contact>& contacts, const FactFix& fix)
{
    const auto* text = std::get_if<QString>(&fix.value);
    const FactPlace& place = fix.place;
    if (text == nullptr || place.index < 0 || place.index >= contacts.size()) {
        return failure(unsuitable());
    }
    Contact& contact = contacts[place.index];
    const bool phone = place.field == FactField::ContactPhone;
    const qsizetype count = phone ? contact.phones.size() : contact.emails.size();
    if (place.subIndex < 0 || place.subIndex >= count) {
        return failure(unsuitable());
    }
    (phone ? contact.phones[place.subIndex].number : contact.emails[place.subIndex]) = *text;
    return {};
}

Expected<void> setEdition(std::optional<Edition>& edition, const FactFix& fix)
{
    const auto* date = std::get_if<PartialDate>(&fix.value);
    if (date == nullptr) {
        return failure(unsuitable());
    }
    Edition changed = edition.value_or(Edition{});
    changed.date = *date;
    edition = changed;
    return {};
}

Expected<void> setReleaseDate(Release& release, const FactFix& fix)
{
    const auto* range = std::get_if<DateRange>(&fix.value);
    if (range == nullptr || !range->isOneDay()) {
        return failure(unsuitable());
    }
    release.releaseDate = range->start;
    return {};
}

Expected<void> setFact(Release& release, const FactFix& fix)
{
    switch (fix.place.field) {
    case FactField::EventName: return setText(release.event.name, fix);
    case FactField::EventDate: return setValue<DateRange>(release.event.dates, fix);
    case FactField::EventCity: return setText(release.event.venue.city, fix);
    case FactField::EventCountry: return setValue<QString>(release.event.venue.country, fix);
    case FactField::EventBuilding: return setText(release.event.venue.building, fix);
    case FactField::Level: return setText(release.event.level, fix);
    case FactField::SeriesName: return setText(release.event.series.name, fix);
    case FactField::Round: return setValue<int>(release.event.series.round, fix);
    case FactField::PreviousRound: return setEdition(release.event.series.previous, fix);
    case FactField::NextRound: return setEdition(release.event.series.next, fix);
    case FactField::ReleaseDate: return setReleaseDate(release, fix);
    case FactField::ContactPhone:
    case FactField::ContactEmail: return setContactDetail(release.contacts, fix);
    case FactField::Issuer: return setText(release.issuer.name, fix);
    case FactField::Byline: return setText(release.byline, fix);
    case FactField::Reference: return setValue<QString>(release.reference, fix);
    case FactField::Chair:
    case FactField::Host:
    case FactField::Participant:
    case FactField::Embargo:
    case FactField::DatelinePlace:
    case FactField::Contact:
    case FactField::Kind:
    case FactField::Language:
    case FactField::MediaAlternative:
    case FactField::HouseColour: break;
    }
    return failure(unsuitable());
}

Expected<Release> withTextFix(const Release& release, const TextFix& fix)
{
    const InlineText* text = textAt(release, fix.place);
    const Span& span = fix.place.span;
    if (text == nullptr || text->plain().mid(span.offset, span.length) != fix.expected) {
        return failure({ErrorKind::Conflict,
                        Words::tr("The text has changed since this was found."),
                        Words::tr("Check again."),
                        {},
                        {}});
    }
    return withText(release, fix.place, replaced(*text, span.offset, span.length, fix.replacement));
}

} // namespace

Expected<Release> withFact(const Release& release, const FactFix& fix)
{
    Release changed = release;
    if (const Expected<void> set = setFact(changed, fix); !set) {
        return failure(set.error());
    }
    return changed;
}

// Later places first, so that an edit does not shift the places of those still to come.
Expected<Release> applied(const Release& release, const Fix& fix)
{
    Expected<Release> result = release;
    for (auto edit = fix.edits.crbegin(); edit != fix.edits.crend() && result; ++edit) {
        if (const auto* text = std::get_if<TextFix>(&*edit)) {
            result = withTextFix(*result, *text);
        } else {
            result = withFact(*result, std::get<FactFix>(*edit));
        }
    }
    return result;
}

} // namespace dateline
