#include "workspace/file_watch.h"

#include "workspace/saving.h"

#include <QFileInfo>

namespace dateline {

namespace {

/// Programs write a file in several steps.
constexpr int kPauseMilliseconds = 150;

} // namespace

FileWatch::FileWatch(const ReleaseDocument& document, const Saving& saving, QObject* parent)
    : QObject(parent), m_document(document), m_saving(saving),
      m_job([this](const Expected<Sight>& sight) { take(sight); })
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &FileWatch::look);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_document, &ReleaseDocument::statusChanged, this, &FileWatch::follow);
    connect(&m_saving, &Saving::saved, &m_pause, qOverload<>(&QTimer::start));
    follow();
}

// A file that was replaced is another one to the watcher, which forgets it.
void FileWatch::follow()
{
    const QString& path = m_document.path();
    if (!m_watcher.files().isEmpty() && m_watcher.files().constFirst() != path) {
        m_watcher.removePaths(m_watcher.files());
    }
    if (!path.isEmpty() && m_watcher.files().isEmpty() && QFileInfo::exists(path)) {
        m_watcher.addPath(path);
    }
}

void FileWatch::look()
{
    follow();
    if (m_document.path().isEmpty() || m_saving.isRunning()) {
        return;
    }
    m_job.start([path = m_document.path()]() -> Expected<Sight> {
        return fingerprintOnDisk(path).map([&](const QByteArray& fingerprint) { return Sight{path, fingerprint}; });
    });
}

// A file that cannot be read now is told of when it is saved.
void FileWatch::take(const Expected<Sight>& sight)
{
    if (!sight || sight->path != m_document.path() || m_saving.isRunning()) {
        return;
    }
    if (sight->fingerprint == m_document.file().fingerprint) {
        m_reported = sight->fingerprint;
        return;
    }
    if (sight->fingerprint == m_reported) {
        return;
    }
    m_reported = sight->fingerprint;
    if (sight->fingerprint.isEmpty()) {
        emit removed();
    } else {
        emit changed();
    }
}

} // namespace dateline
