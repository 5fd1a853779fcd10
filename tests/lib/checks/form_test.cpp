// Rules that look at the form, the structure, the media and the versions rather than at one text.

#include "dateline/checks/checker.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <functional>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");
const LanguageTag kGerman(u"de");
const QDateTime kNow(QDate(2023, 6, 13), QTime(12, 0), Qt::UTC);

/// A small release with nothing to complain about.
Release sound()
{
    HouseStyle style;
    style.boilerplate = {kEnglish, "The office speaks for the city."};
    Release release = newRelease(kEnglish, style);
    release.issuer.name = {kEnglish, "City Office"};
    release.releaseDate = QDate(2023, 6, 13);
    Contact contact;
    contact.person.family = {kEnglish, "Weber"};
    contact.phones = {{"+3222991111", PhoneKind::Office}};
    contact.emails = {"press@example.org"};
    release.contacts = {contact};
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(QString("City opens a bridge"));
    version.body = {Block{release.newBlockId(), Paragraph{}, InlineText(QString("The bridge is open.")), {}}};
    return release;
}

std::vector<std::string> rulesOf(const Release& release)
{
    std::vector<std::string> rules;
    CheckContext context;
    context.now = kNow;
    for (const Finding& finding : check(release, context)) {
        rules.push_back((finding.severity == Severity::MustFix ? "!" : "") + finding.rule.toStdString());
        EXPECT_FALSE(finding.title.isEmpty());
        EXPECT_FALSE(finding.message.isEmpty());
        EXPECT_FALSE(finding.message.contains('%')) << finding.message.toStdString();
    }
    return rules;
}

Block block(Release& release, const BlockContent& content, const QString& text)
{
    return {release.newBlockId(), content, InlineText(text), {}};
}

QList<Block>& body(Release& release)
{
    return release.versions.first().body;
}

void withEvent(Release& release, const QDate& date)
{
    release.event.name = {kEnglish, "Opening"};
    release.event.venue.city = {kEnglish, "Ghent"};
    release.event.venue.country = "BE";
    release.event.dates = {date, date};
}

Media photo()
{
    Media media;
    media.id = "m1";
    media.fileName = "photo.jpg";
    media.alternative = {kEnglish, "A bridge"};
    media.credit = "City Office";
    return media;
}

/// The smallest JPEG whose Exif directory has one entry.
QByteArray jpegWithTag(quint16 tag)
{
    QByteArray tiff("II*\0\x08\0\0\0\x01\0", 10);
    tiff += char(tag & 0xff);
    tiff += char(tag >> 8);
    tiff += QByteArray(10, '\0');
    const QByteArray segment = QByteArray("Exif\0\0", 6) + tiff;
    QByteArray jpeg("\xFF\xD8\xFF\xE1\0", 5);
    return jpeg + char(segment.size() + 2) + segment + "\xFF\xD9";
}

TextRun link(const QString& words, const QString& target)
{
    return {words, {false, false, target, {}}};
}

struct Case {
    const char* name;
    std::function<void(Release&)> change;
    std::vector<std::string> rules;
};

void PrintTo(const Case& changed, std::ostream* out)
{
    *out << changed.name;
}

class Form : public testing::TestWithParam<Case> {};

TEST_P(Form, GivesExactlyTheseFindings)
{
    Release release = sound();
    GetParam().change(release);
    EXPECT_EQ(rulesOf(release), GetParam().rules);
}

