#include "window/file_controller.h"

#include "dateline/storage/backup.h"
#include "theme/patience.h"
#include "window/file_notice.h"
#include "window/file_questions.h"
#include "window/release_view.h"
#include "window/settings.h"
#include "workspace/house_style_store.h"
#include "workspace/opening.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMessageBox>

#include <utility>

namespace dateline {

namespace {

QString openFilter()
{
    return FileController::tr("Releases and texts (*.dateline *.txt);;All files (*)");
}

} // namespace

FileController::FileController(Settings& settings, HouseStyleStore& houseStyles, QWidget& window)
    : QObject(&window), m_settings(settings), m_houseStyles(houseStyles), m_window(window),
      m_notice(new FileNotice(&window))
{
    connect(m_notice, &FileNotice::announced, this, &FileController::announced);
}

void FileController::setView(ReleaseView* view)
{
    if (m_view != nullptr) {
        for (QObject* part :
             std::initializer_list<QObject*>{&m_view->saving(), &m_view->autosave(), &m_view->document()}) {
            part->disconnect(this);
        }
    }
    m_view = view;
    m_watch.reset();
    m_afterSaving = nullptr;
    m_notice->hide();
    if (m_view == nullptr) {
        return;
    }
    m_watch = std::make_unique<FileWatch>(m_view->document(), m_view->saving());
    connect(m_watch.get(), &FileWatch::changed, this, &FileController::tellOfChange);
    connect(m_watch.get(), &FileWatch::removed, this, &FileController::tellOfRemoval);
    connect(&m_view->saving(), &Saving::saved, this, &FileController::afterSaving);
    connect(&m_view->saving(), &Saving::changedByOthers, this, &FileController::decideOnChange);
    connect(&m_view->saving(), &Saving::failed, this, [this](const Error& error) {
        m_afterSaving = nullptr;
        QMessageBox::warning(&m_window, tr("Save"), error.message());
    });
    connect(&m_view->autosave(), &Autosave::failed, this,
            [this](const Error& error) { emit announced(error.message()); });
    connect(&m_view->document(), &ReleaseDocument::editRefused, this, [this] {
        emit announced(tr("This release is open for reading only. Save it under another name to change it."));
    });
}

QString FileController::fileName() const
{
    return QFileInfo(m_view->document().path()).fileName();
}

void FileController::show(const Expected<OpenedRelease>& release, const QString& title)
{
    if (!release) {
        QMessageBox::warning(&m_window, title, release.error().message());
        return;
    }
    emit opened(*release);
}

void FileController::openFile(const QString& path)
{
    const bool isOpen =
        m_view != nullptr && isPackageName(path) && QFileInfo(path) == QFileInfo(m_view->document().path());
    if (isOpen && !m_view->document().isReadOnly()) {
        revert();
        return;
    }
    leave([this, path] { openNow(path); });
}

void FileController::openNow(const QString& path)
{
    if (isPackageName(path)) {
        openLocked(path);
        return;
    }
    show(withPatience([&] { return openRelease(path, m_houseStyles.style()); }), tr("Open"));
    m_settings.addRecentFile(path);
}

void FileController::openLocked(const QString& path)
{
    Expected<DocumentLock> lock = DocumentLock::acquire(path);
    const bool isTaken = !lock && lock.error().kind == ErrorKind::Conflict;
    LockChoice choice = LockChoice::ReadOnly;
    if (isTaken) {
        const LockHolder holder = DocumentLock::holderOf(path).value_or(LockHolder{});
        choice = askAboutLock(QFileInfo(path).fileName(), holder, &m_window);
    }
    if (choice == LockChoice::Cancel) {
        return;
    }
    Expected<OpenedRelease> release =
        withPatience([&] { return choice == LockChoice::Copy ? openCopy(path) : openRelease(path, {}); });
    if (release && lock) {
        release->file.lock = std::make_shared<DocumentLock>(*std::move(lock));
    }
    if (release && !release->file.path.isEmpty()) {
        release->file.readOnly =
            isTaken || !QFileInfo(path).isWritable() || !QFileInfo(QFileInfo(path).path()).isWritable();
        m_settings.addRecentFile(path);
    }
    show(release, tr("Open"));
}

void FileController::startRelease(ReleaseKind kind)
{
    leave([this, kind] {
        emit opened(dateline::startRelease(kind, LanguageTag(QLocale().bcp47Name()), m_houseStyles.style()));
    });
}

void FileController::startNewEdition(const QString& path)
{
    leave([this, path] {
        const Expected<OpenedRelease> release =
            withPatience([&] { return dateline::startNewEdition(path, m_houseStyles.style()); });
        show(release, tr("New edition"));
        if (release) {
            emit announced(tr("Texts with a line beside them are those of the last edition. Change or confirm them."));
        }
    });
}

// Without the lock, when somebody has the file open, the work can still be saved under another name.
void FileController::recover(const UnsavedWork& work)
{
    Expected<OpenedRelease> release = withPatience([&] { return openRecovered(work); });
    if (release && !work.document.isEmpty()) {
        if (Expected<DocumentLock> lock = DocumentLock::acquire(work.document)) {
            release->file.lock = std::make_shared<DocumentLock>(*std::move(lock));
        }
    }
    show(release, tr("Open"));
}

void FileController::chooseFile()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Open or import"), {}, openFilter());
    if (!path.isEmpty()) {
        openFile(path);
    }
}

