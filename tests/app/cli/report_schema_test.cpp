// JSON and SARIF against their schemas, with python3-jsonschema as the judge.

#include "cli_run.h"

#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline::cli {
namespace {

std::string complaintsOf(const std::string& json, const QString& schema)
{
    const QTemporaryDir folder;
    const std::string path = put(folder.path(), "report.json", QByteArray::fromStdString(json));
    QProcess python;
    python.setProcessChannelMode(QProcess::MergedChannels);
    python.start("python3",
                 {DATELINE_SOURCE_DIR "/tests/lib/storage/validate.py", schema, QString::fromStdString(path)});
    if (!python.waitForFinished()) {
        return "the judge did not finish";
    }
    const std::string said = python.readAll().toStdString();
    return python.exitCode() == 0 ? said : "failed: " + said;
}

class ReportSchema : public testing::Test {
protected:
    void SetUp() override
    {
        if (QStandardPaths::findExecutable("python3").isEmpty()) {
            GTEST_SKIP() << "python3 is not installed; nothing was held against the schemas.";
        }
        // Findings in form and text with fixes of both, and a file that cannot be read.
        m_draft =
            put(m_folder.path(), "draft.txt",
                "10th  Dialogue\n\nBrussels, 14 June 2023 – The tenth Dialogue was held on Monday 13 June 2023 in "
                "Astana, Kazakhstan.\n\nContact: Anna Weber, +32 2 123 45 67\n");
    }

    [[nodiscard]] std::string report(const std::string& format) const
    {
        return runCli({"check", samplePath(), m_draft, "nowhere.txt", "--format", format, "--pack", "eeas"}).out;
    }

    QTemporaryDir m_folder;
    std::string m_draft;
};

TEST_F(ReportSchema, HoldsForJson)
{
    EXPECT_EQ(complaintsOf(report("json"), DATELINE_SOURCE_DIR "/resources/schema/findings-1.schema.json"), "");
}

TEST_F(ReportSchema, HoldsForSarif)
{
    EXPECT_EQ(complaintsOf(report("sarif"), DATELINE_TEST_DATA "/cli/sarif-schema-2.1.0.json"), "");
}

} // namespace
} // namespace dateline::cli