const Case kCases[] = {
    {"nothing", [](Release&) {}, {}},
    {"no release date", [](Release& r) { r.releaseDate = {}; }, {"required.release-date"}},
    {"no issuer", [](Release& r) { r.issuer = {}; }, {"required.issuer"}},
    {"house issuer",
     [](Release& r) {
         r.houseStyle.issuer = r.issuer;
         r.issuer = {};
     },
     {}},
    {"no contact", [](Release& r) { r.contacts = {}; }, {"required.contact"}},
    {"no phone", [](Release& r) { r.contacts[0].phones = {}; }, {"required.contact-phone"}},
    {"no e-mail", [](Release& r) { r.contacts[0].emails = {}; }, {"required.contact-email"}},
    {"phone of no country", [](Release& r) { r.contacts[0].phones[0].number = "+3212"; }, {"facts.phone-invalid"}},
    {"no headline", [](Release& r) { r.versions[0].headline = {}; }, {"required.headline"}},
    {"no body", [](Release& r) { r.versions[0].body = {}; }, {"required.body"}},
    {"event without facts",
     [](Release& r) {
         r.event.name = {kEnglish, "Opening"};
     },
     {"required.event-date", "required.city", "required.country"}},
    {"event without name",
     [](Release& r) {
         withEvent(r, QDate(2023, 6, 13));
         r.event.name = {};
         body(r)[0].text = InlineText(QString("The bridge in Ghent is open."));
     },
     {"required.event-name"}},
    {"text that names no city", [](Release& r) { withEvent(r, QDate(2023, 6, 13)); }, {"facts.place-missing"}},
    {"event without a place",
     [](Release& r) {
         withEvent(r, QDate(2023, 6, 13));
         r.event.format = EventFormat::Online;
     },
     {}},
    {"statement about an event without facts",
     [](Release& r) {
         r.kind = ReleaseKind::Statement;
         r.event.name = {kEnglish, "Opening"};
     },
     {}},
    {"reversed dates",
     [](Release& r) {
         r.kind = ReleaseKind::Statement;
         r.event.dates = {QDate(2023, 6, 13), QDate(2023, 6, 12)};
     },
     {"!facts.dates-reversed"}},
    {"embargo over",
     [](Release& r) {
         r.embargo = Embargo{kNow.addSecs(-60), {}};
     },
     {"facts.embargo-past"}},
    {"embargo to come",
     [](Release& r) {
         r.embargo = Embargo{kNow.addSecs(60), {}};
     },
     {}},
    {"published after its embargo",
     [](Release& r) {
         r.embargo = Embargo{kNow.addSecs(-60), {}};
         r.status = ReleaseStatus::Published;
     },
     {}},
    {"event to come, told as past",
     [](Release& r) {
         withEvent(r, QDate(2023, 6, 20));
         body(r)[0].text = InlineText(QString("The opening took place in Ghent on 20 June 2023."));
     },
     {"facts.tense"}},
    {"event to come, told as to come",
     [](Release& r) {
         withEvent(r, QDate(2023, 6, 20));
         body(r)[0].text = InlineText(QString("The opening will take place in Ghent on 20 June 2023."));
     },
     {}},
    {"event past, told as to come",
     [](Release& r) {
         withEvent(r, QDate(2023, 6, 10));
         body(r)[0].text = InlineText(QString("The opening will take place in Ghent on 10 June 2023."));
     },
     {"facts.tense"}},
    {"long headline",
     [](Release& r) { r.versions[0].headline = InlineText(QString(111, 'a')); },
     {"structure.headline-length"}},
    {"long summary", [](Release& r) { r.versions[0].summary = QString(161, 'a'); }, {"structure.summary-length"}},
    {"skipped heading",
     [](Release& r) { body(r).prepend(block(r, Heading{2}, "The bridge")); },
     {"structure.heading-order"}},
    {"headings in order",
     [](Release& r) {
         body(r).prepend(block(r, Heading{2}, "The arch"));
         body(r).prepend(block(r, Heading{1}, "The bridge"));
     },
     {}},
    {"heading at the end",
     [](Release& r) { body(r).append(block(r, Heading{1}, "The river")); },
     {"structure.empty-section"}},
    {"capitals",
     [](Release& r) { r.versions[0].headline = InlineText(QString("CITY OPENS A BRIDGE")); },
     {"structure.capitals"}},
    {"vague link",
     [](Release& r) {
         body(r)[0].text = InlineText({{"More: ", {}}, link("here", "https://example.org")});
     },
     {"access.vague-link"}},
    {"clear link",
     [](Release& r) {
         body(r)[0].text = InlineText({{"See ", {}}, link("the plans", "https://example.org")});
     },
     {}},
    {"link into the house",
     [](Release& r) {
         body(r)[0].text = InlineText({{"See ", {}}, link("the plans", "file:///home/a/plans.pdf")});
     },
     {"privacy.internal-link"}},
    {"link to a bare host",
     [](Release& r) {
         body(r)[0].text = InlineText({{"See ", {}}, link("the plans", "http://intranet/plans")});
     },
     {"privacy.internal-link"}},
    {"pale colour",
     [](Release& r) {
         r.houseStyle.accent = {0xcc, 0xcc, 0xcc};
     },
     {"access.contrast"}},
    {"image", [](Release& r) { r.media = {photo()}; }, {}},
    {"image without description",
     [](Release& r) {
         r.media = {photo()};
         r.media[0].alternative = {};
     },
     {"access.missing-alternative"}},
    {"decoration",
     [](Release& r) {
         r.media = {Media{}};
         r.media[0].decorative = true;
     },
     {}},
    {"image without credit",
     [](Release& r) {
         r.media = {photo()};
         r.media[0].credit.clear();
     },
     {"access.missing-credit"}},
    {"photograph with a place",
     [](Release& r) {
         r.media = {photo()};
         r.media[0].bytes = jpegWithTag(0x8825);
     },
     {"privacy.photo-location"}},
    {"photograph without a place",
     [](Release& r) {
         r.media = {photo()};
         r.media[0].bytes = jpegWithTag(0x010f);
     },
     {}},
    {"broken photograph",
     [](Release& r) {
         r.media = {photo()};
         r.media[0].bytes = jpegWithTag(0x8825).left(20);
     },
     {}},
    {"table without header",
     [](Release& r) {
         Table table;
         table.headerRows = 0;
         table.rows = {{InlineText(QString("Span")), InlineText(QString("Metres"))}};
         body(r).append(block(r, table, "Measures"));
     },
     {"access.table-header"}},
    {"phone a digit off",
     [](Release& r) { body(r)[0].text = InlineText(QString("Call +32 2 299 11 12.")); },
     {"!facts.phone-mismatch"}},
    {"phone as in the form", [](Release& r) { body(r)[0].text = InlineText(QString("Call +32 2 299 11 11.")); }, {}},
    {"e-mail a letter off",
     [](Release& r) { body(r)[0].text = InlineText(QString("Write to pres@example.org.")); },
     {"facts.email-mismatch"}},
    {"e-mail as in the form",
     [](Release& r) { body(r)[0].text = InlineText(QString("Write to press@example.org.")); },
     {}},
};

