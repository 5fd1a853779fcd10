#include "workspace/autosave.h"

namespace dateline {

namespace {

/// What a crash may cost at most, besides the time to write.
constexpr int kPauseMilliseconds = 1000;

} // namespace

Autosave::Autosave(ReleaseDocument& document, std::shared_ptr<RecoveryJournal> journal, QObject* parent)
    : QObject(parent), m_document(document), m_journal(std::move(journal)),
      m_job([this](const Expected<void>& written) {
          if (!written) {
              emit failed(written.error());
          }
      })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &Autosave::start);
    // Not restarted by each edit: who types without a pause is kept safe too.
    connect(&m_document, &ReleaseDocument::changed, this, [this] {
        if (!m_pause.isActive() && m_document.holdsWork()) {
            m_pause.start();
        }
    });
    connect(&m_document, &ReleaseDocument::statusChanged, this, [this] {
        if (!m_document.holdsWork()) {
            forget();
        }
    });
    if (m_document.holdsWork()) {
        start();
    }
}

// A request that still waits when everything ends would not be met.
Autosave::~Autosave()
{
    m_job.wait();
    if (m_forgotten) {
        m_journal->discard();
    }
}

LatestJob<Expected<void>>::Work Autosave::noteNow() const
{
    return [journal = m_journal, release = m_document.release(), file = m_document.file()] {
        return journal->write(release, file.path, QDateTime::currentDateTimeUtc(), file.fingerprint);
    };
}

void Autosave::start()
{
    m_forgotten = false;
    m_job.start(noteNow());
}

void Autosave::flush()
{
    m_pause.stop();
    m_job.wait();
    if (m_document.holdsWork()) {
        m_forgotten = false;
        if (const Expected<void> written = noteNow()(); !written) {
            emit failed(written.error());
        }
    }
}

void Autosave::forget()
{
    m_pause.stop();
    m_forgotten = true;
    m_job.start([journal = m_journal] {
        journal->discard();
        return Expected<void>();
    });
}

} // namespace dateline
