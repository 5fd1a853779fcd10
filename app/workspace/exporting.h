#pragma once

#include "dateline/exporters/bundle.h"
#include "dateline/exporters/verify.h"
#include "dateline/release/release.h"
#include "workspace/latest_job.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace dateline {

/// One file of an export, and what was found by reading back its very bytes.
struct ExportedFile {
    BundleFile file;
    Verification verification;
};

struct ExportOutcome {
    Expected<QList<ExportedFile>> files;
    qint64 milliseconds = 0;
};

/// Reads a file of an export back. Nothing is assured of one that is not, byte for byte, what was
/// written. Blocks on disk.
[[nodiscard]] ExportedFile readBack(const BundleFile& file, const Publication& publication);

/// Writes a release in every language and format into a folder, in the background.
class Exporting : public QObject {
    Q_OBJECT

public:
    explicit Exporting(QObject* parent = nullptr);
    /// Cancels what is under way.
    ~Exporting() override { cancel(); }

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
