#include "dateline/exporters/bundle.h"

#include "file_name.h"
#include "file_set.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QSet>
#include <QStringList>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Bundle)
};

Error unknownFormat(const QString& id, const QList<Exporter>& known)
{
    QStringList ids;
    for (const Exporter& exporter : known) {
        ids.append(exporter.id);
    }
    return {ErrorKind::Missing, Words::tr("“%1” is not a format that Dateline writes.").arg(id),
            Words::tr("It writes: %1.").arg(ids.join(QStringLiteral(", ")))};
}

Error cancelled()
{
    return {ErrorKind::Cancelled, Words::tr("The export was cancelled. Nothing was written."), {}};
}

Error wouldReplace(const QString& folder, const QStringList& names)
{
    return {ErrorKind::Conflict,
            Words::tr("The folder has these files already: %1.").arg(names.join(QStringLiteral(", "))),
            Words::tr("Choose another folder, or allow them to be replaced."),
            folder,
            {}};
}

Error twoOfOneName(const QString& name)
{
    return {ErrorKind::Conflict, Words::tr("Two exports would both be called “%1”.").arg(name),
            Words::tr("Export them into different folders, or change one headline.")};
}

Expected<QList<Exporter>> chosenExporters(const QList<QString>& formats)
{
    const QList<Exporter> known = exporters();
    if (formats.isEmpty()) {
        return known;
    }
    QList<Exporter> chosen;
    for (const QString& id : formats) {
        const auto found =
            std::find_if(known.cbegin(), known.cend(), [&id](const Exporter& each) { return each.id == id; });
        if (found == known.cend()) {
            return failure(unknownFormat(id, known));
        }
        chosen.append(*found);
    }
    return chosen;
}

QList<Publication> withSisters(QList<Publication> publications)
{
    const QList<Publication> all = publications;
    for (Publication& publication : publications) {
        for (const Publication& other : all) {
            if (other.data.id == publication.data.id && other.language != publication.language) {
                publication.sisters.append({other.language, other.slug});
            }
        }
    }
    return publications;
}

/// One file to be written.
struct Job {
    const Publication* publication;
    Exporter exporter;
    QString name;
};

Expected<QList<Job>> jobsFor(const QList<Publication>& publications, const QList<Exporter>& chosen)
{
    QList<Job> jobs;
    QSet<QString> names;
    for (const Publication& publication : publications) {
        for (const Exporter& exporter : chosen) {
            const QString name = fileName(publication.slug, publication.language, exporter.id);
            if (names.contains(name)) {
                return failure(twoOfOneName(name));
            }
            names.insert(name);
            jobs.append({&publication, exporter, name});
        }
    }
    return jobs;
}

Expected<void> checkNothingIsReplaced(const QList<Job>& jobs, const QString& folder)
{
    QStringList taken;
    for (const Job& job : jobs) {
        const QFileInfo info(QDir(folder).filePath(job.name));
        if (info.exists() || info.isSymLink()) {
            taken.append(job.name);
        }
    }
    return taken.isEmpty() ? Expected<void>{} : failure(wouldReplace(folder, taken));
}

Expected<QByteArray> content(const Job& job, const BundleOptions& options)
{
    return job.exporter.id == u"txt" ? exportPlain(*job.publication, options.plain)
                                     : job.exporter.write(*job.publication);
}

} // namespace

Expected<QList<BundleFile>> writeBundle(const QList<Publication>& publications, const QString& folder,
                                        const BundleOptions& options)
{
    const Expected<QList<Exporter>> chosen = chosenExporters(options.formats);
    if (!chosen) {
        return failure(chosen.error());
    }
    const QList<Publication> together = withSisters(publications);
    const Expected<QList<Job>> jobs = jobsFor(together, *chosen);
    if (!jobs) {
        return failure(jobs.error());
    }
    if (!options.overwrite) {
        if (const Expected<void> free = checkNothingIsReplaced(*jobs, folder); !free) {
            return failure(free.error());
        }
    }

    FileSet files(folder);
    QList<BundleFile> written;
    for (const Job& job : *jobs) {
        const auto done = static_cast<int>(written.size());
        if (options.progress && !options.progress(done, static_cast<int>(jobs->size()))) {
            return failure(cancelled());
        }
        const Expected<QByteArray> bytes = content(job, options);
        if (!bytes) {
            return failure(bytes.error().inFile(job.name));
        }
        if (const Expected<void> staged = files.stage(job.name, *bytes); !staged) {
            return failure(staged.error());
        }
        written.append({QDir(folder).filePath(job.name), job.exporter.id, job.publication->language, bytes->size(),
                        QCryptographicHash::hash(*bytes, QCryptographicHash::Sha256)});
    }
    if (const Expected<void> placed = files.commit(); !placed) {
        return failure(placed.error());
    }
    return written;
}

} // namespace dateline
