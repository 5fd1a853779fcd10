// Has veraPDF judge the PDF of every sample, in each pair of standards that can be asked for.

#include "dateline/compose/compose.h"
#include "dateline/importers/text_importer.h"
#include "support/long_publication.h"
#include "support/pdf_tools.h"
#include "support/sample_pages.h"
#include "support/torture.h"

#include <QDir>
#include <QDirIterator>
#include <QProcess>

#include <gtest/gtest.h>

namespace dateline {
namespace {

using namespace samples;

struct Claim {
    const char* flavours; ///< As veraPDF calls them.
    PdfOptions options;
};

QList<Claim> claims()
{
    const PdfAttachment source{"release.dateline", "application/zip", "The release", "Not a real package"};
    return {
        {"ua1,2a", {PdfStandard::Ua1, {}}},
        {"ua1,3a", {PdfStandard::Ua1, source}},
        {"ua2,4", {PdfStandard::Ua2, {}}},
        {"ua2,4f", {PdfStandard::Ua2, source}},
    };
}

/// Releases that others published, as they come out of importing.
QList<Sample> published()
{
    const QDir folder(QStringLiteral(DATELINE_TEST_DATA "/releases"));
    QList<Sample> samples;
    for (QDirIterator files(folder.path(), {"*.txt"}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();) {
        QFile file(files.next());
        const bool readable = file.open(QIODevice::ReadOnly);
        const Expected<ImportedRelease> imported = importText(readable ? file.readAll() : QByteArray(), {});
        if (imported) {
            const Release& release = imported->release;
            const QString name = folder.relativeFilePath(file.fileName()).replace(u'/', u'-');
            samples.append({name, compose(release, release.sourceLanguage, {}).value_or(Publication{})});
        }
    }
    return samples;
}

QList<Sample> judged()
{
    QList<Sample> samples = publications();
    samples.append({"images", illustrated()});
    samples.append({"long", longPublication()});
    samples.append({"torture", torture()});
    samples += published();
    return samples;
}

TEST(PdfJudges, FindNothing)
{
    FontLibrary fonts;
    QStringList arguments{QStringLiteral(DATELINE_JUDGES_FOLDER)};
    for (const Claim& claim : claims()) {
        const QString flavours = QLatin1String(claim.flavours);
        arguments.append("--flavours=" + flavours);
        for (const Sample& sample : judged()) {
            const Expected<QByteArray> pdf = pdfOf(sample.publication, fonts, claim.options);
            ASSERT_TRUE(pdf) << pdf.error().message().toStdString();
            arguments.append(kept(QStringLiteral("%1.%2.pdf").arg(sample.name, flavours), *pdf));
        }
    }
    QProcess judges;
    judges.setProcessChannelMode(QProcess::MergedChannels);
    judges.start(QStringLiteral(DATELINE_SOURCE_DIR "/packaging/judges/check-pdf.sh"), arguments);
    ASSERT_TRUE(judges.waitForFinished(-1));
    EXPECT_EQ(judges.exitCode(), 0) << judges.readAll().toStdString();
}

} // namespace
} // namespace dateline
