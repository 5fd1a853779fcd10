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
    m_city = &static_cast<QLineEdit&>(city->editor());
    m_building = &static_cast<QLineEdit&>(building->editor());
    rows().addWidget(building);
    connect(m_country, &CountryField::problemFound, country, &FormField::setProblem);
    connect(m_country, &CountryField::countryEdited, this, [this](const QString& code) {
        change({FactField::EventCountry}, tr("Country"), [&](Release& changed) { changed.event.venue.country = code; });
    });
}

void WhereSection::refresh()
{
    const Place last = release().event.series.previous.value_or(Edition{}).place;
    const auto showLast = [](QLineEdit& line, const QString& words, const QString& otherwise) {
        line.setPlaceholderText(words.isEmpty() ? otherwise : words);
        if (!words.isEmpty() && line.text().isEmpty()) {
            line.setToolTip(tr("Last time %1").arg(words));
        }
    };
    showLast(*m_city, last.city.in(language()), {});
    showLast(*m_building, last.building.in(language()), tr("Building or room, optional"));
    showLast(*m_country->lineEdit(), partyName(Party{last.country, {}}, language()), {});
    m_country->setCountry(release().event.venue.country, language());
}

} // namespace dateline
