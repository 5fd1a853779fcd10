#include "score/scoring.h"

#include <gtest/gtest.h>

#include <map>

namespace dateline::score {
namespace {

struct Floor {
    double precision = 0;
    double recall = 0;
};

// What importing reaches today on releases that somebody has read, rounded down: a floor
// against regressions, not the aim.
const std::map<QString, Floor> kPublished{
    {QStringLiteral("language"), {1.0, 1.0}},       {QStringLiteral("headline"), {0.95, 0.95}},
    {QStringLiteral("release date"), {0.95, 0.95}}, {QStringLiteral("e-mails"), {0.95, 0.95}},
    {QStringLiteral("event dates"), {0.9, 0.85}},   {QStringLiteral("country"), {0.9, 0.9}},
    {QStringLiteral("people"), {0.9, 0.6}},
};

const std::map<QString, Floor> kInvented{
    {QStringLiteral("language"), {1.0, 1.0}},       {QStringLiteral("headline"), {0.95, 0.95}},
    {QStringLiteral("release date"), {0.95, 0.95}}, {QStringLiteral("phones"), {0.95, 0.95}},
    {QStringLiteral("e-mails"), {0.95, 0.95}},      {QStringLiteral("event dates"), {0.9, 0.9}},
    {QStringLiteral("city"), {0.9, 0.8}},           {QStringLiteral("country"), {0.9, 0.9}},
    {QStringLiteral("people"), {0.9, 0.9}},
};

void expectFloor(const QString& folder, const std::map<QString, Floor>& floors)
{
    const QString index = QStringLiteral(DATELINE_TEST_DATA "/") + folder + QStringLiteral("/index.tsv");
    const std::optional<QList<Row>> rows = readIndex(index);
    ASSERT_TRUE(rows && !rows->isEmpty());
    QList<Difference> differences;
    const Score score = scoreIndex(index, *rows, differences);
    for (const auto& [field, floor] : floors) {
        SCOPED_TRACE(qPrintable(field));
        const Tally& tally = score.at(field).at(QStringLiteral("all"));
        EXPECT_GE(tally.precision(), floor.precision);
        EXPECT_GE(tally.recall(), floor.recall);
    }
}

TEST(ImportScore, StaysUpOnPublishedReleases)
{
    expectFloor(QStringLiteral("releases"), kPublished);
}

TEST(ImportScore, StaysUpOnInventedReleases)
{
    expectFloor(QStringLiteral("importers"), kInvented);
}

TEST(ImportScore, CountsWhatIsMissedAndWhatIsMadeUp)
{
    Tally tally{4, 3, 2, 1};
    EXPECT_DOUBLE_EQ(tally.recall(), 0.5);
    EXPECT_DOUBLE_EQ(tally.precision(), 1.0 / 3);
    EXPECT_DOUBLE_EQ(Tally{}.recall(), 1.0);
}

} // namespace
} // namespace dateline::score
