// Runs the examples that the rules of the packs carry.

#include "dateline/checks/checker.h"
#include "dateline/checks/rule_book.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

QList<Finding> ofRule(const QList<Finding>& findings, const RuleId& rule)
{
    QList<Finding> found;
    for (const Finding& finding : findings) {
        if (finding.rule == rule) {
            found.append(finding);
        }
    }
    return found;
}

/// A release that has the text where the rule looks.
Release saying(const QString& text, const Rule& rule, const LanguageTag& language, const QString& pack)
{
    Release release = releaseSaying(text, language, {pack});
    if (!rule.appliesTo(TextPart::Body) && rule.appliesTo(TextPart::Headline)) {
        release.versions.first().headline = InlineText(text);
    }
    return release;
}

QString textOf(const Release& release, const Rule& rule)
{
    const LanguageVersion& version = release.versions.first();
    return rule.appliesTo(TextPart::Body) ? version.body.first().text.plain() : version.headline.plain();
}

Release fixed(Release release, const RuleId& rule)
{
    for (int round = 0; round < 8; ++round) {
        const QList<Finding> findings = ofRule(check(release, {}), rule);
        const Expected<Release> next = applied(release, together(findings));
        if (!next || *next == release) {
            break;
        }
        release = *next;
    }
    return release;
}

void runExample(const RulePack& pack, const Rule& rule, const RuleExample& example)
{
    SCOPED_TRACE(pack.id.toStdString() + " " + rule.id.toStdString() + ": " + example.wrong.toStdString());
    const Release wrong = saying(example.wrong, rule, example.language, pack.id);
    const QList<Finding> findings = ofRule(check(wrong, {}), rule.id);
    EXPECT_GE(findings.size(), 1);
    EXPECT_TRUE(ofRule(check(saying(example.right, rule, example.language, pack.id), {}), rule.id).isEmpty())
        << example.right.toStdString();
    for (const Finding& finding : findings) {
        EXPECT_FALSE(finding.title.isEmpty());
        EXPECT_FALSE(finding.message.isEmpty());
        EXPECT_FALSE(finding.message.contains("%1")) << finding.message.toStdString();
    }
    if (!findings.isEmpty() && !findings.first().fixes.isEmpty()) {
        EXPECT_EQ(textOf(fixed(wrong, rule.id), rule).toStdString(), example.right.toStdString());
    }
}

TEST(PackExamples, EachIsFoundAndFixedAsItSays)
{
    for (const RulePack& pack : builtInRulePacks()) {
        const RuleBook book(builtInRulePacks(), {pack.id});
        for (const QJsonObject& own : pack.rules) {
            const Rule& rule = *book.find(own["id"].toString());
            for (const RuleExample& example : rule.on ? rule.examples : QList<RuleExample>{}) {
                runExample(pack, rule, example);
            }
        }
    }
}

TEST(PackExamples, EveryRuleThatIsDataHasOne)
{
    for (const RulePack& pack : builtInRulePacks()) {
        const RuleBook book(builtInRulePacks(), {pack.id});
        for (const Rule& rule : book.rules()) {
            EXPECT_TRUE(!rule.isData() || !rule.examples.isEmpty()) << rule.id.toStdString();
        }
    }
}

TEST(PackExamples, EveryRuleSaysWhyAndWhereItComesFrom)
{
    for (const RulePack& pack : builtInRulePacks()) {
        const RuleBook book(builtInRulePacks(), {pack.id});
        for (const Rule& rule : book.rules()) {
            EXPECT_FALSE(rule.explanation.isEmpty()) << rule.id.toStdString();
            EXPECT_FALSE(rule.sources.isEmpty()) << rule.id.toStdString();
        }
    }
}

TEST(PackExamples, EveryPackFileIsRead)
{
    const QDir folder(DATELINE_SOURCE_DIR "/resources/packs");
    const QList<QString> names = folder.entryList({"*.json"}, QDir::Files);
    EXPECT_EQ(builtInRulePacks().size(), names.size());
    for (const QString& name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const Expected<RulePack> pack = readRulePack(file.readAll(), name);
        EXPECT_TRUE(pack) << pack.error().message().toStdString();
        EXPECT_EQ(pack.value_or(RulePack{}).id + ".json", name);
    }
}

} // namespace
} // namespace dateline
