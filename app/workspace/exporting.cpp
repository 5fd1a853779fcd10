#include "workspace/exporting.h"

#include "dateline/base/file.h"
#include "dateline/compose/compose.h"
#include "dateline/storage/package.h"

#include <QCryptographicHash>
#include <QElapsedTimer>

#include <algorithm>

namespace dateline {

namespace {

constexpr qint64 kLargestFile = 256LL * 1024 * 1024;

Expected<QList<Publication>> composeAll(const Release& release)
{
    const Expected<QByteArray> source = attachedSource(release);
    if (!source) {
        return failure(source.error());
    }
    const ComposeOptions options{QDateTime::currentDateTimeUtc(), *source};
    QList<Publication> publications;
    for (const LanguageVersion& version : release.versions) {
        Expected<Publication> publication = compose(release, version.language, options);
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
        const auto publication = std::find_if(publications->cbegin(), publications->cend(),
                                              [&](const auto& each) { return each.language == file.language; });
        files.append(readBack(file, *publication));
    }
    return files;
}

} // namespace

ExportedFile readBack(const BundleFile& file, const Publication& publication)
{
    const Expected<QByteArray> bytes = readFile(file.path, kLargestFile);
    if (!bytes) {
        return {file, {{}, {bytes.error().message()}, 0}};
    }
    if (QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256) != file.sha256) {
        return {file, {{}, {Exporting::tr("The file on disk is not what was written.")}, 0}};
    }
    return {file, verifyFile(file.format, *bytes, publication)};
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
