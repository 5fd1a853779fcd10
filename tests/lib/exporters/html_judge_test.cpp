// Has the Nu checker and axe-core judge the page of every sample.

#include "dateline/exporters/html.h"
#include "support/sample_pages.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(HtmlJudges, FindNothing)
{
    const QDir folder(QStringLiteral(DATELINE_JUDGED_PAGES));
    ASSERT_TRUE(folder.mkpath("."));
    QStringList arguments{QStringLiteral(DATELINE_JUDGES_FOLDER)};
    for (const samples::Sample& sample : samples::publications()) {
        const QString path = folder.filePath(sample.name + ".html");
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(exportHtml(sample.publication).value());
        arguments.append(path);
    }
    QProcess judges;
    judges.setProcessChannelMode(QProcess::MergedChannels);
    judges.start(QStringLiteral(DATELINE_SOURCE_DIR "/packaging/judges/check-html.sh"), arguments);
    ASSERT_TRUE(judges.waitForFinished(-1));
    EXPECT_EQ(judges.exitCode(), 0) << judges.readAll().toStdString();
}

} // namespace
} // namespace dateline
