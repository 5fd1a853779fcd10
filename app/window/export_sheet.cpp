#include "window/export_sheet.h"

#include "dateline/exporters/exporter.h"
#include "theme/theme.h"
#include "window/language_in_itself.h"

#include <QAccessible>
#include <QDir>
#include <QGridLayout>
#include <QLocale>
#include <QMenu>
#include <QScrollArea>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kNarrowest = 720;
constexpr int kWidestTable = 1040;

QLabel* cell(const QString& text, const char* role)
{
    auto* label = new QLabel(text);
    setRole(label, role);
    label->setTextFormat(Qt::PlainText);
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

QString measures(const ExportedFile& each)
{
    const QString size = QLocale().formattedDataSize(each.file.bytes, 0, QLocale::DataSizeSIFormat);
    const int pages = each.verification.pages;
    return pages == 0 ? size : ExportSheet::tr("%n page(s), %1", nullptr, pages).arg(size);
}

QLabel* chip(const QString& name, const QString& meaning, const char* role)
{
    QLabel* label = cell(name, role);
    label->setToolTip(QStringLiteral("<p>%1</p>").arg(meaning.toHtmlEscaped()));
    label->setAccessibleDescription(meaning);
    return label;
}

} // namespace

ExportSheet::ExportSheet(const Summary& summary, QWidget* parent)
    : QDialog(parent), m_summary(summary), m_said(cell({}, "quiet"))
{
    for (const ExportedFile& each : m_summary.files) {
        if (!m_languages.contains(each.file.language)) {
            m_languages.append(each.file.language);
        }
    }
    setWindowTitle(tr("Export"));
    setObjectName(QStringLiteral("exportSheet"));
    setMinimumWidth(kNarrowest);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(28, 24, 28, 22);
    rows->setSpacing(10);
    const double seconds = std::max(0.1, static_cast<double>(m_summary.milliseconds) / 1000);
    rows->addWidget(cell(tr("Exported in %1 s").arg(QLocale().toString(seconds, 'f', 1)), "sheetTitle"));
    QLabel* below = cell(subtitle(), "quiet");
    below->setToolTip(QDir::toNativeSeparators(m_summary.folder));
    rows->addWidget(below);
    rows->addWidget(table());
    if (!m_summary.leftOpen.isEmpty()) {
        QLabel* open = cell(remarksLeft(), "quiet");
        open->setWordWrap(true);
        rows->addWidget(open);
    }
    m_said->setObjectName(QStringLiteral("said"));
    m_said->setWordWrap(true);
    m_said->hide();
    rows->addWidget(m_said);
    rows->addSpacing(4);
    rows->addLayout(buttons());
}

QString ExportSheet::subtitle() const
{
    const QString folder = QDir(m_summary.folder).dirName();
    const QString files = tr("%n file(s)", nullptr, static_cast<int>(m_summary.files.size()));
    const QString languages = m_languages.size() == 1
                                  ? languageInItselfAlone(m_languages.constFirst())
                                  : tr("%n language(s)", nullptr, static_cast<int>(m_languages.size()));
    return tr("%1 · %2 · %3").arg(folder, languages, files);
}

QString ExportSheet::remarksLeft() const
{
    const QList<Finding>& open = m_summary.leftOpen;
    return open.size() == 1 ? tr("One remark was left open: %1").arg(open.constFirst().title)
                            : tr("%n remark(s) were left open.", nullptr, static_cast<int>(open.size()));
}

QList<ExportedFile> ExportSheet::filesOf(const QString& format) const
{
    QList<ExportedFile> files;
    std::copy_if(m_summary.files.cbegin(), m_summary.files.cend(), std::back_inserter(files),
                 [&](const ExportedFile& each) { return each.file.format == format; });
    return files;
}

