// The whole published release, finding by finding.

#include "dateline/checks/checker.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"
#include "lib/checks/written_out.h"

#include <QFile>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

QString expected(const QString& name)
{
    QFile file(DATELINE_TEST_DATA "/checks/" + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void compare(const QList<Finding>& findings, const QString& name)
{
    const QString actual = writtenOut(findings);
    EXPECT_TRUE(actual == expected(name)) << "compare tests/data/checks/" << name.toStdString() << ".actual";
    if (actual != expected(name)) {
        QFile file(DATELINE_TEST_DATA "/checks/" + name + ".actual");
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(actual.toUtf8());
    }
}

TEST(SampleRelease, HasExactlyTheseFindings)
{
    compare(check(sampleRelease(), {}), "seed.findings.txt");
}

TEST(SampleRelease, HasExactlyTheseFindingsInTheIssuersHouseStyle)
{
    Release release = sampleRelease();
    release.houseStyle.rulePacks = {"eeas"};
    compare(check(release, {}), "seed.eeas.findings.txt");
}

/// What a finding is about, without words that name people of the form.
std::vector<std::string> gistOf(const QList<Finding>& findings)
{
    std::vector<std::string> gist;
    for (const Finding& finding : findings) {
        gist.push_back((finding.rule + ": " + finding.excerpt).toStdString());
    }
    return gist;
}

TEST(SampleRelease, ImportedHasTheSameFindings)
{
    QFile file(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const Expected<ImportedRelease> imported = importText(file.readAll(), {});
    ASSERT_TRUE(imported);
    QList<Finding> same = check(sampleRelease(), {});
    same.removeIf([](const Finding& finding) { return finding.rule == "typography.edge-space"; }); // Import trims.
    EXPECT_EQ(gistOf(check(imported->release, {})), gistOf(same));
}

TEST(SampleRelease, ImportedWithAnotherDateMustBeFixed)
{
    QFile file(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt");
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    Release release = importText(file.readAll(), {}).value().release;
    release.event.dates = {QDate(2023, 6, 14), QDate(2023, 6, 14)};
    const QList<Finding> findings = check(release, {});
    EXPECT_TRUE(hasMustFix(findings));
    EXPECT_THAT(gistOf(findings), testing::Contains("facts.date-mismatch: 13th June 2023"));
}

TEST(SampleRelease, HasRemarksButNothingThatMustBeFixed)
{
    const QList<Finding> findings = check(sampleRelease(), {});
    EXPECT_FALSE(findings.isEmpty());
    EXPECT_FALSE(hasMustFix(findings));
}

TEST(SampleRelease, FixedTwiceIsFixedOnce)
{
    const Release release = sampleRelease();
    QList<Finding> settled;
    for (const Finding& finding : check(release, {})) {
        if (fixesItself(finding)) {
            settled.append(finding);
        }
    }
    const Expected<Release> once = applied(release, together(settled));
    ASSERT_TRUE(once);
    EXPECT_NE(*once, release);
    for (const Finding& finding : settled) {
        for (const Fix& fix : finding.fixes) {
            const Expected<Release> twice = applied(applied(release, fix).value(), fix);
            EXPECT_TRUE(!twice || *twice == applied(release, fix).value()) << finding.message.toStdString();
        }
    }
}

TEST(Checker, FindsAfterAnEditWhatAFreshCheckFinds)
{
    Release release = sampleRelease();
    Checker checker({});
    EXPECT_EQ(checker.check(release), check(release, {}));
    Block& third = release.versions.first().body[2];
    third.text = InlineText("Two  spaces and the the word.");
    EXPECT_EQ(checker.check(release), check(release, {}));
    release.versions.first().body.removeAt(1);
    EXPECT_EQ(checker.check(release), check(release, {}));
    release.houseStyle.rulePacks = {};
    release.event.dates = {QDate(2023, 6, 14), QDate(2023, 6, 14)};
    EXPECT_EQ(checker.check(release), check(release, {}));
}

} // namespace
} // namespace dateline
