#include "workspace/directory_store.h"

#include "dateline/base/file.h"
#include "dateline/importers/directory_importer.h"
#include "dateline/storage/shared_files.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace dateline {

namespace {

constexpr qint64 kLargestFile = 64LL * 1024 * 1024;

/// A file that is not there yet is an empty one.
Expected<QByteArray> contentOf(const QString& path)
{
    return QFileInfo::exists(path) ? readFile(path, kLargestFile) : Expected<QByteArray>(QByteArray());
}

Expected<Directory> directoryIn(const QByteArray& content, const QString& path)
{
    return content.isEmpty() ? Expected<Directory>(Directory{}) : directoryFromJson(content, path);
}

/// Writes the file unless it is no longer what it was.
std::optional<Error> write(const QByteArray& content, const QString& path, QByteArray& before)
{
    const Expected<QByteArray> now = contentOf(path);
    if (!now) {
        return now.error();
    }
    if (*now != before) {
        return Error{ErrorKind::Conflict,
                     DirectoryStore::tr("The directory was changed by another program."),
                     DirectoryStore::tr("It was read again. Make your last change once more."),
                     path,
                     {}};
    }
    if (!QDir().mkpath(QFileInfo(path).absolutePath())) {
        return Error{ErrorKind::Io,
                     DirectoryStore::tr("The folder for the directory cannot be made."),
                     DirectoryStore::tr("Check that you may write there."),
                     path,
                     {}};
    }
    if (const Expected<void> written = writeFileAtomically(path, content); !written) {
        return written.error();
    }
    before = content;
    return std::nullopt;
}

Expected<ImportedDirectory> readContacts(const QString& file, const DirectoryImportOptions& options)
{
    const Expected<QByteArray> bytes = readFile(file, kLargestFile);
    if (!bytes) {
        return failure(bytes.error());
    }
    const QString suffix = QFileInfo(file).suffix().toLower();
    const bool cards = suffix == QLatin1String("vcf") || suffix == QLatin1String("vcard");
    return cards ? importVCards(*bytes, options) : importContactTable(*bytes, options);
}

} // namespace

DirectoryStore::DirectoryStore(const QString& path, QObject* parent)
    : QObject(parent), m_path(path), m_job([this](const Outcome& outcome) { take(outcome); }),
      m_import([this](const Imported& outcome) { takeImported(outcome); })
{
}

QString DirectoryStore::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/directory.json");
}

void DirectoryStore::load()
{
    if (m_loaded || m_problem || m_job.isRunning()) {
        return;
    }
    m_job.start([path = m_path, onDisk = m_onDisk] {
        const Expected<QByteArray> content = contentOf(path);
        if (!content) {
            return Outcome{{}, content.error()};
        }
        const Expected<Directory> read = directoryIn(*content, path);
        if (!read) {
            return Outcome{{}, read.error()};
        }
        *onDisk = *content;
        return Outcome{*read, {}};
    });
}

void DirectoryStore::tryAgain()
{
    m_problem.reset();
    load();
}

void DirectoryStore::set(const Directory& directory)
{
    if (!m_loaded || directory == m_directory) {
        return;
    }
    m_directory = directory;
    m_job.start([directory, path = m_path, onDisk = m_onDisk] {
        return Outcome{{}, write(directoryToJson(directory), path, *onDisk)};
    });
    emit changed();
}

void DirectoryStore::add(const Contact& contact)
{
    set(merged(m_directory, Directory{{contact}, {}, {}}));
}

void DirectoryStore::importFile(const QString& file, const LanguageTag& language, const QString& country)
{
    m_import.start([file, language, country] {
        const Expected<ImportedDirectory> read = readContacts(file, {file, language, country});
        return read ? Imported{read->directory, QStringList(read->remarks), {}} : Imported{{}, {}, read.error()};
    });
}

void DirectoryStore::take(const Outcome& outcome)
{
    if (outcome.read) {
        m_directory = *outcome.read;
        m_loaded = true;
        m_problem.reset();
        emit changed();
        return;
    }
    if (!outcome.error) {
        return;
    }
    if (!m_loaded) {
        m_problem = outcome.error;
    } else if (outcome.error->kind == ErrorKind::Conflict) {
        m_loaded = false;
        load();
    }
    emit failed(*outcome.error);
}

void DirectoryStore::takeImported(const Imported& outcome)
{
    if (outcome.error || !m_loaded) {
        emit failed(outcome.error ? *outcome.error : m_problem.value_or(Error{}));
        return;
    }
    const Directory before = m_directory;
    set(merged(before, *outcome.directory));
    const qsizetype added = m_directory.people.size() - before.people.size() + m_directory.organisations.size() -
                            before.organisations.size();
    emit imported(static_cast<int>(added), outcome.remarks);
}

} // namespace dateline
