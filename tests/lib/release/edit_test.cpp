#include "dateline/release/edit.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

Release sample()
{
    Release release = newRelease(kEnglish, {});
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(QString("Dialogue held in Astana"));
    version.body.append(
        Block{release.newBlockId(), Paragraph{}, InlineText(QString("It took place on 14 June 2023.")), {}});
    Table table;
    table.rows = {{InlineText(QString("Round"))}, {InlineText(QString("10"))}};
    version.body.append(Block{release.newBlockId(), table, InlineText(QString("Rounds")), {}});
    release.event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 13)};
    return release;
}

TextPlace dateInBody(const Release& release)
{
    return {kEnglish, TextPart::Body, release.versions.first().body.first().id, {17, 12}};
}

TEST(ReleaseEdit, VisitsEveryTextInReadingOrder)
{
    const Release release = sample();
    QList<QString> seen;
    forEachText(release.versions.first(), [&](const TextPlace& place, const InlineText& text) {
        seen.append(text.plain());
        EXPECT_EQ(textAt(release, place)->plain(), text.plain());
    });
    EXPECT_EQ(seen, (QList<QString>{"Dialogue held in Astana", "", "It took place on 14 June 2023.", "Rounds", "Round",
                                    "10"}));
}

TEST(ReleaseEdit, AppliesATextFix)
{
    const Release release = sample();
    const Fix fix{"Change the text", {TextFix{dateInBody(release), "14 June 2023", "13 June 2023"}}};
    const Expected<Release> fixed = applied(release, fix);
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->versions.first().body.first().text.plain(), "It took place on 13 June 2023.");
}

TEST(ReleaseEdit, AStaleFixChangesNothing)
{
    const Release release = sample();
    const Fix fix{"", {TextFix{dateInBody(release), "15 June 2023", "13 June 2023"}}};
    EXPECT_EQ(applied(release, fix).error().kind, ErrorKind::Conflict);
}

TEST(ReleaseEdit, AppliesAFactFixOfTheRightTypeOnly)
{
    const Release release = sample();
    const DateRange day{QDate(2023, 6, 14), QDate(2023, 6, 14)};
    const FactPlace date{FactField::EventDate};
    EXPECT_EQ(applied(release, {"", {FactFix{date, day, {}}}})->event.dates, day);
    EXPECT_EQ(applied(release, {"", {FactFix{date, 14, {}}}}).error().kind, ErrorKind::Refused);
}

TEST(ReleaseEdit, SeveralEditsInOneTextAllLand)
{
    const Release release = sample();
    TextPlace verb = dateInBody(release);
    verb.span = {3, 10};
    const Fix fix{
        "", {TextFix{verb, "took place", "was held"}, TextFix{dateInBody(release), "14 June 2023", "13 June 2023"}}};
    EXPECT_EQ(applied(release, fix)->versions.first().body.first().text.plain(), "It was held on 13 June 2023.");
}

TEST(Waiver, LapsesWhenItsWordsChange)
{
    const Release release = sample();
    Finding finding{"facts.date-mismatch", Severity::MustFix, dateInBody(release)};
    finding.excerpt = "14 June 2023";
    const Waiver waiver{finding.rule, finding.place, finding.excerpt, "The second day.", "A. Officer", {}};
    EXPECT_TRUE(waiver.covers(finding));
    finding.excerpt = "15 June 2023";
    EXPECT_FALSE(waiver.covers(finding));
}

} // namespace
} // namespace dateline
