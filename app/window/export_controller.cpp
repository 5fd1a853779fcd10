#include "window/export_controller.h"

#include "dateline/checks/checker.h"
#include "panels/reason_dialog.h"
#include "window/export_sheet.h"
#include "window/settings.h"

#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>

namespace dateline {

ExportController::ExportController(ReleaseDocument& document, Checking& checking, Settings& settings, QWidget& window)
    : QObject(&window), m_document(document), m_checking(checking), m_settings(settings), m_window(window)
{
    connect(&m_exporting, &Exporting::finished, this, &ExportController::finish);
    connect(&m_exporting, &Exporting::progressed, this, [this](int done, int total) {
        emit announced(tr("Exporting: %1 of %n file(s)", nullptr, total).arg(done));
    });
}

void ExportController::run()
{
    if (!mayExport()) {
        return;
    }
    const QString folder =
        QFileDialog::getExistingDirectory(&m_window, tr("Export into a folder"), m_settings.exportFolder());
    if (!folder.isEmpty()) {
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
    m_exporting.start(m_document.release(), folder, overwrite);
    emit announced(tr("Exporting…"));
}

void ExportController::finish(const ExportOutcome& outcome)
{
    if (outcome.files) {
        emit announced(tr("Exported: %n file(s)", nullptr, static_cast<int>(outcome.files->size())));
        ExportSheet sheet(*outcome.files, outcome.milliseconds, m_folder, m_checking.findings(), &m_window);
        sheet.exec();
    } else if (outcome.files.error().kind == ErrorKind::Conflict) {
        askToReplace(outcome.files.error());
    } else {
        emit announced(outcome.files.error().what);
        QMessageBox::warning(&m_window, tr("Export"), outcome.files.error().message());
    }
}

void ExportController::askToReplace(const Error& error)
{
    QMessageBox question(QMessageBox::Question, tr("Export"), error.what, QMessageBox::Cancel, &m_window);
    question.setInformativeText(tr("Replace the files of the earlier export?"));
    QPushButton* replace = question.addButton(tr("Replace"), QMessageBox::AcceptRole);
    question.exec();
    if (question.clickedButton() == replace) {
        exportTo(m_folder, true);
    }
}

} // namespace dateline