QWidget* ExportSheet::table() const
{
    auto* holder = new QWidget;
    setRole(holder, "sheetTable");
    auto* grid = new QGridLayout(holder);
    grid->setContentsMargins(0, 6, 0, 6);
    grid->setHorizontalSpacing(26);
    grid->setVerticalSpacing(8);
    const int checked = static_cast<int>(m_languages.size()) + 1;
    grid->addWidget(cell(tr("File"), "section"), 0, 0);
    for (int column = 0; column < m_languages.size(); ++column) {
        grid->addWidget(cell(languageInItselfAlone(m_languages.at(column)), "section"), 0, column + 1);
    }
    grid->addWidget(cell(tr("Checked in these files"), "section"), 0, checked);
    int row = 1;
    for (const char* format : {"pdf", "html", "txt"}) {
        if (!filesOf(QLatin1String(format)).isEmpty()) {
            grid->addWidget(rule(), row, 0, 1, checked + 1);
            fillRow(*grid, row + 1, QLatin1String(format));
            row += 2;
        }
    }
    grid->addWidget(rule(), row, 0, 1, checked + 1);
    grid->setColumnStretch(checked, 1);
    if (holder->sizeHint().width() <= kWidestTable) {
        return holder;
    }
    auto* scroll = new QScrollArea;
    scroll->setWidget(holder);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setMinimumSize(kWidestTable, holder->sizeHint().height() + 16);
    return scroll;
}

void ExportSheet::fillRow(QGridLayout& grid, int row, const QString& format) const
{
    grid.addWidget(cell(nameOf(format), "title"), row, 0);
    for (const ExportedFile& each : filesOf(format)) {
        const int column = static_cast<int>(m_languages.indexOf(each.file.language)) + 1;
        grid.addWidget(new QLabel(measures(each)), row, column);
    }
    grid.addLayout(chipsOf(format), row, static_cast<int>(m_languages.size()) + 1);
}

// A format is called checked only for what held in every one of its files.
QLayout* ExportSheet::chipsOf(const QString& format) const
{
    const QList<ExportedFile> files = filesOf(format);
    QList<Assurance> held = files.constFirst().verification.held;
    QStringList breaches;
    for (const ExportedFile& each : files) {
        held.removeIf([&](const Assurance& one) { return !each.verification.held.contains(one); });
        breaches += QStringList(each.verification.breaches);
    }
    auto* chips = new QHBoxLayout;
    chips->setSpacing(6);
    for (const Assurance& each : held) {
        chips->addWidget(chip(each.name, each.meaning, "agreeChip"));
    }
    if (!breaches.isEmpty()) {
        breaches.removeDuplicates();
        chips->addWidget(chip(tr("not confirmed"), breaches.join(QStringLiteral(" ")), "problemChip"));
    }
    chips->addStretch();
    return chips;
}

QPushButton* ExportSheet::button(const QString& label, const char* name) const
{
    auto* made = new QPushButton(label);
    made->setObjectName(QLatin1String(name));
    made->setAutoDefault(false);
    return made;
}

// With several languages the button asks which; only then is there a question.
QPushButton* ExportSheet::languageButton(const QString& label, const char* name, const QString& format,
                                         const std::function<void(const ExportedFile&)>& run)
{
    const QList<ExportedFile> files = filesOf(format);
    QPushButton* made = button(label, name);
    if (files.size() == 1) {
        connect(made, &QPushButton::clicked, this, [run, file = files.constFirst()] { run(file); });
        return made;
    }
    auto* menu = new QMenu(made);
    for (const ExportedFile& file : files) {
        menu->addAction(languageInItselfAlone(file.file.language), this, [run, file] { run(file); });
    }
    made->setMenu(menu);
    made->setEnabled(!files.isEmpty());
    return made;
}

QLayout* ExportSheet::buttons()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    QPushButton* open = button(tr("Open folder"), "openFolder");
    setRole(open, "primary");
    QPushButton* archive = button(tr("Save as ZIP…"), "saveArchive");
    QPushButton* close = button(tr("Close"), "closeSheet");
    setRole(close, "flat");
    const auto copy = [this](const ExportedFile& file) { emit copyWanted(file); };
    row->addWidget(open);
    row->addWidget(languageButton(tr("Copy as text"), "copyText", QStringLiteral("txt"), copy));
    row->addWidget(languageButton(tr("Copy for web"), "copyWeb", QStringLiteral("html"), copy));
    row->addWidget(archive);
    row->addWidget(languageButton(tr("Print…"), "print", QStringLiteral("pdf"),
                                  [this](const ExportedFile& file) { emit printWanted(file.file.language); }));
    row->addStretch();
    row->addWidget(close);
    connect(open, &QPushButton::clicked, this, &ExportSheet::folderWanted);
    connect(archive, &QPushButton::clicked, this, &ExportSheet::archiveWanted);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    open->setDefault(true);
    return row;
}

void ExportSheet::say(const QString& words)
{
    m_said->setText(words);
    m_said->show();
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace dateline
