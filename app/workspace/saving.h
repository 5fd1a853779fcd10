#pragma once

#include "workspace/document.h"
#include "workspace/latest_job.h"

#include <memory>

namespace dateline {

/// Writes the open release to its file in the background: takes the file's lock, keeps the version
/// that the first save of a session replaces, and leaves alone what others have changed.
class Saving : public QObject {
    Q_OBJECT

public:
    /// Previous versions are kept in `backupFolder`, see backUp(); empty: they are not.
    explicit Saving(ReleaseDocument& document, const QString& backupFolder = {}, QObject* parent = nullptr);

    /// What may be replaced in the release's own file.
    enum class Replace {
        WhatWeKnow, ///< Only what was read or written here.
        Anything,   ///< What others wrote too.
    };
    /// Saves the release as it is now; one of the signals follows.
    void saveTo(const QString& path, Replace replace = Replace::WhatWeKnow);
    /// Whether a file is being written.
    [[nodiscard]] bool isRunning() const { return m_job.isRunning(); }

signals:
    void saved();
    void failed(const dateline::Error& error);
    /// Others changed the file, which was left as it is.
    void changedByOthers();

private:
    struct Request {
        Release release;
        quint64 state = 0;
        ReleaseFile before;
        QString path;
        Replace replace = Replace::WhatWeKnow;
        QString backupFolder;
    };
    struct Outcome {
        quint64 state = 0;
        Expected<ReleaseFile> file;
        bool changedByOthers = false;
    };

    [[nodiscard]] static Outcome write(const Request& request);
    void take(const Outcome& outcome);

    ReleaseDocument& m_document;
    QString m_backupFolder;
    QString m_keptVersionOf; ///< The file whose version before this session is kept.
    LatestJob<Outcome> m_job;
};

} // namespace dateline
