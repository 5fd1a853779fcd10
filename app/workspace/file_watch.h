#pragma once

#include "workspace/document.h"
#include "workspace/latest_job.h"

#include <QFileSystemWatcher>
#include <QObject>
#include <QTimer>

#include <optional>

namespace dateline {

class Saving;

/// Notices what others do to the file of the open release: at once where the file system tells,
/// else when asked to look. Reads the file in the background. Lives on the GUI thread.
class FileWatch : public QObject {
    Q_OBJECT

public:
    FileWatch(const ReleaseDocument& document, const Saving& saving, QObject* parent = nullptr);

    /// Looks at the file, as when the window is gone back to.
    void look();

signals:
    /// The file holds something else than was read or written here.
    void changed();
    /// The file is no longer there.
    void removed();

private:
    struct Sight {
        QString path;
        QByteArray fingerprint;
    };

    void follow();
    void take(const Expected<Sight>& sight);

    const ReleaseDocument& m_document;
    const Saving& m_saving;
    QFileSystemWatcher m_watcher;
    QTimer m_pause;
    std::optional<QByteArray> m_reported; ///< What was seen and told already.
    LatestJob<Expected<Sight>> m_job;
};

} // namespace dateline
