#include "window/export_sheet.h"

#include "dateline/base/file.h"
#include "dateline/exporters/exporter.h"
#include "dateline/locale/names.h"
#include "theme/theme.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QUrl>

namespace dateline {

namespace {

constexpr qint64 kLargestCopy = 64LL * 1024 * 1024;

QLabel* cell(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    setRole(label, role);
    return label;
}

QFrame* rule()
{
    auto* line = new QFrame;
    setRole(line, "rule");
    return line;
}

QString nameOf(const QString& format)
{
    for (const Exporter& exporter : exporters()) {
        if (exporter.id == format) {
            return exporter.name;
        }
    }
    return format;
}

} // namespace

ExportSheet::ExportSheet(const QList<ExportedFile>& files, qint64 milliseconds, const QString& folder,
                         const QList<Finding>& leftOpen, QWidget* parent)
    : QDialog(parent), m_files(files), m_folder(folder)
{
    setWindowTitle(tr("Export"));
    setMinimumWidth(620);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(28, 24, 28, 22);
    rows->setSpacing(12);
    const double seconds = std::max(0.1, static_cast<double>(milliseconds) / 1000);
    rows->addWidget(cell(tr("Exported in %1 s").arg(QLocale().toString(seconds, 'f', 1)), "sheetTitle"));
    rows->addWidget(cell(tr("%1 · %n file(s)", nullptr, static_cast<int>(files.size())).arg(folder), "placeholder"));
    rows->addWidget(table());
    if (!leftOpen.isEmpty()) {
        auto* open =
            cell(leftOpen.size() == 1 ? tr("One remark was left open: %1").arg(leftOpen.first().title)
                                      : tr("%n remark(s) were left open.", nullptr, static_cast<int>(leftOpen.size())),
                 "placeholder");
        open->setWordWrap(true);
        rows->addWidget(open);
    }
    rows->addLayout(buttons());
}

QWidget* ExportSheet::table() const
{
    auto* holder = new QWidget;
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    QList<LanguageTag> languages;
    QStringList formats;
    for (const ExportedFile& each : m_files) {
        if (!languages.contains(each.file.language)) {
            languages.append(each.file.language);
        }
        if (!formats.contains(each.file.format)) {
            formats.append(each.file.format);
        }
    }
    const int checked = static_cast<int>(languages.size()) + 1;
    grid->addWidget(cell(tr("File"), "section"), 0, 0);
    for (int column = 0; column < languages.size(); ++column) {
        const LanguageTag& language = languages.at(column);
        grid->addWidget(cell(languageName(language, language), "section"), 0, column + 1);
    }
    grid->addWidget(cell(tr("Checked in these files"), "section"), 0, checked);
    for (int row = 0; row < formats.size(); ++row) {
        grid->addWidget(rule(), 2 * row + 1, 0, 1, checked + 1);
        fillRow(*grid, 2 * row + 2, formats.at(row), languages);
    }
    grid->setColumnStretch(checked, 1);
    return holder;
}

// A format is called checked only when every one of its files was.
void ExportSheet::fillRow(QGridLayout& grid, int row, const QString& format, const QList<LanguageTag>& languages) const
{
    grid.addWidget(cell(nameOf(format), "title"), row, 0);
    QStringList verified;
    bool first = true;
    for (const ExportedFile& each : m_files) {
        if (each.file.format != format) {
            continue;
        }
        const int column = static_cast<int>(languages.indexOf(each.file.language)) + 1;
        grid.addWidget(new QLabel(QLocale().formattedDataSize(each.file.bytes, 0, QLocale::DataSizeSIFormat)), row,
                       column);
        QStringList both;
        for (const QString& property : each.verified) {
            if (first || verified.contains(property)) {
                both.append(property);
            }
        }
        verified = both;
        first = false;
    }
    auto* chips = new QHBoxLayout;
    for (const QString& property : verified) {
        chips->addWidget(cell(property, "agreeChip"));
    }
    chips->addStretch();
    grid.addLayout(chips, row, static_cast<int>(languages.size()) + 1);
}

QLayout* ExportSheet::buttons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    auto* open = new QPushButton(tr("Open folder"));
    setRole(open, "primary");
    auto* copyText = new QPushButton(tr("Copy as text"));
    auto* copyWeb = new QPushButton(tr("Copy for web"));
    auto* close = new QPushButton(tr("Close"));
    setRole(close, "flat");
    row->addWidget(open);
    row->addWidget(copyText);
    row->addWidget(copyWeb);
    row->addStretch();
    row->addWidget(close);
    connect(open, &QPushButton::clicked, this, [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)); });
    connect(copyText, &QPushButton::clicked, this, [this] { copyFile(QStringLiteral("txt")); });
    connect(copyWeb, &QPushButton::clicked, this, [this] { copyFile(QStringLiteral("html")); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    return row;
}

void ExportSheet::copyFile(const QString& format)
{
    for (const ExportedFile& each : m_files) {
        if (each.file.format != format) {
            continue;
        }
        if (const Expected<QByteArray> bytes = readFile(each.file.path, kLargestCopy)) {
            auto* copied = new QMimeData;
            const QString text = QString::fromUtf8(*bytes);
            format == QLatin1String("html") ? copied->setHtml(text) : copied->setText(text);
            QGuiApplication::clipboard()->setMimeData(copied);
        }
        return;
    }
}

} // namespace dateline
