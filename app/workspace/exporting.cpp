#include "workspace/exporting.h"

#include "dateline/base/file.h"
#include "dateline/compose/compose.h"
#include "dateline/text/segment.h"

#include <QElapsedTimer>
#include <QStringDecoder>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kColumns = 72;
constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

Expected<QList<Publication>> composeAll(const Release& release)
{
    QList<Publication> publications;
    for (const LanguageVersion& version : release.versions) {
        Expected<Publication> publication = compose(release, version.language, {QDateTime::currentDateTimeUtc()});
        if (!publication) {
            return failure(publication.error());
        }
        publications.append(std::move(*publication));
    }
    return publications;
}

Expected<QList<ExportedFile>> exportAll(const Release& release, const QString& folder, const BundleOptions& options)
{
    const Expected<QList<Publication>> publications = composeAll(release);
    if (!publications) {
        return failure(publications.error());
    }
    const Expected<QList<BundleFile>> written = writeBundle(*publications, folder, options);
    if (!written) {
        return failure(written.error());
    }
    QList<ExportedFile> files;
    for (const BundleFile& file : *written) {
        const Expected<QByteArray> bytes = readFile(file.path, kLargestFile);
        files.append({file, bytes ? verifiedProperties(file.format, *bytes) : QStringList()});
    }
    return files;
}

bool fitsColumns(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    return std::all_of(lines.cbegin(), lines.cend(), [](const QString& line) {
        return displayWidth(line) <= kColumns || !line.trimmed().contains(u' ');
    });
}

} // namespace

QStringList verifiedProperties(const QString& format, const QByteArray& bytes)
{
    if (format != QLatin1String("txt")) {
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = decoder.decode(bytes);
    if (decoder.hasError()) {
        return {};
    }
    return {fitsColumns(text) ? Exporting::tr("UTF-8, %1 columns").arg(kColumns) : Exporting::tr("UTF-8")};
}

Exporting::Exporting(QObject* parent)
    : QObject(parent), m_job([this](const ExportOutcome& outcome) { emit finished(outcome); })
{
}

void Exporting::start(const Release& release, const QString& folder, bool overwrite)
{
    m_cancelled = std::make_shared<std::atomic_bool>(false);
    BundleOptions options;
    options.overwrite = overwrite;
    options.progress = [this, cancelled = m_cancelled](int done, int total) {
        QMetaObject::invokeMethod(
            this, [this, done, total] { emit progressed(done, total); }, Qt::QueuedConnection);
        return !*cancelled;
    };
    m_job.start([release, folder, options] {
        QElapsedTimer clock;
        clock.start();
        Expected<QList<ExportedFile>> files = exportAll(release, folder, options);
        return ExportOutcome{std::move(files), clock.elapsed()};
    });
}

} // namespace dateline
