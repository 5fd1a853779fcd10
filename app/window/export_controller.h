#pragma once

#include "workspace/checking.h"
#include "workspace/document.h"
#include "workspace/exporting.h"

#include <QWidget>

namespace dateline {

class Settings;

/// Leads through an export: what stands against it, where to, and what came of it.
class ExportController : public QObject {
    Q_OBJECT

public:
    ExportController(ReleaseDocument& document, Checking& checking, Settings& settings, QWidget& window);

    /// Asks what has to be asked and exports.
    void run();

signals:
    void announced(const QString& message);

private:
    [[nodiscard]] bool mayExport();
    void exportTo(const QString& folder, bool overwrite);
    void finish(const ExportOutcome& outcome);
    void askToReplace(const Error& error);

    ReleaseDocument& m_document;
    Checking& m_checking;
    Settings& m_settings;
    QWidget& m_window;
    Exporting m_exporting;
    QString m_folder;
};

} // namespace dateline
