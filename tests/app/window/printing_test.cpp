#include "dateline/compose/compose.h"
#include "dateline/typeset/typesetter.h"
#include "window/printing.h"
#include "workspace/opening.h"

#include <QFile>
#include <QPageSize>
#include <QPrinter>
#include <QTemporaryDir>
#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>

#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(Printing, PaintsEveryPageInItsSize)
{
    const Release release =
        openRelease(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"), {})
            ->release;
    FontLibrary fonts;
    const Expected<Pages> pages =
        typeset(*compose(release, release.sourceLanguage, {QDateTime::currentDateTimeUtc()}), fonts);
    ASSERT_TRUE(pages);
    const QTemporaryDir folder;
    QPrinter printer(QPrinter::HighResolution);
    printer.setOutputFormat(QPrinter::PdfFormat);
    printer.setOutputFileName(folder.filePath("printed.pdf"));
    printer.setPageSize(QPageSize(QSizeF(pages->width, pages->height), QPageSize::Point));
    paintPages(*pages, printer);
    QPDF pdf;
    pdf.processFile(folder.filePath("printed.pdf").toLocal8Bit().constData());
    ASSERT_EQ(pdf.getAllPages().size(), static_cast<size_t>(pages->pages.size()));
    QPDFObjectHandle first = pdf.getAllPages().front();
    EXPECT_NEAR(first.getKey("/MediaBox").getArrayItem(2).getNumericValue(), pages->width, 1);
    EXPECT_GT(first.getKey("/Contents").getStreamData()->getSize(), 10'000U) << "the page is blank";
}

} // namespace
} // namespace dateline
