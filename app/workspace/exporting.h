#pragma once

#include "dateline/exporters/bundle.h"
#include "dateline/release/release.h"
#include "workspace/latest_job.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dateline {

/// One file of an export, and what was found by reading back its very bytes.
struct ExportedFile {
    BundleFile file;
    QStringList verified; ///< "UTF-8, 72 columns"; only what a check of these bytes confirmed.
};

struct ExportOutcome {
    Expected<QList<ExportedFile>> files;
    qint64 milliseconds = 0;
};

/// What the bytes of a file of a format hold true of, in words for people.
[[nodiscard]] QStringList verifiedProperties(const QString& format, const QByteArray& bytes);

/// Writes a release in every language and format into a folder, in the background.
class Exporting : public QObject {
    Q_OBJECT

public:
    explicit Exporting(QObject* parent = nullptr);

    /// finished() follows, always.
    void start(const Release& release, const QString& folder, bool overwrite);
    void cancel() { *m_cancelled = true; }

signals:
    void progressed(int done, int total);
    void finished(const dateline::ExportOutcome& outcome);

private:
    std::shared_ptr<std::atomic_bool> m_cancelled = std::make_shared<std::atomic_bool>(false);
    LatestJob<ExportOutcome> m_job;
};

} // namespace dateline
