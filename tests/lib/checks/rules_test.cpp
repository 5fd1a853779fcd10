// Rules that need more than their example: a form, two texts, or a text that they must leave alone.

#include "dateline/checks/checker.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

Person person(const QString& given, const QString& family)
{
    Person result;
    result.given = {kEnglish, given};
    result.family = {kEnglish, family};
    return result;
}

/// A release of 13 June 2023 about a dialogue in a city, in one paragraph.
Release about(const QString& text, const LanguageTag& language = kEnglish, const QString& city = "Astana",
              const QString& country = "KZ")
{
    Release release = releaseSaying(text, language);
    release.releaseDate = QDate(2023, 6, 13);
    release.event.name = {language, "EU-Central Asia Political Dialogue"};
    release.event.shortName = {language, "Dialogue"};
    release.event.dates = {release.releaseDate, release.releaseDate};
    release.event.venue.city = {language, city};
    release.event.venue.country = country;
    return release;
}

QList<Finding> found(Release release, const QString& rule)
{
    RulePack pack{"one", "One", {"plain"}, {QJsonObject{{"id", rule}, {"on", true}}}};
    release.houseStyle.rulePacks = {"one"};
    CheckContext context;
    context.packs = {pack};
    QList<Finding> findings = check(release, context);
    findings.removeIf([&](const Finding& finding) { return finding.rule != rule; });
    return findings;
}

std::vector<std::string> excerpts(const QList<Finding>& findings)
{
    std::vector<std::string> words;
    for (const Finding& finding : findings) {
        words.push_back(finding.excerpt.toStdString());
    }
    return words;
}

struct Case {
    const char* rule;
    const char* language;
    const char* text;
    std::vector<std::string> excerpts;
};

void PrintTo(const Case& each, std::ostream* out)
{
    *out << each.rule << ": " << each.text;
}

class Rules : public testing::TestWithParam<Case> {};

TEST_P(Rules, FindExactlyTheseWords)
{
    const Case& each = GetParam();
    EXPECT_EQ(excerpts(found(about(each.text, LanguageTag(QString(each.language))), each.rule)), each.excerpts);
}

const Case kCases[] = {
    {"facts.relative-day", "en", "The plan is out today (13 June 2023).", {}},
    {"facts.relative-day", "en", "The plan is out today (14 June 2023).", {"14 June 2023"}},
    {"facts.relative-day", "en", "It was agreed yesterday, 12 June 2023, in Astana.", {}},
    {"facts.relative-day", "en", "It was agreed yesterday, 11 June 2023, in Astana.", {"11 June 2023"}},
    {"facts.relative-day", "de", "Er kommt heute, 15. Juni 2023, nach Astana.", {"15. Juni 2023"}},
    {"facts.weekday", "en", "It was Monday 13 June 2023 in Astana.", {"Monday 13 June 2023"}},
    {"facts.weekday", "de", "Am Montag, 13.06.2023, in Astana.", {"Montag, 13.06.2023"}},
    {"facts.weekday", "de", "Am Dienstag, 13.06.2023, in Astana.", {}},
    {"facts.weekday", "en", "On 13 June 2023 (Monday) in Astana.", {"13 June 2023"}},
    {"facts.weekday", "en", "On 13 June 2023 (Tuesday) in Astana.", {}},
    {"facts.weekday", "en", "Tuesday 13 to Friday 15 June 2023", {"Tuesday 13 to Friday 15 June 2023"}},
    {"facts.weekday", "en", "Tuesday 13 to Thursday 15 June 2023", {}},
    {"facts.weekday", "en", "Come on Friday, 12–16 June 2023.", {}},
    {"facts.weekday", "es", "El lunes 13 de junio de 2023 en Astana.", {"lunes 13 de junio de 2023"}},
    {"facts.weekday", "pl", "W poniedziałek 13 czerwca 2023 r. w Astanie.", {"poniedziałek 13 czerwca 2023 r."}},
    {"facts.weekday", "ru", "В понедельник, 13 июня 2023 года, в Астане.", {"понедельник, 13 июня 2023 года"}},
    {"facts.weekday", "uk", "У понеділок, 13 червня 2023 року, в Астані.", {"понеділок, 13 червня 2023 року"}},
    {"facts.weekday", "el", "Τη Δευτέρα 13 Ιουνίου 2023 στην Αστάνα.", {"Δευτέρα 13 Ιουνίου 2023"}},
    {"facts.weekday", "zh", "2023年6月13日星期一", {"2023年6月13日"}},
    {"facts.weekday", "ko", "2023년 6월 13일(월)", {"2023년 6월 13일"}},
    {"facts.weekday", "ko", "2023년 6월 13일(화)", {}},
    {"facts.weekday", "ko", "이번 행사는 2월 4일-5일에 진행합니다.", {}},
    {"facts.weekday", "hu", "A találkozó 2023. június 13-án, szerdán lesz.", {"2023. június 13"}},
    {"facts.weekday", "hu", "A találkozó 2023. június 13-án, kedden lesz.", {}},
    {"facts.weekday", "tr", "13 Haziran 2023 Pazartesi günü", {"13 Haziran 2023"}},
    {"facts.weekday", "tr", "13 Haziran 2023 Salı günü", {}},
    {"facts.weekday", "kk", "2023 жылғы 13 маусымда, сәрсенбіде, өтті.", {"2023 жылғы 13 маусымда"}},
    {"facts.weekday", "en", "She leaves on Friday 23 June.", {}},
    {"facts.weekday", "en", "She leaves on Thursday 23 June.", {"Thursday 23 June"}},
    {"facts.weekday", "en", "It began on Friday 23 June in Astana, 2006.", {}},
    {"facts.weekday", "fr", "Du lundi 19 au vendredi 23 juin, elle voyage.", {}},
    {"facts.weekday", "fr", "Du mardi 19 au vendredi 23 juin, elle voyage.", {"mardi 19 au vendredi 23 juin"}},
    {"style.capital-with-country", "en", "It was held in Astana, Kazakhstan, in June.", {"Astana, Kazakhstan"}},
    {"style.capital-with-country", "en", "It was held in Astana. Kazakhstan was host.", {}},
    {"style.city-without-country", "en", "It was held in Astana in June.", {}},
    {"style.country-order", "en", "Kazakhstan, Tajikistan and Uzbekistan came.", {}},
    {"style.first-mention", "en", "Mr Marek Nowak spoke. Later Mr Nowak left.", {}},
    {"style.event-name-again",
     "en",
     "The EU-Central Asia Political Dialogue met. The EU-Central Asia Political Dialogue ended. The EU-Central Asia "
     "Political Dialogue is useful.",
     {"Central Asia Political Dialogue"}},
    {"structure.lead", "en", "On 13 June 2023 ministers met in Astana.", {}},
    {"structure.abbreviation-once", "en", "The Big City Office (BCO) met. The BCO is large.", {}},
};

