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
    /// Begins a journal, or goes on with that of recovered work.
    Autosave(ReleaseDocument& document, std::shared_ptr<RecoveryJournal> journal, QObject* parent = nullptr);
    ~Autosave() override;

    /// Notes the work as it is now before it returns, as when the program is about to end.
    void flush();
    /// What a crash may cost at most, besides the time to write.
    void setInterval(int seconds) { m_pause.setInterval(seconds * 1000); }
    /// The work is given up: nothing is to be offered at the next start.
    void forget();

signals:
    void failed(const dateline::Error& error);

private:
    void start();
    [[nodiscard]] LatestJob<Expected<void>>::Work noteNow() const;

    ReleaseDocument& m_document;
    std::shared_ptr<RecoveryJournal> m_journal; ///< Used within jobs only, which never overlap.
    bool m_forgotten = false;
    QTimer m_pause;
    LatestJob<Expected<void>> m_job;
};

} // namespace dateline
