// The form against the text: what contradicts, and what only looks like it.

#include "dateline/checks/checker.h"
#include "dateline/checks/verdict.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

QList<Finding> factFindings(const Release& release)
{
    QList<Finding> found;
    for (const Finding& finding : check(release, {})) {
        if (finding.rule.startsWith("facts.")) {
            found.append(finding);
        }
    }
    return found;
}

std::vector<std::string> rulesOf(const QList<Finding>& findings)
{
    std::vector<std::string> rules;
    for (const Finding& finding : findings) {
        rules.push_back((finding.severity == Severity::MustFix ? "!" : "") + finding.rule.toStdString());
    }
    return rules;
}

/// The sample with words of its text exchanged.
Release sampleWith(const QString& before, const QString& after)
{
    Release release = sampleRelease();
    LanguageVersion& version = release.versions.first();
    version.headline = InlineText(version.headline.plain().replace(before, after));
    for (Block& block : version.body) {
        block.text = InlineText(block.text.plain().replace(before, after));
    }
    EXPECT_NE(release, sampleRelease()) << before.toStdString();
    return release;
}

TEST(Facts, TheSampleContradictsNothing)
{
    EXPECT_THAT(rulesOf(factFindings(sampleRelease())), testing::IsEmpty());
}

TEST(Facts, AChangedEventDateIsAMismatchThatStopsAnExport)
{
    Release release = sampleRelease();
    release.event.dates = {QDate(2023, 6, 14), QDate(2023, 6, 14)};
    const QList<Finding> findings = factFindings(release);
    ASSERT_THAT(rulesOf(findings), testing::Contains("!facts.date-mismatch"));
    const auto mismatch = std::find_if(findings.cbegin(), findings.cend(),
                                       [](const Finding& finding) { return finding.rule == "facts.date-mismatch"; });
    EXPECT_EQ(mismatch->message.toStdString(), "Paragraph 1 says 13th June 2023. The event date is 14 June 2023.");
    EXPECT_EQ(mismatch->excerpt, "13th June 2023");
    EXPECT_TRUE(mismatch->related.contains(PlaceInRelease(FactPlace{FactField::EventDate})));
    ASSERT_EQ(mismatch->fixes.size(), 2);
    for (const Fix& fix : mismatch->fixes) {
        const Expected<Release> fixed = applied(release, fix);
        ASSERT_TRUE(fixed) << fix.label.toStdString();
        EXPECT_THAT(rulesOf(factFindings(*fixed)), testing::Not(testing::Contains("!facts.date-mismatch")));
    }
    EXPECT_EQ(applied(release, mismatch->fixes.at(1))->event.dates, sampleRelease().event.dates);
}

TEST(Facts, DatesOfOtherEventsAreOtherFacts)
{
    Release release = sampleRelease();
    std::vector<std::string> others;
    for (const JudgedMention& judged : judgedMentions(release, kEnglish)) {
        const QString words =
            textAt(release, judged.place)->plain().mid(judged.place.span.offset, judged.place.span.length);
        if (judged.verdict == Verdict::AnotherFact && words.contains("20")) {
            others.push_back((words + ": " + judged.reason).toStdString());
        }
        EXPECT_NE(judged.verdict, Verdict::Disagrees) << words.toStdString();
        EXPECT_FALSE(judged.reason.isEmpty());
    }
    EXPECT_THAT(others, testing::ElementsAre("18 November 2022: It stands with Samarkand, not with the venue.",
                                             "18 and 19 May 2023: It stands with Almaty, not with the venue.",
                                             "2013: It is a year, not a day.", "2024: It is a year, not a day."));
}

struct Contradiction {
    const char* before;
    const char* after;
    std::vector<std::string> rules;
};

void PrintTo(const Contradiction& seeded, std::ostream* out)
{
    *out << seeded.after;
}

class Contradictions : public testing::TestWithParam<Contradiction> {};

TEST_P(Contradictions, IsFound)
{
    const Contradiction& seeded = GetParam();
    const Release release = sampleWith(seeded.before, seeded.after);
    EXPECT_EQ(rulesOf(factFindings(release)), seeded.rules) << seeded.after;
}

INSTANTIATE_TEST_SUITE_P(
    Sample, Contradictions,
    testing::Values(Contradiction{"13th June 2023", "14th June 2023", {"!facts.date-mismatch"}},
                    Contradiction{"13th June 2023", "13 July 2023", {"!facts.date-mismatch"}},
                    Contradiction{"13th June 2023", "13 June 2022", {"!facts.date-mismatch"}},
                    Contradiction{"on 13th June 2023", "on Monday 13 June 2023", {"!facts.weekday"}},
                    Contradiction{"on 13th June 2023", "on Tuesday 13 June 2023", {}},
                    Contradiction{"took place in Astana, Kazakhstan",
                                  "took place in Bishkek, Kyrgyzstan",
                                  {"facts.place-mismatch"}},
                    Contradiction{"Astana, Kazakhstan, on", "Astana, Uzbekistan, on", {"!facts.country-mismatch"}},
                    Contradiction{"10th High-Level", "11th High-Level", {"!facts.round-mismatch"}},
                    Contradiction{"The tenth round", "The ninth round", {"!facts.round-mismatch"}},
                    Contradiction{"held in Astana", "held in Tashkent", {"facts.place-mismatch"}},
                    Contradiction{"Roman Vassilenko", "Roman Vasilenko", {"facts.name-spelling"}},
                    Contradiction{"Enrique Mora", "Enrique Moro", {"facts.name-spelling"}},
                    Contradiction{"the Deputy Foreign Minister of Kazakhstan Mr",
                                  "the Foreign Minister of Kazakhstan Mr",
                                  {"facts.function-mismatch"}},
                    Contradiction{"Turkmenistan and Uzbekistan)",
                                  "Mongolia and Uzbekistan)",
                                  {"facts.participant-missing", "facts.participant-extra"}}));

} // namespace
} // namespace dateline
