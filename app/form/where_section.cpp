#include "form/where_section.h"

#include "form/choices.h"

namespace dateline {

WhereSection::WhereSection(ReleaseDocument& document, QWidget* parent)
    : FormSection(document, tr("Where"), parent), m_country(new CountryField(this))
{
    m_country->setObjectName(factKey(FactField::EventCountry));
    auto* city = textField(
        tr("City"), {FactField::EventCity},
        [this](const Release& from) { return from.event.venue.city.in(language()); },
        [this](Release& to, const QString& text) { to.event.venue.city.set(language(), text.trimmed()); });
    auto* country = addField(new FormField(tr("Country"), m_country, this), {FactField::EventCountry});
    addPair(city, country);
    auto* building = textField(
        tr("Venue"), {FactField::EventBuilding},
        [this](const Release& from) { return from.event.venue.building.in(language()); },
        [this](Release& to, const QString& text) { to.event.venue.building.set(language(), text.trimmed()); });
    static_cast<QLineEdit&>(building->editor()).setPlaceholderText(tr("Building or room, optional"));
    rows().addWidget(building);
    connect(m_country, &CountryField::problemFound, country, &FormField::setProblem);
    connect(m_country, &CountryField::countryEdited, this, [this](const QString& code) {
        change({FactField::EventCountry}, tr("Country"), [&](Release& changed) { changed.event.venue.country = code; });
    });
}

void WhereSection::refresh()
{
    m_country->setCountry(release().event.venue.country, language());
}

} // namespace dateline
