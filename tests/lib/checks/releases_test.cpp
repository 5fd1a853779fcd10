// Real releases: few alarms, none of them false, and fixes that do what they say and no more.

#include "dateline/checks/checker.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/edit.h"
#include "lib/checks/fix_holds.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>

namespace dateline {
namespace {

QList<QString> releaseFiles()
{
    QList<QString> paths;
    QDirIterator files(DATELINE_TEST_DATA "/releases", {"*.txt"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        paths.append(files.next());
    }
    std::sort(paths.begin(), paths.end());
    return paths;
}

Release imported(const QString& path, const QString& pack)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    ImportOptions options;
    options.language = LanguageTag(QFileInfo(path).dir().dirName());
    options.houseStyle.rulePacks = {pack};
    return importText(file.readAll(), options).value().release;
}

QString packFor(const QString& path)
{
    return QFileInfo(path).dir().dirName() == "fr" ? "national-fr" : "eu-institutions";
}

TEST(RealReleases, HaveNothingThatMustBeFixedButWrongWeekdays)
{
    std::vector<std::string> mustFix;
    for (const QString& path : releaseFiles()) {
        for (const Finding& finding : check(imported(path, "plain"), {})) {
            if (finding.severity == Severity::MustFix) {
                mustFix.push_back((finding.rule + ": " + finding.excerpt).toStdString());
            }
        }
    }
    EXPECT_THAT(mustFix, testing::ElementsAre("facts.weekday: Sonntag, dem 07. Juli 2012",
                                              "facts.weekday: sabato 1° luglio a sabato 7 luglio 2012"));
}

TEST(RealReleases, AFixChangesWhatItSaysAndNothingTheSecondTime)
{
    for (const QString& path : releaseFiles()) {
        SCOPED_TRACE(path.toStdString());
        const Release release = imported(path, packFor(path));
        for (const Finding& finding : check(release, {})) {
            SCOPED_TRACE(finding.message.toStdString());
            for (const Fix& fix : finding.fixes) {
                expectFixHolds(release, fix);
            }
        }
    }
}

QList<Finding> settlingThemselves(const Release& release)
{
    QList<Finding> findings = check(release, {});
    findings.removeIf([](const Finding& finding) { return !fixesItself(finding); });
    return findings;
}

TEST(RealReleases, FixesTakenTogetherComeToAnEnd)
{
    for (const QString& path : releaseFiles()) {
        SCOPED_TRACE(path.toStdString());
        Release release = imported(path, packFor(path));
        for (int round = 0; round < 4; ++round) {
            const Expected<Release> next = applied(release, together(settlingThemselves(release)));
            ASSERT_TRUE(next);
            release = *next;
        }
        EXPECT_TRUE(settlingThemselves(release).isEmpty());
    }
}

TEST(RealReleases, AMovedEventDateIsNoticed)
{
    int moved = 0;
    int noticed = 0;
    for (const QString& path : releaseFiles()) {
        Release release = imported(path, "plain");
        DateRange& dates = release.event.dates;
        if (dates.isEmpty()) {
            continue;
        }
        dates = {dates.start.addDays(1), dates.end.addDays(1)};
        const QList<Finding> findings = check(release, {});
        ++moved;
        noticed += std::any_of(findings.cbegin(), findings.cend(),
                               [](const Finding& finding) { return finding.rule == "facts.date-mismatch"; });
    }
    EXPECT_GE(moved, 5);
    EXPECT_EQ(noticed, moved);
}

} // namespace
} // namespace dateline
