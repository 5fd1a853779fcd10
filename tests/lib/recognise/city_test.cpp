#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Cities : public ::testing::TestWithParam<Sentence> {};

TEST_P(Cities, AreFoundWithTheirCountry)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<CityMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(wordsOf(GetParam().text, mention) + QStringLiteral(" = ") + mention.as<CityMention>()->name +
                     u' ' + mention.as<CityMention>()->country);
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

// The release of 13 June 2023 of the European External Action Service, Debian news of 2011 and 2012.
INSTANTIATE_TEST_SUITE_P(
    Releases, Cities,
    ::testing::Values(Sentence{"en", "on 2 June in Cholpon-Ata, Kyrgyzstan, which", {"Cholpon-Ata = Cholpon-Ata KG"}},
                      Sentence{"en", "Dialogue held in Astana", {"Astana = Astana KZ"}},
                      Sentence{"en", "in Samarkand, Uzbekistan, on 18 November", {"Samarkand = Samarkand UZ"}},
                      Sentence{"it", "il CeBIT di Hannover, Germania.", {"Hannover = Hannover DE"}},
                      Sentence{"pt", "a CeBIT em Hanover, Alemanha.", {"Hanover = Hannover DE"}},
                      Sentence{"it", "La conferenza si terrà a Managua, in Nicaragua.", {"Managua = Managua NI"}},
                      Sentence{"fr", "La conférence se tiendra à Managua au Nicaragua", {"Managua = Managua NI"}},
                      Sentence{"de", "Bern, 17.08.2007 - Rede", {"Bern = Bern CH"}},
                      Sentence{"de", "wurde als Siebenjährige von Stuttgart aus", {"Stuttgart = Stuttgart DE"}}));

INSTANTIATE_TEST_SUITE_P(
    Cases, Cities,
    ::testing::Values(
        Sentence{"ru", "прошла в Астане и Брюсселе", {"Астане = Astana KZ", "Брюсселе = Brussels BE"}},
        Sentence{"uk", "відбулася у Києві та в Берліні", {"Києві = Kyiv UA", "Берліні = Berlin DE"}},
        Sentence{"pl", "odbyło się w Warszawie i w Brukseli", {"Warszawie = Warsaw PL", "Brukseli = Brussels BE"}},
        Sentence{"el", "στην Αθήνα και στις Βρυξέλλες", {"Αθήνα = Athens GR", "Βρυξέλλες = Brussels BE"}},
        Sentence{"kk", "кездесу Астанада және Алматыда өтті", {"Астанада = Astana KZ", "Алматыда = Almaty KZ"}},
        Sentence{"ko", "벨기에 브뤼셀에서 만납니다", {"브뤼셀에서 = Brussels BE"}},
        Sentence{"lt", "susitikimas įvyko Vilniuje", {"Vilniuje = Vilnius LT"}},
        Sentence{"lv", "sanāksme notika Rīgā", {"Rīgā = Riga LV"}},
        Sentence{"et", "kohtumine toimus Tallinnas", {"Tallinnas = Tallinn EE"}},
        Sentence{"cs", "jednání v Praze", {"Praze = Prague CZ"}},
        Sentence{"hr", "sastanak u Zagrebu", {"Zagrebu = Zagreb HR"}},
        Sentence{"hu", "a találkozó Budapesten volt", {"Budapesten = Budapest HU"}},
        Sentence{"fi", "kokous pidettiin Helsingissä", {"Helsingissä = Helsinki FI"}},
        Sentence{"es", "celebrada en Río de Janeiro, Brasil", {"Río de Janeiro = Rio de Janeiro BR"}},
        Sentence{"en", "in Xvillebury, Kazakhstan, today", {"Xvillebury = Xvillebury KZ"}}));

INSTANTIATE_TEST_SUITE_P(NoCities, Cities,
                         ::testing::Values(Sentence{"en", "Reading is fun. Nice to meet you. Mobile: +45 1", {}},
                                           Sentence{"en", "chaired by Mr Jack London", {}},
                                           Sentence{"en", "the Chief of Police said", {}},
                                           Sentence{"de", "für den Abbau und die Verarbeitung von Uran definiert", {}},
                                           Sentence{"en", "on the shores of the Lake Neuchâtel in Switzerland", {}},
                                           Sentence{"fr", "sur les bords du Lac de Neuchâtel en Suisse", {}},
                                           Sentence{"uk", "Разом ми зможемо", {}},
                                           Sentence{"sv", "på Neuchâtels strand", {}},
                                           Sentence{"en", "at this first Association of Police", {}},
                                           Sentence{"pl", "University of California w programie", {}}));

TEST(City, KnowsItsTimeZone)
{
    const QList<Mention> found = mentionsOf<CityMention>(QStringLiteral("held in Astana"), contextOf("en"));
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found[0].as<CityMention>()->zone, QStringLiteral("Asia/Almaty"));
    EXPECT_TRUE(found[0].as<CityMention>()->capital);
}

} // namespace
} // namespace dateline::testing
