// JSON and SARIF against their schemas, with python3-jsonschema as the judge.

#include "cli_run.h"
#include "support/schema_judge.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

class ReportSchema : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::hasSchemaJudge()) {
            GTEST_SKIP() << "python3 is not installed; nothing was held against the schemas.";
        }
        // Findings in form and text with fixes of both, and a file that cannot be read.
        m_draft =
            put(m_folder.path(), "draft.txt",
                "10th  Dialogue\n\nBrussels, 14 June 2023 – The tenth Dialogue was held on Monday 13 June 2023 in "
                "Astana, Kazakhstan.\n\nContact: Anna Weber, +32 2 123 45 67\n");
    }

    [[nodiscard]] QByteArray report(const std::string& format) const
    {
        return QByteArray::fromStdString(
            runCli({"check", samplePath(), m_draft, "nowhere.txt", "--format", format, "--pack", "eeas"}).out);
    }

    QTemporaryDir m_folder;
    std::string m_draft;
};

TEST_F(ReportSchema, HoldsForJson)
{
    EXPECT_EQ(test::schemaComplaints(report("json"), DATELINE_SOURCE_DIR "/resources/schema/findings-1.schema.json"),
              "");
}

TEST_F(ReportSchema, HoldsForSarif)
{
    EXPECT_EQ(test::schemaComplaints(report("sarif"), DATELINE_TEST_DATA "/cli/sarif-schema-2.1.0.json"), "");
}

} // namespace
} // namespace dateline::cli
