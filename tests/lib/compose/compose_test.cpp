#include "dateline/compose/compose.h"
#include "support/sample_releases.h"

#include <QTimeZone>

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

Publication composed(const Release& release, const LanguageTag& language = kEnglish, const QDateTime& now = {})
{
    const Expected<Publication> publication = compose(release, language, {now});
    EXPECT_TRUE(publication) << publication.error().message().toStdString();
    return publication.value_or(Publication{});
}

QDateTime utc(int hour, int minute)
{
    return {QDate(2024, 4, 3), QTime(hour, minute), QTimeZone::utc()};
}

TEST(Compose, MastheadReadsAsInTheDesign)
{
    const Masthead masthead = composed(dialogue()).masthead;
    EXPECT_EQ(masthead.issuer, "European External Action Service");
    EXPECT_EQ(masthead.kind, "Press release");
    EXPECT_EQ(masthead.dateline, "Astana, 13 June 2023");
    EXPECT_EQ(masthead.usage, "For immediate release");
    EXPECT_FALSE(masthead.embargoed);
}

TEST(Compose, EveryWordIsInTheLanguageOfThePublication)
{
    const Publication french = composed(dialogue(), kFrench);
    EXPECT_EQ(french.masthead.kind, "Communiqué de presse");
    EXPECT_EQ(french.masthead.issuer, "Service européen pour l’action extérieure");
    EXPECT_EQ(french.masthead.dateline, "Astana, 13 juin 2023");
    const Publication arabic = composed(dialogue(), kArabic);
    EXPECT_EQ(arabic.direction, TextDirection::RightToLeft);
    EXPECT_TRUE(arabic.masthead.dateline.startsWith("أستانا، "));
}

TEST(Compose, AMissingLanguageIsAnError)
{
    const Expected<Publication> none = compose(dialogue(), LanguageTag(u"de"), {});
    ASSERT_FALSE(none);
    EXPECT_EQ(none.error().kind, ErrorKind::Missing);
    EXPECT_TRUE(none.error().what.contains("de"));
}

TEST(Compose, AnEmbargoStandsUntilItsMinute)
{
    const Release release = everything();
    const Publication before = composed(release, kEnglish, utc(4, 59));
    EXPECT_TRUE(before.masthead.embargoed);
    EXPECT_TRUE(before.masthead.usage.contains("3 April 2024"));
    EXPECT_TRUE(before.masthead.usage.contains("06:00"));
    EXPECT_EQ(before.masthead.embargoNote.plain(), "Not for broadcast before that hour either.");
    const Publication after = composed(release, kEnglish, utc(5, 0));
    EXPECT_FALSE(after.masthead.embargoed);
    EXPECT_EQ(after.masthead.usage, "For immediate release");
    EXPECT_TRUE(after.masthead.embargoNote.isEmpty());
    EXPECT_TRUE(composed(release).masthead.embargoed) << "without a clock an embargo stands";
}

TEST(Compose, AnEmbargoWithoutATimeIsRefused)
{
    Release release = dialogue();
    release.embargo = Embargo{};
    EXPECT_EQ(compose(release, kEnglish, {}).error().kind, ErrorKind::Refused);
}

TEST(Compose, TheDatelineFollowsHouseStyleAndPlace)
{
    Release release = dialogue();
    release.houseStyle.capitalsInDateline = true;
    EXPECT_EQ(composed(release).masthead.dateline, "ASTANA, 13 June 2023");
    release.datelinePlace = Place{{}, LocalisedText(kEnglish, "Brussels"), "BE", {}, {}};
    EXPECT_EQ(composed(release).masthead.dateline, "BRUSSELS, 13 June 2023");
    release.datelinePlace = Place{};
    EXPECT_EQ(composed(release).masthead.dateline, "13 June 2023");
}

TEST(Compose, TheHouseStyleFillsAMissingIssuer)
{
    Release release = dialogue();
    release.issuer = {};
    EXPECT_EQ(composed(release).masthead.issuer, "European External Action Service");
    release.coIssuers = {{LocalisedText(kEnglish, "United Nations"), {}}};
    EXPECT_TRUE(composed(release).masthead.issuer.contains("United Nations"));
}

TEST(Compose, TheKickerDoesNotRepeatTheHeadline)
{
    EXPECT_EQ(composed(dialogue()).kicker, "");
    EXPECT_EQ(composed(everything()).kicker, "Pier Day");
}

TEST(Compose, TheDescriptionIsTheBestThatThereIs)
{
    Release release = everything();
    LanguageVersion& version = release.versions.first();
    EXPECT_EQ(composed(release).description, "The Harbour Board opens a new pier on 5 April 2024.");
    version.summary.clear();
    EXPECT_EQ(composed(release).description, version.standfirst.plain());
    version.standfirst = {};
    EXPECT_EQ(composed(release).description, "The new pier opens on Friday 5 April 2024.");
    version.summary = QString("word ").repeated(100);
    EXPECT_LE(composed(release).description.size(), 301);
    EXPECT_TRUE(composed(release).description.endsWith("word…"));
}

