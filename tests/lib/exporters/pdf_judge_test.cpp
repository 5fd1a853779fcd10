// Has veraPDF judge the PDF of every sample.

#include "support/long_publication.h"
#include "support/pdf_tools.h"
#include "support/sample_pages.h"

#include <QProcess>

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

TEST(PdfJudges, FindNothing)
{
    FontLibrary fonts;
    QStringList arguments{QStringLiteral(DATELINE_JUDGES_FOLDER)};
    for (const Sample& sample : publications()) {
        arguments.append(kept(sample.name + ".pdf", pdfOf(sample.publication, fonts).value()));
    }
    arguments.append(kept("images.pdf", pdfOf(illustrated(), fonts).value()));
    arguments.append(kept("long.pdf", pdfOf(longPublication(), fonts).value()));
    QProcess judges;
    judges.setProcessChannelMode(QProcess::MergedChannels);
    judges.start(QStringLiteral(DATELINE_SOURCE_DIR "/packaging/judges/check-pdf.sh"), arguments);
    ASSERT_TRUE(judges.waitForFinished(-1));
    EXPECT_EQ(judges.exitCode(), 0) << judges.readAll().toStdString();
}

} // namespace
} // namespace dateline
