#pragma once

#include "window/printing.h"
#include "workspace/checking.h"
#include "workspace/document.h"
#include "workspace/exporting.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QWidget>

namespace dateline {

class ExportSheet;
class FileNotice;
class Settings;

/// Leads through an export: what stands against it, where to, and what came of it.
class ExportController : public QObject {
    Q_OBJECT

public:
    /// All must live longer; `notice` tells how far it is.
    ExportController(ReleaseDocument& document, Checking& checking, Settings& settings, FileNotice& notice,
                     QWidget& window);

    /// Asks what has to be asked and exports.
    void run();

signals:
    void announced(const QString& message);

private:
    void runChecked();
    [[nodiscard]] bool mayExport();
    void exportTo(const QString& folder, bool overwrite);
    void showProgress(int done, int total);
    void finish(const ExportOutcome& outcome);
    void showSheet(const ExportOutcome& outcome);
    void askToReplace(const Error& error);
    void copy(const ExportedFile& file);
    void saveArchive(const QList<ExportedFile>& files);
    void say(const QString& words);

    struct Copied {
        QString format;
        Expected<QByteArray> bytes;
    };

    ReleaseDocument& m_document;
    Checking& m_checking;
    Settings& m_settings;
    QWidget& m_window;
    FileNotice& m_notice;
    QElapsedTimer m_clock; ///< Of the export that is running.
    Exporting m_exporting;
    Printing m_printing;
    LatestJob<Copied> m_copying;
    LatestJob<Expected<QString>> m_archiving;
    QPointer<ExportSheet> m_sheet;
    Release m_exported; ///< What the files were made from.
    QString m_folder;
    bool m_waitsForChecks = false;
};

} // namespace dateline
