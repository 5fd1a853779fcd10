#include "workspace/saving.h"

#include "dateline/storage/package.h"

namespace dateline {

Saving::Saving(ReleaseDocument& document, QObject* parent)
    : QObject(parent), m_document(document), m_job([this](const Outcome& outcome) { take(outcome); })
{
}

void Saving::saveTo(const QString& path)
{
    m_job.start([state = m_document.state(), release = m_document.release(), path] {
        return Outcome{state, path, saveRelease(release, path)};
    });
}

void Saving::take(const Outcome& outcome)
{
    if (outcome.written) {
        m_document.markSaved(outcome.state, outcome.path, QDateTime::currentDateTime());
        emit saved();
    } else {
        emit failed(outcome.written.error());
    }
}

} // namespace dateline