void FileController::chooseEarlierEdition()
{
    const QString path = QFileDialog::getOpenFileName(&m_window, tr("Choose the last edition"), {}, openFilter());
    if (!path.isEmpty()) {
        startNewEdition(path);
    }
}

void FileController::openAsCopy(const QString& path)
{
    leave([this, path] { show(openCopy(path), tr("Open")); });
}

void FileController::openPreviousVersion()
{
    const QString backup = backupPath(m_view->document().path(), m_settings.backupFolder());
    if (m_view->document().path().isEmpty() || !QFileInfo::exists(backup)) {
        emit announced(tr("There is no previous version of this release."));
        return;
    }
    leave([this, backup] {
        show(withPatience([&] { return openCopy(backup); }), tr("Previous version"));
        emit announced(tr("This is a copy of the previous version, saved %1.")
                           .arg(QLocale().toString(QFileInfo(backup).lastModified(), QLocale::ShortFormat)));
    });
}

void FileController::save()
{
    const ReleaseDocument& document = m_view->document();
    if (document.path().isEmpty() || document.isReadOnly()) {
        saveAs();
    } else {
        m_view->saving().saveTo(document.path());
    }
}

void FileController::saveAs()
{
    QFileDialog dialog(&m_window, tr("Save the release"), {}, tr("Dateline release (*.dateline)"));
    dialog.setObjectName(QStringLiteral("saveDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("dateline"));
    dialog.selectFile(QFileInfo(m_view->document().displayName()).completeBaseName());
    if (dialog.exec() == QDialog::Accepted) {
        m_view->saving().saveTo(dialog.selectedFiles().constFirst());
    } else {
        m_afterSaving = nullptr;
    }
}

void FileController::afterSaving()
{
    m_settings.addRecentFile(m_view->document().path());
    m_notice->hide();
    emit announced(tr("Saved."));
    if (m_afterSaving && !m_view->document().holdsWork()) {
        std::exchange(m_afterSaving, nullptr)();
    }
}

void FileController::revert()
{
    const ReleaseFile before = m_view->document().file();
    if (before.path.isEmpty()) {
        return;
    }
    const Expected<OpenedRelease> release = withPatience([&] { return openRelease(before.path, {}); });
    if (!release) {
        QMessageBox::warning(&m_window, tr("Revert to saved"), release.error().message());
        return;
    }
    m_notice->hide();
    const ReleaseFile now{before.path, release->file.fingerprint, before.lock, before.readOnly};
    m_view->document().replaceFromFile(release->release, now, tr("Revert to saved"));
    emit announced(tr("This is the release as it was saved. Undo brings your changes back."));
}

void FileController::leave(const std::function<void()>& then)
{
    if (m_view == nullptr || !m_view->document().holdsWork()) {
        then();
        return;
    }
    const LeaveChoice choice = askAboutLeaving(m_view->document().displayName(), &m_window);
    if (choice == LeaveChoice::Discard) {
        then();
    } else if (choice == LeaveChoice::Save) {
        m_afterSaving = then;
        save();
    }
}

QString FileController::saveState() const
{
    const ReleaseDocument& document = m_view->document();
    if (document.isReadOnly()) {
        return tr("Read only");
    }
    if (document.isModified() || document.path().isEmpty()) {
        return tr("Not saved");
    }
    return document.lastSaved().isValid()
               ? tr("Saved %1").arg(document.lastSaved().time().toString(QStringLiteral("HH:mm")))
               : tr("Saved");
}

void FileController::look()
{
    if (m_watch) {
        m_watch->look();
    }
}

void FileController::decideOnChange()
{
    switch (askAboutChange(fileName(), &m_window)) {
    case ChangeChoice::SaveAs: saveAs(); return;
    case ChangeChoice::Overwrite: m_view->saving().saveTo(m_view->document().path(), Saving::Replace::Anything); return;
    case ChangeChoice::LoadTheirs: revert(); break;
    case ChangeChoice::Cancel: break;
    }
    m_afterSaving = nullptr;
}

void FileController::tellOfChange()
{
    m_notice->tell(tr("“%1” was changed by somebody else.").arg(fileName()),
                   {{tr("Load theirs"), [this] { revert(); }}, {tr("Keep mine"), [] {}}});
}

void FileController::tellOfRemoval()
{
    m_notice->tell(tr("“%1” is no longer in its folder. What you see is in no file.").arg(fileName()),
                   {{tr("Save it again"), [this] { save(); }}, {tr("Save as…"), [this] { saveAs(); }}});
}

} // namespace dateline
