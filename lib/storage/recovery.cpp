#include "dateline/storage/recovery.h"

#include "dateline/base/file.h"
#include "dateline/release/edit.h"
#include "dateline/storage/package.h"
#include "storage/media_entries.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QUuid>

#include <algorithm>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Recovery)
};

const QString kStateFile = QStringLiteral("work.json");
const QString kLockFile = QStringLiteral("lock");
const QString kMediaFolder = QStringLiteral("media");
constexpr qint64 kMaximumState = qint64{256} * 1024 * 1024;

QString mediaName(const QByteArray& bytes)
{
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

int wordsIn(const Release& release)
{
    qsizetype count = 0;
    for (const LanguageVersion& version : release.versions) {
        forEachText(version, [&](const TextPlace&, const InlineText& text) {
            count += words(text.plain(), version.language).size();
        });
    }
    return static_cast<int>(count);
}

Expected<QJsonObject> readState(const QString& folder)
{
    const QString path = QDir(folder).filePath(kStateFile);
    const Expected<QByteArray> content = readFile(path, kMaximumState);
    if (!content) {
        return failure(content.error());
    }
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(*content, &problem);
    if (!document.isObject()) {
        return failure(
            {ErrorKind::Format, Words::tr("The recovered work is damaged."), problem.errorString(), path, {}});
    }
    return document.object();
}

// Only the name: a damaged state must not lead out of the folder.
Expected<QByteArray> readMedia(const QString& folder, const QJsonValue& path)
{
    const QString name = QFileInfo(path.toString()).fileName();
    return readFile(QDir(folder).filePath(kMediaFolder + u'/' + name), kMaximumState);
}

// What makes two left works the same: all but the id, which each import gives anew.
QByteArray contentOf(const QJsonObject& state)
{
    QJsonObject release = state.value("release").toObject();
    release.remove("id");
    const QJsonArray all{state.value("document"), state.value("media"), state.value("entries"), release};
    return QCryptographicHash::hash(QJsonDocument(all).toJson(QJsonDocument::Compact), QCryptographicHash::Sha256);
}

/// Of `works`, newest first, those that no newer one repeats. The copies are removed from disk.
QList<UnsavedWork> withoutCopies(const QList<UnsavedWork>& works, const QHash<QString, QByteArray>& contents)
{
    QList<UnsavedWork> kept;
    QSet<QByteArray> seen;
    for (const UnsavedWork& work : works) {
        const QByteArray content = contents.value(work.folder);
        if (seen.contains(content)) {
            discard(work);
        } else {
            seen.insert(content);
            kept.append(work);
        }
    }
    return kept;
}

// The lock of a program that no longer runs is stale and can be had.
bool isInUse(const QString& folder)
{
    QLockFile lock(QDir(folder).filePath(kLockFile));
    lock.setStaleLockTime(0);
    return !lock.tryLock();
}

} // namespace

RecoveryJournal::RecoveryJournal(const QString& parent)
    : m_folder(QDir(parent).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces)))
{
}

RecoveryJournal::RecoveryJournal(const UnsavedWork& work) : m_folder(work.folder) {}

RecoveryJournal::~RecoveryJournal() = default;

Expected<void> RecoveryJournal::prepare()
{
    if (m_lock) {
        return {};
    }
    const QDir folder(m_folder);
    if (!folder.mkpath(kMediaFolder)) {
        return failure({ErrorKind::Io,
                        Words::tr("The folder for recovered work cannot be made."),
                        Words::tr("Save often until there is room or permission."),
                        m_folder,
                        {}});
    }
    auto lock = std::make_unique<QLockFile>(folder.filePath(kLockFile));
    lock->setStaleLockTime(0);
    if (!lock->tryLock()) {
        return failure({ErrorKind::Io, Words::tr("The folder for recovered work cannot be locked."), {}, m_folder, {}});
    }
    m_lock = std::move(lock);
    return {};
}

