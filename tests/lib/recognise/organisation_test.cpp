#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Organisations : public ::testing::TestWithParam<Sentence> {};

TEST_P(Organisations, AreFoundWithTheirAbbreviation)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<OrganisationMention>(GetParam().text, contextOf(GetParam().language))) {
        const auto* organisation = mention.as<OrganisationMention>();
        found.append((organisation->name + u' ' + organisation->abbreviation).trimmed());
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

// GOV.UK speeches, Debian news, BAFA (27 January 2022) and the EEAS release of 13 June 2023.
INSTANTIATE_TEST_SUITE_P(
    Releases, Organisations,
    ::testing::Values(
        Sentence{"en", "the President of the European Council on 2 June", {"European Council"}},
        Sentence{"en",
                 "the Independent Police Complaints Commission (IPCC) said. The IPCC is",
                 {"Independent Police Complaints Commission IPCC", "Independent Police Complaints Commission IPCC",
                  "Independent Police Complaints Commission IPCC"}},
        Sentence{"en", "The Ministry of Justice recently published", {"Ministry of Justice"}},
        Sentence{"en", "Managing Director of Univention GmbH.", {"Univention GmbH"}},
        Sentence{"en", "The University of British Columbia hosts it", {"University of British Columbia"}},
        Sentence{"de",
                 "Nach Erhebungen des Bundesamtes für Wirtschaft und Ausfuhrkontrolle (BAFA) sank der Absatz",
                 {"Bundesamtes für Wirtschaft und Ausfuhrkontrolle BAFA",
                  "Bundesamtes für Wirtschaft und Ausfuhrkontrolle BAFA"}},
        Sentence{"de", "Die Europäische Kommission schlägt vor", {"Europäische Kommission"}},
        Sentence{"fr", "La Commission européenne propose", {"Commission européenne"}},
        Sentence{"fr", "le Ministère des Affaires étrangères a dit", {"Ministère des Affaires étrangères"}},
        Sentence{"ru", "в Министерстве иностранных дел Казахстана", {"Министерстве иностранных дел Казахстана"}}));

INSTANTIATE_TEST_SUITE_P(NoOrganisations, Organisations,
                         ::testing::Values(Sentence{"en", "the dedicated schools grant (DSG) and its service", {}},
                                           Sentence{"en", "Cooperation with the commission and a bank", {}},
                                           Sentence{"en", "between the European Union and Kazakhstan", {}}));

} // namespace
} // namespace dateline::testing
