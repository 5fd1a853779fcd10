// check --fix, --pack, --previous and --explain.

#include "cli_run.h"
#include "dateline/storage/package.h"

#include <QFile>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

using testing::HasSubstr;
using testing::Not;

QByteArray sample()
{
    return get(QString::fromStdString(samplePath()));
}

TEST(Fix, OfATextPrintsItWithOnlyWhatItNamesChanged)
{
    const Outcome outcome = runCli({"check", "--fix", samplePath(), "--pack", "eeas"});
    EXPECT_EQ(outcome.code, 0) << outcome.err;
    QByteArray expected = sample();
    const std::pair<const char*, const char*> changes[] = {
        {"13th June", "13 June"},
        {"The High Level", "The High-Level"},
        {"2 June\u00A0 in", "2 June in"},
        {"confronted to", "confronted with"},
        {"Russia's", "Russia’s"},
        {"reinforced cooperation", "closer cooperation"},
        {"EU – Central Asia", "EU-Central Asia"},
        {"inter-regional", "interregional"},
        {"people to people contacts", "people-to-people contacts"},
        {"Minister of Kazakhstan Mr Roman Vassilenko", "Minister of Kazakhstan, Mr Roman Vassilenko,"},
        {"Deputy Foreign Minister", "Deputy Minister of Foreign Affairs"},
        {"Deputy Secretary General", "Deputy Secretary-General"},
    };
    for (const auto& [before, after] : changes) {
        EXPECT_TRUE(expected.contains(before)) << before;
        expected.replace(before, after);
    }
    EXPECT_EQ(outcome.out, expected.toStdString());
    EXPECT_THAT(outcome.err, HasSubstr("“13th June” → “13 June” [style.ordinal-date]"));
    EXPECT_EQ(runCli({"check", "--fix", "-", "--pack", "eeas"}, outcome.out).out, outcome.out);
}

TEST(Fix, WritesATextOnlyWhenAsked)
{
    const QTemporaryDir folder;
    const QByteArray text = "Dialogue  held in Astana\r\n\r\nThe the ministers met\r\nin Astana.\r\n";
    const std::string path = put(folder.path(), "draft.txt", text);
    EXPECT_EQ(runCli({"check", "--fix", path, "--language", "en"}).code, 0);
    EXPECT_EQ(get(QString::fromStdString(path)), text);
    const Outcome written = runCli({"check", "--fix", "--write", path, "--language", "en"});
    EXPECT_EQ(written.out, "");
    EXPECT_EQ(get(QString::fromStdString(path)).toStdString(),
              "Dialogue held in Astana\r\n\r\nThe ministers met\r\nin Astana.\r\n");
    EXPECT_EQ(runCli({"check", "--write", path}).code, 2);
}

TEST(Fix, ChangesADatelineFileAndKeepsItsHouseStyle)
{
    const QTemporaryDir folder;
    const std::string path = folder.filePath("sample.dateline").toStdString();
    ASSERT_EQ(runCli({"import", samplePath(), "--to", path}).code, 0);
    EXPECT_EQ(runCli({"check", "--fix", path, "--pack", "eeas"}).code, 0);
    const Expected<Release> fixed = loadRelease(QString::fromStdString(path));
    ASSERT_TRUE(fixed.has_value());
    EXPECT_EQ(fixed->houseStyle.rulePacks, QList<QString>{"plain"});
    EXPECT_THAT(fixed->versions.first().body.first().text.plain().toStdString(), HasSubstr("on 13 June 2023"));
    const QByteArray once = get(QString::fromStdString(path));
    EXPECT_EQ(runCli({"check", "--fix", path, "--pack", "eeas"}).code, 0);
    EXPECT_EQ(get(QString::fromStdString(path)), once);
}

TEST(Fix, LeavesATextThatIsNotUtf8Alone)
{
    const QTemporaryDir folder;
    const QByteArray latin1 = "R\xE9union  des ministres\n\nLes ministres se sont r\xE9unis \xE0 Astana.\n";
    const std::string path = put(folder.path(), "latin1.txt", latin1);
    const Outcome outcome = runCli({"check", "--fix", "--write", path});
    EXPECT_EQ(outcome.code, 3);
    EXPECT_THAT(outcome.err, HasSubstr("UTF-8"));
    EXPECT_EQ(get(QString::fromStdString(path)), latin1);
}

TEST(Pack, MayBeAFileOfTheHouse)
{
    const QTemporaryDir folder;
    const std::string pack = put(folder.path(), "house.json", R"({"id": "house", "name": "House", "rules": [
        {"id": "style.our-word", "title": "Not our word", "message": "%3 says “%1”.", "explanation": "We say meeting.",
         "sources": [{"title": "Our handbook", "section": "4"}], "terms": [{"find": "round", "use": ["meeting"]}]}]})");
    const Outcome found = runCli({"check", samplePath(), "--no-spelling", "--pack", pack});
    EXPECT_THAT(found.out, HasSubstr("[style.our-word]"));
    EXPECT_THAT(found.out, Not(HasSubstr("[style.jargon]")));
    EXPECT_THAT(runCli({"check", "--explain", "style.our-word", "--pack", pack}).out, HasSubstr("Our handbook, 4"));
    const Outcome unknown = runCli({"check", samplePath(), "--pack", "nonsense"});
    EXPECT_EQ(unknown.code, 2);
    EXPECT_THAT(unknown.err, HasSubstr("eu-institutions"));
}

TEST(Explain, SaysWhyAndWhoSaysSo)
{
    const Outcome outcome = runCli({"check", "--explain", "facts.weekday"});
    EXPECT_EQ(outcome.code, 0);
    EXPECT_THAT(outcome.out, HasSubstr("must be fixed"));
    EXPECT_THAT(outcome.out, HasSubstr("Gregorian calendar"));
    EXPECT_EQ(runCli({"check", "--explain", "facts.nonsense"}).code, 2);
    EXPECT_EQ(runCli({"check"}).code, 2);
}

TEST(Previous, FindsWhatWasCarriedOver)
{
    const QTemporaryDir folder;
    const std::string earlier =
        put(folder.path(), "2022.txt",
            "Dialogue held in Brussels\n\nThe meeting provided an opportunity for the EU to reiterate its strong "
            "commitment to the region, which is large.\n");
    const std::vector<std::string> arguments{"check", samplePath(), "--no-spelling"};
    EXPECT_THAT(runCli(arguments).out, Not(HasSubstr("structure.stale-text")));
    std::vector<std::string> withPrevious = arguments;
    withPrevious.insert(withPrevious.end(), {"--previous", earlier});
    EXPECT_THAT(runCli(withPrevious).out, HasSubstr("structure.stale-text"));
}

} // namespace
} // namespace dateline::cli