TEST(Compose, ContactsAreReadyToPrintAndToDial)
{
    const QList<PublishedContact> contacts = composed(everything()).contacts;
    ASSERT_EQ(contacts.size(), 2);
    EXPECT_EQ(contacts.at(0).function.plain(), "Press desk");
    EXPECT_EQ(contacts.at(0).phones.at(0).label, "Office");
    EXPECT_EQ(contacts.at(0).phones.at(0).uri, "tel:+442079460018");
    EXPECT_EQ(contacts.at(0).languages, "English, French");
    EXPECT_EQ(contacts.at(1).name, "Ana Example");
    EXPECT_EQ(contacts.at(1).function.runs().first().format.language, kFrench);
    EXPECT_EQ(contacts.at(1).phones.at(0).uri, "");
    EXPECT_EQ(composed(dialogue()).contacts.first().phones.first().display, "+32 460 75 45 53");
}

TEST(Compose, AFaxIsNotDialled)
{
    Release release = dialogue();
    release.contacts.first().phones.first().kind = PhoneKind::Fax;
    EXPECT_EQ(composed(release).contacts.first().phones.first().uri, "");
}

TEST(Compose, FiguresHaveTheirImageAndCaption)
{
    Release release = everything();
    Publication publication = composed(release);
    EXPECT_EQ(publication.body.last().text.plain(), "The hills north of the conference centre");
    EXPECT_EQ(publication.media.value("hills").alternative, "Two ridges of hills under a clear sky");
    release.media.first().decorative = true;
    EXPECT_EQ(composed(release).media.value("hills").alternative, "");
    release.media.clear();
    publication = composed(release);
    EXPECT_TRUE(publication.body.last().as<Table>() != nullptr) << "a figure without image or words is left out";
}

TEST(Compose, ImagesThatNothingShowsStayInside)
{
    Release release = dialogue();
    release.media = everything().media;
    EXPECT_TRUE(composed(release).media.isEmpty());
}

TEST(Compose, BlocksWithoutWordsAreLeftOut)
{
    Release release = dialogue();
    const qsizetype before = composed(release).body.size();
    release.versions.first().body.append(Block{release.newBlockId(), Paragraph{}, InlineText(QString("  ")), {}});
    EXPECT_EQ(composed(release).body.size(), before);
}

TEST(Compose, BoilerplateIsOneParagraphALine)
{
    const PublishedSection about = composed(everything()).boilerplate;
    EXPECT_EQ(about.heading, "About Harbour Board");
    ASSERT_EQ(about.blocks.size(), 2);
    EXPECT_EQ(about.blocks.at(1).text.plain(), "It was founded in 1901.");
    EXPECT_EQ(about.blocks.at(1).language, kEnglish);
    EXPECT_TRUE(composed(dialogue()).boilerplate.isEmpty());
}

TEST(Compose, APaleHouseColourIsDarkenedUntilItCanBeRead)
{
    const Rgb accent = composed(everything()).style.accent;
    EXPECT_GE(accent.contrastWith({255, 255, 255}), 4.5);
}

TEST(Compose, AllLanguagesShareOneFileName)
{
    const QString english = composed(dialogue()).slug;
    EXPECT_EQ(english, "2023-06-13-eu-central-asia-10th-high-level-political-and-security");
    EXPECT_EQ(composed(dialogue(), kArabic).slug, english);
}

TEST(Compose, ThereIsAlwaysATitle)
{
    Release release = dialogue();
    release.versions.first().headline = {};
    EXPECT_EQ(composed(release).title, "Press release, 13 June 2023");
}

TEST(Compose, AnEmptyReleaseComposes)
{
    const Publication publication = composed(newRelease(kEnglish, {}));
    EXPECT_EQ(publication.title, "Press release");
    EXPECT_EQ(publication.slug, "release");
    EXPECT_TRUE(publication.facts.isEmpty());
}

TEST(Compose, FactsForMachinesAreTyped)
{
    const PublicationFacts facts = composed(dialogue()).data;
    EXPECT_EQ(facts.eventDates.start, QDate(2023, 6, 13));
    EXPECT_EQ(facts.countryCode, "KZ");
    EXPECT_EQ(facts.chairs, (QList<PublishedAgent>{
                                {"Enrique Mora", "Deputy Secretary General for Political Affairs", "EEAS", true}}));
    EXPECT_EQ(facts.participants.size(), 6);
    EXPECT_EQ(facts.round, 10);
}

} // namespace
} // namespace dateline
