#include "workspace/autosave.h"

namespace dateline {

namespace {

/// What a crash may cost at most, besides the time to write.
constexpr int kPauseMilliseconds = 1000;

} // namespace

Autosave::Autosave(ReleaseDocument& document, const QString& folder, QObject* parent)
    : QObject(parent), m_document(document), m_journal(std::make_shared<RecoveryJournal>(folder)),
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
        if (!m_pause.isActive()) {
            m_pause.start();
        }
    });
    connect(&m_document, &ReleaseDocument::statusChanged, this, [this] {
        if (!m_document.isModified()) {
            forget();
        }
    });
    if (m_document.isModified()) {
        m_pause.start();
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

void Autosave::start()
{
    m_forgotten = false;
    m_job.start([journal = m_journal, release = m_document.release(), path = m_document.path()] {
        return journal->write(release, path, QDateTime::currentDateTimeUtc());
    });
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
