#include "dateline/release/place_in_release.h"

namespace dateline {

QString factKey(FactField field)
{
    switch (field) {
    case FactField::EventName: return QStringLiteral("event.name");
    case FactField::EventDate: return QStringLiteral("event.date");
    case FactField::EventCity: return QStringLiteral("event.city");
    case FactField::EventCountry: return QStringLiteral("event.country");
    case FactField::EventBuilding: return QStringLiteral("event.building");
    case FactField::Chair: return QStringLiteral("event.chair");
    case FactField::Host: return QStringLiteral("event.host");
    case FactField::Participant: return QStringLiteral("event.participant");
    case FactField::Level: return QStringLiteral("event.level");
    case FactField::SeriesName: return QStringLiteral("series.name");
    case FactField::Round: return QStringLiteral("series.round");
    case FactField::PreviousRound: return QStringLiteral("series.previous");
    case FactField::NextRound: return QStringLiteral("series.next");
    case FactField::ReleaseDate: return QStringLiteral("release.date");
    case FactField::Embargo: return QStringLiteral("release.embargo");
    case FactField::DatelinePlace: return QStringLiteral("release.dateline");
    case FactField::Contact: return QStringLiteral("contact");
    case FactField::ContactPhone: return QStringLiteral("contact.phone");
    case FactField::ContactEmail: return QStringLiteral("contact.email");
    case FactField::Issuer: return QStringLiteral("release.issuer");
    case FactField::Byline: return QStringLiteral("release.byline");
    case FactField::Reference: return QStringLiteral("release.reference");
    case FactField::Kind: return QStringLiteral("release.kind");
    case FactField::Language: return QStringLiteral("release.language");
    case FactField::MediaAlternative: return QStringLiteral("media.alternative");
    case FactField::HouseColour: return QStringLiteral("house.colour");
    }
    return {};
}

std::optional<FactField> factFieldFromKey(QStringView key)
{
    for (int number = 0; number <= static_cast<int>(FactField::HouseColour); ++number) {
        const auto field = static_cast<FactField>(number);
        if (factKey(field) == key) {
            return field;
        }
    }
    return std::nullopt;
}

} // namespace dateline
