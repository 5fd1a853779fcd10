#pragma once

#include "paragraph.h"

namespace dateline::recognising {

/// A mention on its way to the merged list.
struct Found {
    Mention mention;
    Span solid; ///< Where no other mention may stand within this one: a name, a date.
};

// Each finds the mentions of one kind and appends them in reading order.
void findDates(const Paragraph& paragraph, QList<Found>& found);
void findTimes(const Paragraph& paragraph, QList<Found>& found);
void findRounds(const Paragraph& paragraph, QList<Found>& found);
void findCountries(const Paragraph& paragraph, QList<Found>& found);
void findCities(const Paragraph& paragraph, QList<Found>& found);
void findPeople(const Paragraph& paragraph, QList<Found>& found);
void findOrganisations(const Paragraph& paragraph, QList<Found>& found);
void findPhones(const Paragraph& paragraph, QList<Found>& found);

/// Who chairs and who hosts, among the merged mentions of a paragraph.
[[nodiscard]] QList<Mention> rolesIn(const Paragraph& paragraph, const QList<Mention>& mentions);
void findContacts(const Paragraph& paragraph, QList<Found>& found);

} // namespace dateline::recognising
