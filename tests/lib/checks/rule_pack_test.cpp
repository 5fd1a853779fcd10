#include "dateline/checks/checker.h"
#include "dateline/checks/rule_book.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

RulePack pack(const char* json)
{
    const Expected<RulePack> read = readRulePack(json, "house.json");
    EXPECT_TRUE(read) << read.error().message().toStdString();
    return read.value_or(RulePack{});
}

int countOf(const QList<Finding>& findings, const RuleId& rule)
{
    return int(std::count_if(findings.cbegin(), findings.cend(),
                             [&](const Finding& finding) { return finding.rule == rule; }));
}

TEST(RulePack, AHousesOwnTermsAreFoundWithTheirChoices)
{
    CheckContext context;
    context.packs = {pack(R"({"id": "house", "name": "House", "rules": [{"id": "house.words", "title": "A word",
        "message": "Write %2 for %1.", "terms": [{"find": "utilise", "use": ["use", "apply"]}]}]})")};
    const QList<Finding> findings = check(releaseSaying("Utilise it.", kEnglish, {"house"}), context);
    const auto found = std::find_if(findings.cbegin(), findings.cend(),
                                    [](const Finding& finding) { return finding.rule == "house.words"; });
    ASSERT_NE(found, findings.cend());
    EXPECT_EQ(found->message, "Write Use for Utilise.");
    EXPECT_EQ(found->excerpt, "Utilise");
    ASSERT_EQ(found->fixes.size(), 2);
    EXPECT_EQ(std::get<TextFix>(found->fixes.at(1).edits.first()).replacement, "Apply");
}

TEST(RulePack, ALaterPackSwitchesAndRaisesRules)
{
    const QString text = "the the region - and  beyond";
    CheckContext context;
    context.packs = {pack(R"({"id": "house", "name": "House", "rules": [
        {"id": "style.doubled-word", "on": false}, {"id": "typography.double-space", "severity": "must-fix"}]})")};
    EXPECT_EQ(countOf(check(releaseSaying(text, kEnglish), context), "style.doubled-word"), 1);
    EXPECT_FALSE(hasMustFix(check(releaseSaying(text, kEnglish), context)));
    const QList<Finding> findings = check(releaseSaying(text, kEnglish, {"house"}), context);
    EXPECT_EQ(countOf(findings, "style.doubled-word"), 0);
    EXPECT_TRUE(hasMustFix(findings));
}

TEST(RulePack, PacksAreLaidDownInOrderWithWhatTheyExtend)
{
    const RulePack base = pack(R"({"id": "base", "name": "Base", "rules": [{"id": "a.rule", "message": "base"}]})");
    const RulePack over = pack(R"({"id": "over", "name": "Over", "extends": ["base"],
        "rules": [{"id": "a.rule", "severity": "must-fix"}]})");
    const RuleBook book({base, over}, {"over", "nowhere"});
    ASSERT_NE(book.find("a.rule"), nullptr);
    EXPECT_EQ(book.find("a.rule")->message, "base");
    EXPECT_EQ(book.find("a.rule")->severity, Severity::MustFix);
    EXPECT_TRUE(book.missingPacks().contains("nowhere"));
    EXPECT_EQ(book.find("b.rule"), nullptr);
}

struct BadPack {
    const char* json;
    const char* says;
};

TEST(RulePack, SaysWhatIsWrongAndWhere)
{
    const BadPack packs[] = {
        {"", "not a rule pack"},
        {"[]", "not a rule pack"},
        {R"({"id": "x", "rules": []})", "lacks an id or a name"},
        {R"({"id": "x", "name": "X", "rulez": []})", "rulez"},
        {R"({"id": "x", "name": "X", "rules": [{"id": "Bad Id"}]})", "Bad Id"},
        {R"({"id": "x", "name": "X", "rules": [{"id": "a.b", "severty": "remark"}]})", "severty"},
        {R"({"id": "x", "name": "X", "rules": [{"id": "a.b", "severity": "fatal"}]})", "must-fix"},
        {R"({"id": "x", "name": "X", "rules": [{"id": "a.b", "parts": ["footer"]}]})", "footer"},
        {R"({"id": "x", "name": "X", "rules": [{"id": "a.b", "pattern": "(unclosed"}]})", "pattern"},
    };
    for (const BadPack& bad : packs) {
        SCOPED_TRACE(bad.json);
        const Expected<RulePack> read = readRulePack(bad.json, "house.json");
        ASSERT_FALSE(read);
        EXPECT_EQ(read.error().kind, ErrorKind::Format);
        EXPECT_TRUE(read.error().message().contains(bad.says)) << read.error().message().toStdString();
        EXPECT_TRUE(read.error().message().startsWith("house.json")) << read.error().message().toStdString();
    }
}

TEST(RulePack, RulesOfALanguageLeaveOthersAlone)
{
    const QString text = "Pourquoi : voilà";
    EXPECT_EQ(countOf(check(releaseSaying(text, LanguageTag(u"fr")), {}), "typography.space-before-colon"), 0);
    EXPECT_EQ(countOf(check(releaseSaying(text, kEnglish), {}), "typography.space-before-colon"), 1);
    Release mixed = releaseSaying(text, kEnglish);
    mixed.versions.first().body.first().text =
        InlineText(QList<TextRun>{{text, {false, false, {}, LanguageTag(u"fr")}}});
    EXPECT_EQ(countOf(check(mixed, {}), "typography.space-before-colon"), 0);
}

TEST(RulePack, AddressesAreNoProse)
{
    const QString text = "See https://example.org/a,b..c--d and press@example.org,";
    for (const Finding& finding : check(releaseSaying(text, kEnglish, {"eu-institutions"}), {})) {
        EXPECT_FALSE(finding.rule.startsWith("typography.")) << finding.message.toStdString();
    }
}

} // namespace
} // namespace dateline
