#include "importing.h"

namespace dateline {
namespace {

using test::in;

// The whole of a published release, from bytes to facts.
class ImportSample : public testing::Test {
protected:
    const ImportedRelease result = test::imported(test::testData(QStringLiteral("eu-central-asia-2023-06-13.txt")));
    const Release& release = result.release;
    const Event& event = result.release.event;
};

TEST_F(ImportSample, FindsTheTexts)
{
    EXPECT_EQ(release.sourceLanguage.language(), QStringLiteral("en"));
    const LanguageVersion& version = test::text(result);
    EXPECT_EQ(version.headline.plain(),
              QStringLiteral("EU-Central Asia: 10th High-Level Political and Security Dialogue held in Astana"));
    EXPECT_TRUE(version.standfirst.isEmpty());
    EXPECT_EQ(version.body.size(), 9);
    EXPECT_TRUE(version.body.constLast().text.plain().endsWith(QStringLiteral("will be held in 2024.")));
    EXPECT_TRUE(version.body.constFirst().text.plain().startsWith(QStringLiteral("The tenth round of the annual")));
    EXPECT_TRUE(version.notes.isEmpty());
}

TEST_F(ImportSample, FindsDateLineAndByline)
{
    EXPECT_EQ(release.kind, ReleaseKind::PressRelease);
    EXPECT_EQ(release.releaseDate, QDate(2023, 6, 13));
    EXPECT_EQ(in(release.byline, result), QStringLiteral("EEAS Press Team"));
    EXPECT_EQ(in(release.issuer.abbreviation, result), QStringLiteral("EEAS"));
    EXPECT_EQ(in(release.issuer.name, result), QStringLiteral("European External Action Service"));
}

TEST_F(ImportSample, FindsTheEventItself)
{
    EXPECT_EQ(event.dates, (DateRange{QDate(2023, 6, 13), QDate(2023, 6, 13)}));
    EXPECT_EQ(in(event.venue.city, result), QStringLiteral("Astana"));
    EXPECT_EQ(event.venue.country, QStringLiteral("KZ"));
    EXPECT_EQ(in(event.level, result), QStringLiteral("Deputy Ministers of Foreign Affairs"));
    QStringList parties;
    for (const Participant& participant : event.participants) {
        parties.append(participant.party.country);
    }
    EXPECT_EQ(parties.join(u' '), QStringLiteral("EU KZ KG TJ TM UZ"));
}

TEST_F(ImportSample, KeepsOtherEventsApart)
{
    QStringList others;
    for (const Event& related : release.relatedEvents) {
        others.append(related.dates.start.toString(Qt::ISODate) + u' ' + related.venue.country);
    }
    others.sort();
    EXPECT_EQ(others.join(u'\n'), QStringLiteral("2022-11-18 UZ\n2023-05-18 KZ\n2023-06-02 KG"));
}

TEST_F(ImportSample, FindsHostAndChairWithTheirFunctions)
{
    ASSERT_EQ(event.hosts.size(), 1);
    const Person& host = event.hosts.constFirst();
    EXPECT_EQ(in(host.honorific, result), QStringLiteral("Mr"));
    EXPECT_EQ(host.fullName(release.sourceLanguage), QStringLiteral("Roman Vassilenko"));
    EXPECT_EQ(in(host.function, result), QStringLiteral("Deputy Foreign Minister"));
    EXPECT_EQ(host.affiliation.country, QStringLiteral("KZ"));

    ASSERT_EQ(event.chairs.size(), 1);
    const Person& chair = event.chairs.constFirst();
    EXPECT_EQ(in(chair.honorific, result), QStringLiteral("Mr"));
    EXPECT_EQ(chair.fullName(release.sourceLanguage), QStringLiteral("Enrique Mora"));
    EXPECT_EQ(in(chair.function, result), QStringLiteral("Deputy Secretary General for Political Affairs"));
    EXPECT_EQ(in(chair.affiliation.organisation.name, result), QStringLiteral("European External Action Service"));
}

TEST_F(ImportSample, FindsTheSeries)
{
    EXPECT_EQ(in(event.series.name, result),
              QStringLiteral("EU-Central Asia High-Level Political and Security Dialogue"));
    EXPECT_EQ(event.series.round, 10);
    EXPECT_EQ(event.series.firstYear, 2013);
    ASSERT_TRUE(event.series.next);
    EXPECT_EQ(event.series.next->date, (PartialDate{2024, 0, 0}));
    EXPECT_FALSE(event.series.previous);
}

TEST_F(ImportSample, FindsTheContact)
{
    ASSERT_EQ(release.contacts.size(), 1);
    const Contact& contact = release.contacts.constFirst();
    EXPECT_EQ(contact.person.fullName(release.sourceLanguage), QStringLiteral("Peter Stano"));
    EXPECT_EQ(in(contact.person.function, result),
              QStringLiteral("Lead Spokesperson for Foreign Affairs and Security Policy"));
    ASSERT_EQ(contact.phones.size(), 1);
    EXPECT_EQ(contact.phones.constFirst().number, QStringLiteral("+32460754553"));
    EXPECT_TRUE(contact.emails.isEmpty());
}

TEST_F(ImportSample, SaysWhereItReadEachFactAndHowSureItIs)
{
    for (const Reading& reading : result.readings) {
        SCOPED_TRACE(qPrintable(factKey(reading.fact.field)));
        EXPECT_GT(reading.line, 0);
        EXPECT_FALSE(reading.words.isEmpty());
        EXPECT_GT(reading.confidence, 0.0);
        EXPECT_LE(reading.confidence, 1.0);
    }
}

} // namespace
} // namespace dateline
