#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Countries : public ::testing::TestWithParam<Sentence> {};

TEST_P(Countries, AreFoundWithTheirCode)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<CountryMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(wordsOf(GetParam().text, mention) + QStringLiteral(" = ") + mention.as<CountryMention>()->code);
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Languages, Countries,
    ::testing::Values(
        Sentence{"en", "Russia's military aggression against Ukraine", {"Russia = RU", "Ukraine = UA"}},
        Sentence{"en", "cooperation between the EU and Central Asian states", {"EU = EU"}},
        Sentence{"de",
                 "wie Schottland, Argentinien und Bosnien und Herzegowina statt",
                 {"Argentinien = AR", "Bosnien und Herzegowina = BA"}},
        Sentence{"de", "der Präsident Kasachstans", {"Kasachstans = KZ"}},
        Sentence{"fr", "à Managua au Nicaragua", {"Nicaragua = NI"}},
        Sentence{"es", "la propuesta de Suiza obtuvo", {"Suiza = CH"}},
        Sentence{"it", "Riga, in Lettonia.", {"Lettonia = LV"}},
        Sentence{"pt", "em Hanover, Alemanha.", {"Alemanha = DE"}},
        Sentence{"pl",
                 "prezydent Kazachstanu i przedstawiciele Polski w Polsce",
                 {"Kazachstanu = KZ", "Polski = PL", "Polsce = PL"}},
        Sentence{"el", "της Γερμανίας και της Ευρωπαϊκής Ένωσης", {"Γερμανίας = DE", "Ευρωπαϊκής Ένωσης = EU"}},
        Sentence{"uk", "у Казахстані та президент України", {"Казахстані = KZ", "України = UA"}},
        Sentence{"ru",
                 "министр иностранных дел Казахстана в Киргизии и ЕС",
                 {"Казахстана = KZ", "Киргизии = KG", "ЕС = EU"}}));

INSTANTIATE_TEST_SUITE_P(NoCountries, Countries,
                         ::testing::Values(Sentence{"en", "a turkey and some china on the table", {}},
                                           Sentence{"ru", "казахстанский посол и российские власти", {}},
                                           Sentence{"pl", "kazachstański minister", {}},
                                           Sentence{"de", "die Schweizer Alpen", {}},
                                           Sentence{"fr", "l'équipe suisse", {}}));

} // namespace
} // namespace dateline::testing
