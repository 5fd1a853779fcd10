#pragma once

#include "workspace/document.h"
#include "workspace/latest_job.h"

namespace dateline {

/// Writes the open release to its file in the background.
class Saving : public QObject {
    Q_OBJECT

public:
    explicit Saving(ReleaseDocument& document, QObject* parent = nullptr);

    /// Saves the release as it is now; saved() or failed() follows.
    void saveTo(const QString& path);

signals:
    void saved();
    void failed(const dateline::Error& error);

private:
    struct Outcome {
        quint64 state = 0;
        QString path;
        Expected<void> written;
    };

    void take(const Outcome& outcome);

    ReleaseDocument& m_document;
    LatestJob<Outcome> m_job;
};

} // namespace dateline
