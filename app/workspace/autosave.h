#pragma once

#include "dateline/storage/recovery.h"
#include "workspace/document.h"
#include "workspace/latest_job.h"

#include <QTimer>

#include <memory>

namespace dateline {

/// Notes unsaved work on disk shortly after each edit, in the background, and forgets it when
/// the work is saved or given up.
class Autosave : public QObject {
    Q_OBJECT

public:
    /// `folder` holds the recovery journals of all releases.
    Autosave(ReleaseDocument& document, const QString& folder, QObject* parent = nullptr);
    ~Autosave() override;

    /// The work is given up: nothing is to be offered at the next start.
    void forget();

signals:
    void failed(const dateline::Error& error);

private:
    void start();

    ReleaseDocument& m_document;
    std::shared_ptr<RecoveryJournal> m_journal; ///< Used within jobs only, which never overlap.
    bool m_forgotten = false;
    QTimer m_pause;
    LatestJob<Expected<void>> m_job;
};

} // namespace dateline
