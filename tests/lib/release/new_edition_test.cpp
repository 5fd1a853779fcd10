#include "dateline/release/new_edition.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kRussian(u"ru");

Person chair()
{
    Person person;
    person.family.set(kEnglish, "Bekova");
    return person;
}

Block paragraph(Release& release, const QString& words)
{
    return {release.newBlockId(), Paragraph{}, InlineText(words), {}};
}

Release lastYears()
{
    Release release = newRelease(kEnglish, {});
    release.reference = "STATEMENT/23/1";
    release.status = ReleaseStatus::Published;
    release.version = 3;
    release.releaseDate = QDate(2023, 6, 13);
    release.embargo = Embargo{};
    release.event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 14)};
    release.event.venue.city.set(kEnglish, "Astana");
    release.event.venue.country = "KZ";
    release.event.chairs = {chair()};
    release.event.participants = {{{"UZ", {}}, {}, chair()}};
    release.event.series.round = 10;
    release.event.series.next = Edition{11, {2024, 0, 0}, {}};
    release.contacts.append(Contact{chair(), {}, {"press@example.org"}});
    release.waivers.append(Waiver{});
    release.overrides.append(OverrideRecord{});
    LanguageVersion& english = release.versions.first();
    english.headline = InlineText(QString("10th round held in Astana"));
    english.summary = "The tenth round.";
    english.body = {paragraph(release, "It took place in Astana."), paragraph(release, ""),
                    paragraph(release, "They agreed to meet again.")};
    english.notes = {paragraph(release, "Begun in 2013.")};
    LanguageVersion russian;
    russian.language = kRussian;
    russian.body = {Block{english.body.first().id, Paragraph{}, InlineText(QString("Встреча в Астане.")), {}}};
    russian.state = VersionState::Final;
    release.versions.append(russian);
    return release;
}

TextPlace bodyPlace(const Release& release, int index)
{
    return {kEnglish, TextPart::Body, release.versions.first().body.at(index).id, {}};
}

TEST(NewEdition, OpensWhatChangesFromMeetingToMeeting)
{
    const Release edition = newEdition(lastYears());
    EXPECT_TRUE(edition.event.dates.isEmpty());
    EXPECT_TRUE(edition.event.venue.isEmpty());
    EXPECT_TRUE(edition.event.chairs.isEmpty());
    EXPECT_FALSE(edition.event.participants.first().head.has_value());
    EXPECT_FALSE(edition.event.series.next.has_value());
    EXPECT_FALSE(edition.releaseDate.isValid());
    EXPECT_FALSE(edition.embargo.has_value());
    EXPECT_EQ(edition.reference, "");
    EXPECT_EQ(edition.versions.first().summary, "");
}

TEST(NewEdition, ForgetsWhatWasDecidedAboutTheEarlierRelease)
{
    const Release earlier = lastYears();
    const Release edition = newEdition(earlier);
    EXPECT_NE(edition.id, earlier.id);
    EXPECT_NE(edition.id, newEdition(earlier).id);
    EXPECT_EQ(edition.status, ReleaseStatus::Draft);
    EXPECT_EQ(edition.version, 1);
    EXPECT_TRUE(edition.waivers.isEmpty());
    EXPECT_TRUE(edition.overrides.isEmpty());
    EXPECT_EQ(edition.versionIn(kRussian)->state, VersionState::Translating);
}

TEST(NewEdition, CountsOnAndRemembersTheLastMeeting)
{
    const Release earlier = lastYears();
    const Series series = newEdition(earlier).event.series;
    EXPECT_EQ(series.round, 11);
    ASSERT_TRUE(series.previous.has_value());
    EXPECT_EQ(series.previous->round, 10);
    EXPECT_EQ(series.previous->date, (PartialDate{2023, 6, 13}));
    EXPECT_EQ(series.previous->place, earlier.event.venue);
}

TEST(NewEdition, InventsNoRoundAndNoLastMeeting)
{
    const Series series = newEdition(newRelease(kEnglish, {})).event.series;
    EXPECT_EQ(series.round, 0);
    EXPECT_FALSE(series.previous.has_value());
}

TEST(NewEdition, KeepsContactsPartiesAndBlockIds)
{
    const Release earlier = lastYears();
    Release edition = newEdition(earlier);
    EXPECT_EQ(edition.contacts, earlier.contacts);
    EXPECT_EQ(edition.event.participants.first().party, earlier.event.participants.first().party);
    EXPECT_EQ(edition.versions.first().body.first().id, earlier.versions.first().body.first().id);
    EXPECT_GT(edition.newBlockId().number, earlier.lastBlock);
}

TEST(NewEdition, MarksEveryTextThatSaysSomething)
{
    const Release edition = newEdition(lastYears());
    const LanguageVersion& english = edition.versions.first();
    EXPECT_TRUE(english.headlineCarriedOver);
    EXPECT_FALSE(english.standfirstCarriedOver);
    EXPECT_TRUE(isCarriedOver(english, bodyPlace(edition, 0)));
    EXPECT_FALSE(isCarriedOver(english, bodyPlace(edition, 1)));
    EXPECT_TRUE(english.notes.first().carriedOver);
    EXPECT_EQ(carriedOverCount(english), 4);
    EXPECT_EQ(carriedOverCount(*edition.versionIn(kRussian)), 1);
}

TEST(CarriedOver, ATouchedTextIsNotCarriedOverAnyLonger)
{
    const Release before = newEdition(lastYears());
    Release after = before;
    after.versions.first().body[0].text = InlineText(QString("It took place in Tashkent."));
    const Release settled = withTouchedConfirmed(before, after);
    EXPECT_FALSE(isCarriedOver(settled.versions.first(), bodyPlace(settled, 0)));
    EXPECT_TRUE(isCarriedOver(settled.versions.first(), bodyPlace(settled, 2)));
    EXPECT_TRUE(settled.versions.first().headlineCarriedOver);
    EXPECT_EQ(carriedOverCount(*settled.versionIn(kRussian)), 1);
}

TEST(CarriedOver, AMovedTextStaysCarriedOverAndACopyIsNew)
{
    const Release before = newEdition(lastYears());
    Release after = before;
    LanguageVersion& version = after.versions.first();
    Block copy = version.body.first();
    copy.id = after.newBlockId();
    version.notes.append(version.body.takeFirst());
    version.body.append(copy);
    const LanguageVersion settled = withTouchedConfirmed(before, after).versions.first();
    EXPECT_TRUE(settled.notes.last().carriedOver);
    EXPECT_FALSE(settled.body.last().carriedOver);
}

TEST(CarriedOver, IsConfirmedTextByText)
{
    const Release edition = newEdition(lastYears());
    const Release once = confirmed(edition, {bodyPlace(edition, 2), TextPlace{kEnglish, TextPart::Headline, {}, {}}});
    EXPECT_EQ(carriedOverCount(once.versions.first()), 2);
    EXPECT_FALSE(once.versions.first().headlineCarriedOver);
    EXPECT_EQ(withTouchedConfirmed(edition, once), once);
}

} // namespace
} // namespace dateline
