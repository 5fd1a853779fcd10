// The table of quality rules: each is checked by something, and finds in the sample what it says.

#include "dateline/checks/checker.h"
#include "dateline/checks/rule_book.h"
#include "lib/checks/sample_release.h"
#include "lib/checks/style_rules.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

/// Everything that a pack may switch on, so that one check shows all.
RulePack everything()
{
    RulePack pack{"everything", "Everything", {"eeas"}, {}};
    const RuleBook book(builtInRulePacks(), {"eeas"});
    for (const Rule& rule : book.rules()) {
        if (!rule.on) {
            pack.rules.append(QJsonObject{{"id", rule.id}, {"on", true}});
        }
    }
    return pack;
}

QList<Finding> findingsOfTheSample()
{
    Release release = sampleRelease();
    release.houseStyle.rulePacks = {"everything"};
    CheckContext context;
    context.packs = {everything()};
    return check(release, context);
}

bool isAt(const Finding& finding, const StylePlace& place)
{
    if (const auto* fact = std::get_if<FactPlace>(&finding.place)) {
        return place.place == u"form" && factKey(fact->field) == place.words;
    }
    const auto* text = std::get_if<TextPlace>(&finding.place);
    if (text == nullptr || place.place == u"form") {
        return false;
    }
    const QString name = text->part == TextPart::Headline ? QString("headline") : text->block.toString();
    return name == place.place && (place.words.isEmpty() || finding.excerpt == place.words);
}

/// What the words at a finding become by its first fix, where that is one change within them.
QString fixedWords(const Finding& finding)
{
    const auto& edits = finding.fixes.value(0).edits;
    const auto* edit = edits.isEmpty() ? nullptr : std::get_if<TextFix>(&edits.first());
    return edit == nullptr ? QString("no fix") : edit->replacement;
}

TEST(StyleRules, AreNinetyFiveAndEachIsCheckedBySomething)
{
    const QList<StyleRule> rules = styleRules();
    EXPECT_EQ(rules.size(), 95);
    const RuleBook book(builtInRulePacks(), {"eeas", "un", "ap", "national-fr"});
    for (const StyleRule& rule : rules) {
        EXPECT_FALSE(rule.by.isEmpty()) << rule.id.toStdString();
        for (const QString& by : rule.by) {
            EXPECT_TRUE(by == u"form" || by == u"export" || book.find(by) != nullptr)
                << rule.id.toStdString() << ": " << by.toStdString();
        }
    }
}

TEST(StyleRules, FindInTheSampleWhatTheTableSaysAndFixItSo)
{
    const QList<Finding> findings = findingsOfTheSample();
    for (const StyleRule& rule : styleRules()) {
        for (const StylePlace& place : rule.places) {
            SCOPED_TRACE(rule.id.toStdString() + " " + place.place.toStdString() + ": " + place.words.toStdString());
            const auto finding = std::find_if(findings.cbegin(), findings.cend(), [&](const Finding& each) {
                return rule.by.contains(each.rule) && isAt(each, place);
            });
            EXPECT_NE(finding, findings.cend());
            if (place.fixes && finding != findings.cend()) {
                EXPECT_EQ(fixedWords(*finding).toStdString(), place.fix.toStdString());
            }
        }
    }
}

/// What the rule of text carried over has to find: runs that stood word for word in 2022.
const char* const kCarriedOver[] = {
    "meeting provided an opportunity for the EU to reiterate its strong commitment to the region, which",
    "EU reaffirmed its willingness to support all efforts aiming to intensify",
    "The EU reiterated its wish to step up cooperation with the region in the management of water-related challenges",
    "which will provide an opportunity to advance inter-regional cooperation",
};

TEST(StyleRules, FindTheRunsOfWordsThatThePreviousEditionHad)
{
    Release previous = releaseSaying("", LanguageTag(u"en"));
    for (const char* run : kCarriedOver) {
        previous.versions.first().body.append(
            Block{previous.newBlockId(), Paragraph{}, InlineText(QString("Then %1 again.").arg(run)), {}});
    }
    CheckContext context;
    context.previousEdition = &previous;
    std::vector<std::string> found;
    for (const Finding& finding : check(sampleRelease(), context)) {
        if (finding.rule == u"structure.stale-text") {
            found.push_back(finding.excerpt.toStdString());
        }
    }
    EXPECT_THAT(found, testing::ElementsAreArray(kCarriedOver));
}

TEST(StyleRules, AllThatStandsInTheTableIsInUse)
{
    QList<QString> named;
    for (const StyleRule& rule : styleRules()) {
        named += rule.by;
    }
    for (const char* family : {"style.", "structure."}) {
        for (const RulePack& pack : builtInRulePacks()) {
            for (const QJsonObject& own : pack.rules) {
                const QString id = own["id"].toString();
                const bool ofOtherPacks = pack.id != u"plain" && pack.id != u"eu-institutions";
                EXPECT_TRUE(!id.startsWith(QLatin1String(family)) || ofOtherPacks || named.contains(id) ||
                            id == u"style.doubled-word" || id == u"style.month-first" || id == u"style.fixed-spelling")
                    << id.toStdString();
            }
        }
    }
}

} // namespace
} // namespace dateline