INSTANTIATE_TEST_SUITE_P(Changed, Form, testing::ValuesIn(kCases));

Release inTwoLanguages(const QString& english, const QString& german)
{
    Release release = sound();
    LanguageVersion& source = release.versions.first();
    source.body.first().text = InlineText(english);
    LanguageVersion translation = source;
    translation.language = kGerman;
    translation.headline = InlineText(QString("Stadt eröffnet Brücke"));
    translation.body.first().text = InlineText(german);
    release.versions.append(translation);
    return release;
}

TEST(LanguageVersions, ThatAgreeGiveNoFinding)
{
    const Release release = inTwoLanguages("On 13 June 2023 France opened 12,500 doors.",
                                           "Am 13. Juni 2023 öffnete Frankreich 12.500 Türen.");
    EXPECT_THAT(rulesOf(release), testing::IsEmpty());
}

TEST(LanguageVersions, ThatDifferSayWhereAndInWhat)
{
    EXPECT_THAT(rulesOf(inTwoLanguages("On 13 June 2023.", "Am 14. Juni 2023.")),
                testing::ElementsAre("versions.dates", "versions.dates"));
    EXPECT_THAT(rulesOf(inTwoLanguages("It has 12,500 doors.", "Es hat 12.600 Türen.")),
                testing::ElementsAre("versions.numbers", "versions.numbers"));
    EXPECT_THAT(rulesOf(inTwoLanguages("France and Spain came.", "Frankreich kam.")),
                testing::ElementsAre("versions.countries"));
    EXPECT_THAT(rulesOf(inTwoLanguages("Write to a@example.com.", "Schreiben Sie.")),
                testing::ElementsAre("versions.contacts"));
}

TEST(LanguageVersions, ParagraphsAreCounted)
{
    Release release = inTwoLanguages("One.", "Eins.");
    release.versions[1].body.append(block(release, Paragraph{}, "Zwei."));
    EXPECT_THAT(rulesOf(release), testing::ElementsAre("versions.paragraphs"));
    release.versions[1].state = VersionState::Translating;
    EXPECT_THAT(rulesOf(release), testing::IsEmpty());
}

TEST(Waivers, HideTheirFindingUntilItsWordsChange)
{
    Release release = sound();
    body(release)[0].text = InlineText(QString("The the bridge is open."));
    const QList<Finding> findings = check(release, {});
    ASSERT_EQ(findings.size(), 1);
    release.waivers = {
        {findings.first().rule, findings.first().place, findings.first().excerpt, "a name", "Weber", kNow}};
    EXPECT_TRUE(check(release, {}).isEmpty());
    body(release)[0].text = InlineText(QString("Now the the bridge is open."));
    EXPECT_FALSE(check(release, {}).isEmpty());
}

TEST(StaleText, IsWhatWasCarriedOverUntilItIsConfirmed)
{
    Release release = sound();
    body(release)[0].carriedOver = true;
    const QList<Finding> findings = check(release, {});
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().rule, "structure.stale-text");
    EXPECT_EQ(findings.first().severity, Severity::Remark);
    EXPECT_EQ(findings.first().excerpt, body(release)[0].text.plain());
    body(release)[0].carriedOver = false;
    EXPECT_TRUE(check(release, {}).isEmpty());
}

TEST(StaleText, IsWhatThePreviousEditionSaidInTheSameWords)
{
    Release release = sound();
    body(release)[0].text = InlineText(
        QString("In 2023 the meeting provided an opportunity for the city to reiterate its strong commitment."));
    Release before = sound();
    body(before)[0].text =
        InlineText(QString("In 2022 the meeting provided an opportunity for the city to reiterate its wish to build."));
    CheckContext context;
    context.previousEdition = &before;
    const QList<Finding> findings = check(release, context);
    ASSERT_EQ(findings.size(), 1);
    EXPECT_EQ(findings.first().rule, "structure.stale-text");
    EXPECT_EQ(findings.first().excerpt, "the meeting provided an opportunity for the city to reiterate its");
    body(before)[0].text = InlineText(QString("The meeting provided an opportunity."));
    EXPECT_TRUE(check(release, context).isEmpty());
}

TEST(Fixes, TakenTogetherLeaveOutWhatOverlaps)
{
    const Release release = releaseSaying("It  was the the end , really", kEnglish);
    QList<Finding> settled;
    for (const Finding& finding : check(release, {})) {
        if (fixesItself(finding)) {
            settled.append(finding);
        }
    }
    ASSERT_EQ(settled.size(), 3);
    const Expected<Release> fixed = applied(release, together(settled));
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->versions.first().body.first().text.plain(), "It was the end, really");
    EXPECT_FALSE(applied(*fixed, together(settled)));
}

} // namespace
} // namespace dateline
