#include "file_set.h"

#include "dateline/base/file.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace dateline {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::FileSet)
};

Error ioError(const QString& path, const QString& what, const QString& reason)
{
    return {ErrorKind::Io, what + u' ' + Words::tr("Nothing was written."), reason, path, {}};
}

// A link that leads nowhere stands in a file's place as well.
bool isTaken(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

} // namespace

FileSet::FileSet(const QString& folder)
    : m_folder(QDir(folder).absolutePath()), m_mark(QUuid::createUuid().toString(QUuid::Id128).left(8))
{
}

FileSet::~FileSet()
{
    if (!m_committed) {
        undo();
    }
}

Expected<void> FileSet::makeFolder()
{
    QList<QString> missing;
    for (QString path = m_folder; !QFileInfo::exists(path); path = QFileInfo(path).path()) {
        missing.prepend(path);
    }
    for (const QString& path : missing) {
        if (!QDir().mkdir(path)) {
            return failure(ioError(path, Words::tr("The folder cannot be made."),
                                   Words::tr("Choose a folder that you may write to.")));
        }
        m_madeFolders.append(path);
    }
    return {};
}

QString FileSet::besides(const QString& target) const
{
    const QFileInfo info(target);
    return QStringLiteral("%1/.%2.%3.%4").arg(info.path(), info.fileName(), m_mark).arg(m_files.size());
}

Expected<void> FileSet::stage(const QString& name, const QByteArray& content)
{
    if (Expected<void> made = makeFolder(); !made) {
        return made;
    }
    File staged;
    staged.target = m_folder + u'/' + name;
    staged.staged = besides(staged.target);
    QFile file(staged.staged);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly)) {
        return failure(ioError(staged.target, Words::tr("The file cannot be written."), file.errorString()));
    }
    m_files.append(staged);
    if (file.write(content) != content.size() || !file.flush()) {
        return failure(
            ioError(staged.target, Words::tr("Writing the file failed."), writeFailureReason(file, content.size())));
    }
    return {};
}

Expected<void> FileSet::commit()
{
    for (File& file : m_files) {
        if (Expected<void> placed = place(file); !placed) {
            undo();
            return placed;
        }
    }
    m_committed = true;
    for (const File& file : m_files) {
        if (!file.previous.isEmpty()) {
            QFile::remove(file.previous);
        }
    }
    return {};
}

Expected<void> FileSet::place(File& file)
{
    if (isTaken(file.target)) {
        const QString previous = file.staged + QStringLiteral(".old");
        if (!QFileInfo(file.target).isFile() && !QFileInfo(file.target).isSymLink()) {
            return failure(ioError(file.target, Words::tr("A folder stands in the place of the file."),
                                   Words::tr("Choose another folder.")));
        }
        if (!QFile::rename(file.target, previous)) {
            return failure(ioError(file.target, Words::tr("The file cannot be replaced."), {}));
        }
        file.previous = previous;
    }
    QFile staged(file.staged);
    if (!staged.rename(file.target)) {
        return failure(ioError(file.target, Words::tr("The file cannot be written."), staged.errorString()));
    }
    file.moved = true;
    return {};
}

void FileSet::undo()
{
    for (const File& file : m_files) {
        QFile::remove(file.moved ? file.target : file.staged);
        if (!file.previous.isEmpty()) {
            QFile::rename(file.previous, file.target);
        }
    }
    m_files.clear();
    while (!m_madeFolders.isEmpty()) {
        QDir().rmdir(m_madeFolders.takeLast());
    }
}

} // namespace dateline
