#pragma once

#include "dateline/release/finding.h"
#include "workspace/exporting.h"

#include <QDialog>

class QGridLayout;

namespace dateline {

/// What an export came to: every file with its size, and what was checked in it.
class ExportSheet : public QDialog {
    Q_OBJECT

public:
    ExportSheet(const QList<ExportedFile>& files, qint64 milliseconds, const QString& folder,
                const QList<Finding>& leftOpen, QWidget* parent);

private:
    [[nodiscard]] QWidget* table() const;
    [[nodiscard]] QLayout* buttons();
    void fillRow(QGridLayout& grid, int row, const QString& format, const QList<LanguageTag>& languages) const;
    void copyFile(const QString& format);

    QList<ExportedFile> m_files;
    QString m_folder;
};

} // namespace dateline
