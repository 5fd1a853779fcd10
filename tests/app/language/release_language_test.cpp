// The labels of a release follow its own language, whatever the interface speaks.

#include "dateline/compose/compose.h"
#include "dateline/exporters/exporter.h"
#include "dateline/importers/text_importer.h"
#include "language/interface_language.h"

#include <QFile>

#include <gtest/gtest.h>

namespace dateline {
namespace {

QHash<QString, QByteArray> exportsOfSample()
{
    QFile file(QStringLiteral(DATELINE_SOURCE_DIR "/resources/samples/eu-central-asia-2023-06-13.txt"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    const Expected<ImportedRelease> imported = importText(file.readAll(), {});
    EXPECT_TRUE(imported);
    const Release& release = imported->release;
    QHash<QString, QByteArray> files;
    for (const Exporter& exporter : exporters()) {
        const Expected<Publication> publication = compose(release, release.sourceLanguage, {});
        const Expected<QByteArray> bytes = exporter.write(*publication);
        EXPECT_TRUE(bytes) << exporter.id.toStdString();
        files.insert(exporter.id, *bytes);
    }
    return files;
}

TEST(ReleaseLanguage, ExportsAreTheSameInWhateverLanguageTheProgramSpeaks)
{
    const QHash<QString, QByteArray> inEnglish = exportsOfSample();
    ASSERT_GE(inEnglish.size(), 3);
    for (const QString& language : {pseudoLanguage(), QStringLiteral("ar"), QStringLiteral("de")}) {
        SCOPED_TRACE(language.toStdString());
        useInterfaceLanguage(language);
        const QHash<QString, QByteArray> files = exportsOfSample();
        for (const QString& format : inEnglish.keys()) {
            EXPECT_EQ(files.value(format), inEnglish.value(format)) << format.toStdString();
        }
    }
    useInterfaceLanguage(QStringLiteral("en"));
}

} // namespace
} // namespace dateline
