#include "cli_run.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;

QJsonObject parsed(const std::string& text)
{
    return QJsonDocument::fromJson(QByteArray::fromStdString(text)).object();
}

TEST(Check, ThePublishedReleaseHasRemarksAndNothingToFix)
{
    const Outcome outcome = runCli({"check", samplePath()});
    EXPECT_EQ(outcome.code, 0) << outcome.out;
    EXPECT_THAT(outcome.out, HasSubstr("remark: "));
    EXPECT_THAT(outcome.out, HasSubstr("0 must-fix findings, "));
    EXPECT_EQ(runCli({"check", samplePath(), "--strict"}).code, 1);
}

TEST(Check, JsonGivesRulesAndPlaces)
{
    const QJsonArray files = parsed(runCli({"check", samplePath(), "--format", "json"}).out)["files"].toArray();
    ASSERT_EQ(files.size(), 1);
    EXPECT_EQ(files[0]["file"].toString().toStdString(), samplePath());
    const QJsonArray findings = files[0]["findings"].toArray();
    ASSERT_FALSE(findings.isEmpty());
    for (const QJsonValue& finding : findings) {
        EXPECT_THAT(finding["rule"].toString().toStdString(), testing::MatchesRegex("[a-z]+\\.[a-z0-9-]+"));
        EXPECT_EQ(finding["severity"].toString(), "remark");
        EXPECT_FALSE(finding["message"].toString().isEmpty());
    }
}

TEST(Check, SarifHasARuleForEveryResult)
{
    const QJsonObject sarif = parsed(runCli({"check", samplePath(), "nowhere.txt", "--format", "sarif"}).out);
    EXPECT_EQ(sarif["version"].toString(), "2.1.0");
    const QJsonObject run = sarif["runs"].toArray()[0].toObject();
    QStringList rules;
    for (const QJsonValue& rule : run["tool"]["driver"]["rules"].toArray()) {
        rules.append(rule["id"].toString());
    }
    const QJsonArray results = run["results"].toArray();
    ASSERT_FALSE(results.isEmpty());
    for (const QJsonValue& result : results) {
        EXPECT_TRUE(rules.contains(result["ruleId"].toString()));
        EXPECT_FALSE(result["locations"][0]["physicalLocation"]["artifactLocation"]["uri"].toString().isEmpty());
    }
    EXPECT_FALSE(run["invocations"][0]["executionSuccessful"].toBool(true));
    EXPECT_EQ(run["invocations"][0]["toolExecutionNotifications"].toArray().size(), 1);
}

TEST(Check, ReadsStandardInput)
{
    const std::string text = get(QString::fromStdString(samplePath())).toStdString();
    const Outcome outcome = runCli({"check", "-", "--no-spelling"}, text);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, HasSubstr("-: "));
}

TEST(Spell, ListsUnknownWordsWithSuggestions)
{
    const std::string text = "Ministers meet in Astana\n\nThe ministers discused regional security at length and "
                             "agreed to meet again next year in Brussels.\n";
    const Outcome outcome = runCli({"spell", "-", "--language", "en"}, text);
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, HasSubstr("discused → "));
    EXPECT_THAT(outcome.out, HasSubstr("discussed"));
    EXPECT_EQ(runCli({"spell", "-", "--language", "en", "--words", "--strict"}, text).out, "discused\n");
    EXPECT_EQ(runCli({"spell", "-", "--language", "en", "--strict"}, text).code, 1);
}

TEST(Spell, SaysWhenThereIsNoDictionary)
{
    const Outcome outcome = runCli({"spell", "-", "--language", "mi"}, "He pānui\n\nKia ora koutou katoa.\n");
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.err, HasSubstr("no dictionary for mi"));
}

TEST(Info, TellsWhereEachFactWasRead)
{
    const Outcome text = runCli({"info", samplePath()});
    EXPECT_EQ(text.code, 0);
    EXPECT_THAT(text.out, HasSubstr("13 June 2023"));
    EXPECT_THAT(text.out, HasSubstr("European Union, Kazakhstan"));
    const QJsonArray files = parsed(runCli({"info", samplePath(), "--format", "json"}).out)["files"].toArray();
    ASSERT_EQ(files.size(), 1);
    const QJsonArray readings = files[0]["readings"].toArray();
    ASSERT_FALSE(readings.isEmpty());
    for (const QJsonValue& reading : readings) {
        EXPECT_GE(reading["line"].toInt(), 1);
        EXPECT_GT(reading["confidence"].toDouble(), 0.0);
        EXPECT_LE(reading["confidence"].toDouble(), 1.0);
    }
    EXPECT_TRUE(files[0]["release"].toObject().contains("event"));
}

} // namespace
} // namespace dateline::cli
