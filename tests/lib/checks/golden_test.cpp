// The whole published release, finding by finding.

#include "dateline/checks/checker.h"
#include "dateline/release/edit.h"
#include "lib/checks/sample_release.h"
#include "lib/checks/written_out.h"

#include <QFile>

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
    EXPECT_EQ(actual.toStdString(), expected(name).toStdString());
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