Expected<void> RecoveryJournal::writeMedia(const QString& name, const QByteArray& bytes)
{
    if (m_media.contains(name)) {
        return {};
    }
    const Expected<void> written = writeFileAtomically(QDir(m_folder).filePath(kMediaFolder + u'/' + name), bytes);
    if (written) {
        m_media.insert(name);
    }
    return written;
}

Expected<void> RecoveryJournal::write(const Release& release, const QString& document, const QDateTime& now,
                                      const QByteArray& fingerprint)
{
    if (const Expected<void> ready = prepare(); !ready) {
        return ready;
    }
    QJsonArray names;
    for (const Media* media : allMedia(release)) {
        const QString name = mediaName(media->bytes);
        if (const Expected<void> written = writeMedia(name, media->bytes); !written) {
            return written;
        }
        names.append(name);
    }
    QJsonObject entries;
    for (auto entry = release.unknownEntries.cbegin(); entry != release.unknownEntries.cend(); ++entry) {
        const QString name = mediaName(entry.value());
        if (const Expected<void> written = writeMedia(name, entry.value()); !written) {
            return written;
        }
        entries.insert(entry.key(), name);
    }
    const LanguageVersion* source = release.sourceVersion();
    const QJsonObject state{
        {"document", document},
        {"fingerprint", QString::fromLatin1(fingerprint.toHex())},
        {"changed", now.toUTC().toString(Qt::ISODateWithMs)},
        {"headline", source == nullptr ? QString() : source->headline.plain()},
        {"words", wordsIn(release)},
        {"media", names},
        {"entries", entries},
        {"release", QJsonDocument::fromJson(releaseToJson(release)).object()},
    };
    return writeFileAtomically(QDir(m_folder).filePath(kStateFile),
                               QJsonDocument(state).toJson(QJsonDocument::Compact));
}

void RecoveryJournal::discard()
{
    m_lock.reset();
    m_media.clear();
    QDir(m_folder).removeRecursively();
}

QList<UnsavedWork> unsavedWork(const QString& parent)
{
    QList<UnsavedWork> found;
    QHash<QString, QByteArray> contents;
    for (const QFileInfo& entry : QDir(parent).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        const Expected<QJsonObject> state = readState(entry.filePath());
        if (!state || isInUse(entry.filePath())) {
            continue;
        }
        contents.insert(entry.filePath(), contentOf(*state));
        found.append({entry.filePath(), state->value("document").toString(),
                      QByteArray::fromHex(state->value("fingerprint").toString().toLatin1()),
                      QDateTime::fromString(state->value("changed").toString(), Qt::ISODateWithMs),
                      state->value("headline").toString(), state->value("words").toInt()});
    }
    std::sort(found.begin(), found.end(),
              [](const UnsavedWork& one, const UnsavedWork& other) { return one.changed > other.changed; });
    return withoutCopies(found, contents);
}

Expected<Release> recovered(const UnsavedWork& work)
{
    const Expected<QJsonObject> state = readState(work.folder);
    if (!state) {
        return failure(state.error());
    }
    Expected<Release> release =
        releaseFromJson(QJsonDocument(state->value("release").toObject()).toJson(), work.folder);
    if (!release) {
        return release;
    }
    const QJsonArray names = state->value("media").toArray();
    const QList<Media*> media = allMedia(*release);
    for (qsizetype number = 0; number < media.size() && number < names.size(); ++number) {
        const Expected<QByteArray> bytes = readMedia(work.folder, names.at(number));
        if (!bytes) {
            return failure(bytes.error());
        }
        media.at(number)->bytes = *bytes;
    }
    const QJsonObject entries = state->value("entries").toObject();
    for (auto entry = entries.begin(); entry != entries.end(); ++entry) {
        const Expected<QByteArray> bytes = readMedia(work.folder, entry.value());
        if (!bytes) {
            return failure(bytes.error());
        }
        release->unknownEntries.insert(entry.key(), *bytes);
    }
    return release;
}

void discard(const UnsavedWork& work)
{
    QDir(work.folder).removeRecursively();
}

} // namespace dateline
