#include "dateline/compose/compose.h"
#include "support/sample_releases.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

QList<QString> rowsOf(const Release& release, const LanguageTag& language = kEnglish)
{
    QList<QString> lines;
    const Expected<Publication> publication = compose(release, language, {});
    for (const FactRow& row : publication->facts) {
        for (const InlineText& value : row.values) {
            lines.append(row.label + ": " + value.plain());
        }
    }
    return lines;
}

TEST(FactRows, OfTheDialogueReadAsInTheDesign)
{
    const QList<QString> expected{
        "Event: 13 June 2023, Astana, Kazakhstan",
        "Chair: Mr Enrique Mora, Deputy Secretary General for Political Affairs, EEAS",
        "Host: Mr Roman Vassilenko, Deputy Foreign Minister, Kazakhstan",
        "Participants: European Union, Kazakhstan, Kyrgyzstan, Tajikistan, Turkmenistan, Uzbekistan "
        "(Deputy Ministers of Foreign Affairs)",
        "Next round: 2024",
    };
    EXPECT_EQ(rowsOf(dialogue()), expected);
}

TEST(FactRows, GroupParticipantsByRoleLevelAndHead)
{
    const QList<QString> rows = rowsOf(everything());
    EXPECT_TRUE(rows.contains("Participants: United Kingdom, Ireland (Harbour masters)"));
    EXPECT_TRUE(rows.contains("Participants: Denmark (Sørensen, Harbour master)"));
    EXPECT_TRUE(rows.contains("Participants: France (Guest)"));
}

TEST(FactRows, SayTheLevelOnceOnly)
{
    Release release = dialogue();
    release.event.participants.clear();
    EXPECT_TRUE(rowsOf(release).contains("Level: Deputy Ministers of Foreign Affairs"));
}

TEST(FactRows, AHostWithoutANameIsItsParty)
{
    Release release = dialogue();
    Person country;
    country.affiliation.country = "KZ";
    release.event.hosts = {country};
    EXPECT_TRUE(rowsOf(release).contains("Host: Kazakhstan"));
}

TEST(FactRows, AnotherOrganisationKeepsItsWholeName)
{
    Release release = dialogue();
    release.event.chairs.first().affiliation.organisation.name = LocalisedText(kEnglish, "European Parliament");
    EXPECT_TRUE(rowsOf(release).contains(
        "Chair: Mr Enrique Mora, Deputy Secretary General for Political Affairs, European Parliament"));
}

TEST(FactRows, ACityStateIsNamedOnce)
{
    Release release = dialogue();
    release.event.venue.city = LocalisedText(kEnglish, "Singapore");
    release.event.venue.country = "SG";
    EXPECT_TRUE(rowsOf(release).contains("Event: 13 June 2023, Singapore"));
}

TEST(FactRows, ArabicHasItsOwnComma)
{
    EXPECT_TRUE(rowsOf(dialogue(), kArabic).at(1).contains("مورا، نائب"));
}

TEST(FactRows, AnEmptyEventHasNone)
{
    Release release = dialogue();
    release.event = {};
    EXPECT_TRUE(rowsOf(release).isEmpty());
}

TEST(FactRows, BorrowedWordsCarryTheirLanguage)
{
    Release release = dialogue();
    release.event.level = LocalisedText(kEnglish, "Deputy Ministers");
    const Expected<Publication> french = compose(release, kFrench, {});
    const QList<TextRun> runs = french->facts.at(3).values.first().runs();
    const TextRun& level = runs.at(runs.size() - 2);
    EXPECT_EQ(level.text, "Deputy Ministers");
    EXPECT_EQ(level.format.language, kEnglish);
}

} // namespace
} // namespace dateline