INSTANTIATE_TEST_SUITE_P(InOneText, Rules, testing::ValuesIn(kCases));

TEST(Rules, ACapitalLosesItsCountryWithBothCommas)
{
    const Release release = about("It was held in Astana, Kazakhstan, in June.");
    const QList<Finding> findings = found(release, "style.capital-with-country");
    ASSERT_EQ(findings.size(), 1);
    const Release fixed = applied(release, findings.first().fixes.first()).value();
    EXPECT_EQ(fixed.versions.first().body.first().text.plain().toStdString(), "It was held in Astana in June.");
}

TEST(Rules, ACityThatIsNoCapitalWantsItsCountryOnce)
{
    const auto words = [](const char* text) {
        return excerpts(found(about(text, kEnglish, "Almaty"), "style.city-without-country"));
    };
    EXPECT_THAT(words("It was held in Almaty in June."), testing::ElementsAre("Almaty"));
    EXPECT_THAT(words("It was held in Almaty, Kazakhstan. Almaty is large."), testing::IsEmpty());
}

TEST(Rules, ALeadWithoutDateAndCityLacksBoth)
{
    EXPECT_EQ(found(about("Ministers met and spoke."), "structure.lead").size(), 2);
}

TEST(Rules, AVersionNamesWhomTheSourceNames)
{
    const LanguageTag german(u"de");
    Release release = about("Mr Marek Nowak opened the dialogue in Astana.");
    Person chair = person("Marek", "Nowak");
    chair.family.set(german, "Nowak");
    release.event.chairs = {chair};
    LanguageVersion other = release.versions.first();
    other.language = german;
    other.body.first().text = InlineText(QString("Der Dialog in Astana wurde eröffnet."));
    release.versions.append(other);
    EXPECT_EQ(found(release, "versions.people").size(), 1);
    release.versions[1].body.first().text = InlineText(QString("Nowak eröffnete den Dialog in Astana."));
    EXPECT_TRUE(found(release, "versions.people").isEmpty());
}

TEST(Rules, AThousandFixesAreTakenTogetherOnceEach)
{
    QString text;
    for (int count = 0; count < 1000; ++count) {
        text += "the the river, ";
    }
    Release release = releaseSaying(text, kEnglish);
    const QList<Finding> findings = found(release, "style.doubled-word");
    const Fix fix = together(findings);
    EXPECT_EQ(fix.edits.size(), 1000);
    EXPECT_FALSE(applied(release, fix)->versions.first().body.first().text.plain().contains("the the"));
}

} // namespace
} // namespace dateline
