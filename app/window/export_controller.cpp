#include "window/export_controller.h"

#include "dateline/base/file.h"
#include "dateline/checks/checker.h"
#include "panels/reason_dialog.h"
#include "theme/backdrop.h"
#include "window/export_sheet.h"
#include "window/file_notice.h"
#include "window/settings.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QMessageBox>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace dateline {

namespace {

constexpr qint64 kLargestCopy = 64LL * 1024 * 1024;
/// What is done sooner needs no line that says how far it is.
constexpr int kPatienceMilliseconds = 400;

QMimeData* clipboardData(const QString& format, const QByteArray& bytes)
{
    auto* data = new QMimeData;
    const QString text = QString::fromUtf8(bytes);
    format == QLatin1String("html") ? data->setHtml(text) : data->setText(text);
    return data;
}

} // namespace

ExportController::ExportController(ReleaseDocument& document, Checking& checking, Settings& settings,
                                   FileNotice& notice, QWidget& window)
    : QObject(&window), m_document(document), m_checking(checking), m_settings(settings), m_window(window),
      m_notice(notice), m_printing(window), m_copying([this](const Copied& copied) {
          if (copied.bytes) {
              QGuiApplication::clipboard()->setMimeData(clipboardData(copied.format, *copied.bytes));
          }
          say(copied.bytes ? tr("Copied.") : copied.bytes.error().message());
      }),
      m_archiving([this](const Expected<QString>& path) {
          say(path ? tr("Saved as %1.").arg(QDir::toNativeSeparators(*path)) : path.error().message());
      })
{
    connect(&m_exporting, &Exporting::finished, this, &ExportController::finish);
    connect(&m_exporting, &Exporting::progressed, this, &ExportController::showProgress);
    connect(&m_printing, &Printing::announced, this, &ExportController::say);
    connect(&m_checking, &Checking::findingsChanged, this, [this] {
        if (std::exchange(m_waitsForChecks, false)) {
            run();
        }
    });
}

// What was typed a moment ago is checked too before it goes out.
void ExportController::run()
{
    m_waitsForChecks = !m_checking.isCurrent();
    if (m_waitsForChecks) {
        emit announced(tr("Checking before the export…"));
    } else {
        runChecked();
    }
}

void ExportController::runChecked()
{
    if (!mayExport()) {
        return;
    }
    QFileDialog dialog(&m_window, tr("Export into a folder"), m_settings.exportFolder());
    dialog.setObjectName(QStringLiteral("exportFolder"));
    dialog.setFileMode(QFileDialog::Directory);
    dialog.setOption(QFileDialog::ShowDirsOnly);
    dialog.setLabelText(QFileDialog::Accept, tr("Export"));
    if (dialog.exec() == QDialog::Accepted) {
        const QString folder = dialog.selectedFiles().constFirst();
        m_settings.setExportFolder(folder);
        exportTo(folder, false);
    }
}

bool ExportController::mayExport()
{
    QStringList titles;
    QList<RuleId> rules;
    for (const Finding& finding : blocking(m_checking.findings(), m_document.release().houseStyle)) {
        titles.append(finding.message.isEmpty() ? finding.title : finding.message);
        if (!rules.contains(finding.rule)) {
            rules.append(finding.rule);
        }
    }
    if (titles.isEmpty()) {
        return true;
    }
    if (m_document.isReadOnly()) {
        QMessageBox::warning(&m_window, tr("Export"),
                             tr("“%1” stands against an export. A release that is open for reading only cannot keep "
                                "the reason for exporting it all the same. Save it under another name first.")
                                 .arg(titles.constFirst()));
        return false;
    }
    ReasonDialog dialog(tr("This has to be fixed before the release goes out. To export it once in spite of that, "
                           "say why."),
                        titles, tr("Export anyway"), &m_window);
    if (dialog.exec() != QDialog::Accepted) {
        return false;
    }
    Release changed = m_document.release();
    changed.overrides.append({dialog.reason(), m_settings.userName(), QDateTime::currentDateTimeUtc(), rules});
    m_document.edit(changed, {tr("Export anyway"), {}, {}});
    return true;
}

void ExportController::exportTo(const QString& folder, bool overwrite)
{
    m_folder = folder;
    m_exported = m_document.release();
    m_clock.start();
    m_exporting.start(m_exported, folder, overwrite);
    emit announced(tr("Exporting…"));
}

void ExportController::showProgress(int done, int total)
{
    const QString words = tr("Exporting: %1 of %n file(s)", nullptr, total).arg(done);
    emit announced(words);
    if (m_notice.isVisible()) {
        m_notice.setWords(words);
    } else if (m_clock.hasExpired(kPatienceMilliseconds)) {
        m_notice.tell(words, {{tr("Cancel"), [this] { m_exporting.cancel(); }}});
    }
}

void ExportController::finish(const ExportOutcome& outcome)
{
    m_notice.hide();
    if (outcome.files) {
        emit announced(tr("Exported: %n file(s)", nullptr, static_cast<int>(outcome.files->size())));
        showSheet(outcome);
        return;
    }
    const Error& error = outcome.files.error();
    if (error.kind == ErrorKind::Conflict) {
        askToReplace(error);
        return;
    }
    emit announced(error.what);
    if (error.kind != ErrorKind::Cancelled) {
        QMessageBox::warning(&m_window, tr("Export"), error.message());
    }
}

void ExportController::showSheet(const ExportOutcome& outcome)
{
    m_sheet = new ExportSheet({*outcome.files, outcome.milliseconds, m_folder, m_checking.findings()}, &m_window);
    m_sheet->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_sheet, &ExportSheet::folderWanted, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(m_sheet, &ExportSheet::copyWanted, this, &ExportController::copy);
    connect(m_sheet, &ExportSheet::archiveWanted, this, [this, files = *outcome.files] { saveArchive(files); });
    connect(m_sheet, &ExportSheet::printWanted, this,
            [this](const LanguageTag& language) { m_printing.print(m_exported, language); });
    new Backdrop(*m_sheet);
    m_sheet->open();
}

void ExportController::copy(const ExportedFile& file)
{
    m_copying.start([format = file.file.format, path = file.file.path] {
        return Copied{format, readFile(path, kLargestCopy)};
    });
}

void ExportController::saveArchive(const QList<ExportedFile>& files)
{
    QFileDialog dialog(m_sheet, tr("Save as ZIP"), m_folder, tr("ZIP archives (*.zip)"));
    dialog.setObjectName(QStringLiteral("archiveFile"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(QStringLiteral("zip"));
    dialog.selectFile(QFileInfo(files.constFirst().file.path).baseName() + QStringLiteral(".zip"));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    QList<BundleFile> written;
    for (const ExportedFile& each : files) {
        written.append(each.file);
    }
    m_archiving.start([written, path = dialog.selectedFiles().constFirst()] {
        return writeArchive(written, path).map([&] { return path; });
    });
}

void ExportController::say(const QString& words)
{
    if (m_sheet) {
        m_sheet->say(words);
    }
    emit announced(words);
}

void ExportController::askToReplace(const Error& error)
{
    QMessageBox question(QMessageBox::Question, tr("Export"), error.what, QMessageBox::Cancel, &m_window);
    question.setInformativeText(tr("Replace the files of the earlier export?"));
    QPushButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    replace->setObjectName(QStringLiteral("replaceFiles"));
    question.exec();
    if (question.clickedButton() == replace) {
        exportTo(m_folder, true);
    }
}

} // namespace dateline
