#include "workspace/saving.h"

#include "dateline/base/file.h"
#include "dateline/storage/backup.h"
#include "dateline/storage/package.h"

namespace dateline {

namespace {

/// The lock of the file to be written: that of the open file, or one of its own. Where the folder
/// takes no lock there is none.
Expected<std::shared_ptr<DocumentLock>> lockFor(const QString& path, const ReleaseFile& before)
{
    if (path == before.path && before.lock) {
        return before.lock;
    }
    Expected<DocumentLock> lock = DocumentLock::acquire(path);
    if (lock) {
        return std::make_shared<DocumentLock>(*std::move(lock));
    }
    if (lock.error().kind != ErrorKind::Conflict) {
        return std::shared_ptr<DocumentLock>();
    }
    Error error = lock.error();
    error.advice = Saving::tr("Save under another name.");
    return failure(error);
}

} // namespace

Saving::Saving(ReleaseDocument& document, const QString& backupFolder, QObject* parent)
    : QObject(parent), m_document(document), m_backupFolder(backupFolder),
      m_job([this](const Outcome& outcome) { take(outcome); })
{
}

void Saving::saveTo(const QString& path, Replace replace)
{
    const QString backupFolder = path == m_keptVersionOf ? QString() : m_backupFolder;
    m_job.start([request = Request{m_document.release(), m_document.state(), m_document.file(), path, replace,
                                   backupFolder}] { return write(request); });
}

Saving::Outcome Saving::write(const Request& request)
{
    const auto failed = [&](const Error& error) { return Outcome{request.state, failure(error), false}; };
    const Expected<QByteArray> bytes = writePackage(request.release);
    if (!bytes) {
        return failed(bytes.error().inFile(request.path));
    }
    const Expected<std::shared_ptr<DocumentLock>> lock = lockFor(request.path, request.before);
    if (!lock) {
        return failed(lock.error());
    }
    if (request.path == request.before.path && request.replace == Replace::WhatWeKnow) {
        const Expected<QByteArray> now = fingerprintOnDisk(request.path);
        if (now && !now->isEmpty() && *now != request.before.fingerprint) {
            return {request.state, request.before, true};
        }
    }
    if (!request.backupFolder.isEmpty()) {
        if (const Expected<void> kept = backUp(request.path, request.backupFolder); !kept) {
            return failed(kept.error());
        }
    }
    if (const Expected<void> written = writeFileAtomically(request.path, *bytes); !written) {
        return failed(written.error());
    }
    return {request.state, ReleaseFile{request.path, fingerprintOf(*bytes), *lock, false}, false};
}

void Saving::take(const Outcome& outcome)
{
    if (outcome.changedByOthers) {
        emit changedByOthers();
    } else if (!outcome.file) {
        emit failed(outcome.file.error());
    } else {
        m_keptVersionOf = outcome.file->path;
        m_document.markSaved(outcome.state, *outcome.file, QDateTime::currentDateTime());
        emit saved();
    }
}

} // namespace dateline
