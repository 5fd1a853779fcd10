#pragma once

#include "dateline/release/finding.h"
#include "workspace/exporting.h"

#include <QDialog>
#include <QLabel>
#include <QPushButton>

class QGridLayout;

namespace dateline {

/// What an export came to: every file with its size, what was confirmed by reading it back, and
/// what can be done with it.
class ExportSheet : public QDialog {
    Q_OBJECT

public:
    struct Summary {
        QList<ExportedFile> files;
        qint64 milliseconds = 0;
        QString folder;
        QList<Finding> leftOpen;
    };
    ExportSheet(const Summary& summary, QWidget* parent);

    /// Says below the table what came of a button.
    void say(const QString& words);

signals:
    void folderWanted();
    /// One file to the clipboard.
    void copyWanted(const dateline::ExportedFile& file);
    void archiveWanted();
    void printWanted(const dateline::LanguageTag& language);

private:
    [[nodiscard]] QWidget* table() const;
    [[nodiscard]] QLayout* buttons();
    [[nodiscard]] QPushButton* button(const QString& label, const char* name) const;
    [[nodiscard]] QPushButton* languageButton(const QString& label, const char* name, const QString& format,
                                              const std::function<void(const ExportedFile&)>& run);
    [[nodiscard]] QList<ExportedFile> filesOf(const QString& format) const;
    void fillRow(QGridLayout& grid, int row, const QString& format) const;
    [[nodiscard]] QLayout* chipsOf(const QString& format) const;
    [[nodiscard]] QString subtitle() const;
    [[nodiscard]] QString remarksLeft() const;

    Summary m_summary;
    QList<LanguageTag> m_languages;
    QLabel* m_said;
};

} // namespace dateline
