#include "window/directory_window.h"

#include "dateline/locale/phone.h"
#include "form/choices.h"
#include "form/contact_dialog.h"
#include "form/organisation_dialog.h"
#include "theme/theme.h"
#include "workspace/directory_store.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMessageBox>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>
#include <numeric>

namespace dateline {

namespace {

constexpr int kMostFound = 500;

QStringList cellsOf(const Contact& contact, const LanguageTag& language)
{
    QStringList reach;
    for (const Phone& phone : contact.phones) {
        reach.append(formatPhone(phone.number, PhoneFormat::International));
    }
    reach += contact.emails;
    return {contact.person.fullName(language), contact.person.function.in(language),
            partyName(contact.person.affiliation, language), reach.join(QStringLiteral(", "))};
}

template <typename Entry>
QList<qsizetype> placesOf(const QList<Entry>& found, const QList<Entry>& all)
{
    QList<qsizetype> places;
    for (const Entry& entry : found) {
        for (qsizetype at = all.indexOf(entry); at >= 0; at = all.indexOf(entry, at + 1)) {
            if (!places.contains(at)) {
                places.append(at);
                break;
            }
        }
    }
    return places;
}

template <typename Entry>
QList<qsizetype> everyPlace(const QList<Entry>& all)
{
    QList<qsizetype> places(all.size());
    std::iota(places.begin(), places.end(), 0);
    return places;
}

} // namespace

DirectoryWindow::DirectoryWindow(DirectoryStore& store, const LanguageTag& language, QWidget* parent)
    : QDialog(parent), m_store(store), m_language(language), m_search(new QLineEdit(this)),
      m_table(new QTableWidget(0, 4, this)), m_state(new QLabel(this))
{
    setWindowTitle(tr("Directory"));
    resize(900, 560);
    m_search->setPlaceholderText(tr("Search by name, function or organisation"));
    m_search->setAccessibleName(tr("Search the directory"));
    m_search->setObjectName(QStringLiteral("directorySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_table->setHorizontalHeaderLabels({tr("Name"), tr("Function"), tr("Country or organisation"), tr("Reach")});
    m_table->setAccessibleName(tr("People and organisations"));
    m_table->setObjectName(QStringLiteral("directoryTable"));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->installEventFilter(this);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("directoryState"));
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(12);
    rows->addWidget(m_search);
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(m_table, 1);
    columns->addWidget(buttonColumn());
    rows->addLayout(columns, 1);
    rows->addWidget(m_state);
    connect(m_search, &QLineEdit::textChanged, this, &DirectoryWindow::refresh);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DirectoryWindow::showState);
    connect(m_table, &QTableWidget::itemDoubleClicked, this, &DirectoryWindow::editCurrent);
    connect(&m_store, &DirectoryStore::changed, this, &DirectoryWindow::refresh);
    connect(&m_store, &DirectoryStore::failed, this, &DirectoryWindow::showState);
    connect(&m_store, &DirectoryStore::imported, this, &DirectoryWindow::showImported);
    m_store.tryAgain();
    refresh();
}

QWidget* DirectoryWindow::buttonColumn()
{
    auto* column = new QWidget(this);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    const auto add = [&](const QString& words, const char* name, auto what) {
        auto* button = new QPushButton(words, column);
        button->setObjectName(QLatin1String(name));
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, what);
        rows->addWidget(button);
        return button;
    };
    m_add = add(tr("Add a person…"), "directoryAdd", &DirectoryWindow::addPerson);
    m_edit = add(tr("Edit…"), "directoryEdit", &DirectoryWindow::editCurrent);
    m_delete = add(tr("Delete"), "directoryDelete", &DirectoryWindow::removeCurrent);
    rows->addSpacing(12);
    m_import = add(tr("Import vCard or CSV…"), "directoryImport", &DirectoryWindow::chooseFile);
    add(tr("Show the file"), "directoryShowFile",
        [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_store.path()).absolutePath())); });
    rows->addStretch();
    add(tr("Close"), "directoryClose", &QDialog::accept);
    return column;
}

// The arrow keys lead from the search into the list; Enter and Delete work on the row.
bool DirectoryWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress) {
        return QDialog::eventFilter(watched, event);
    }
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (watched == m_search && key == Qt::Key_Down && m_table->rowCount() > 0) {
        m_table->selectRow(std::max(m_table->currentRow(), 0));
        m_table->setFocus();
    } else if (enter && current() != nullptr) {
        editCurrent();
    } else if (watched == m_table && key == Qt::Key_Delete) {
        removeCurrent();
    } else {
        return QDialog::eventFilter(watched, event);
    }
    return true;
}

void DirectoryWindow::refresh()
{
    const Directory& directory = m_store.directory();
    const QString typed = m_search->text();
    const bool all = typed.trimmed().isEmpty();
    const QList<qsizetype> people =
        all ? everyPlace(directory.people) : placesOf(peopleLike(directory, typed, kMostFound), directory.people);
    const QList<qsizetype> organisations =
        all ? everyPlace(directory.organisations)
            : placesOf(organisationsLike(directory, typed, kMostFound), directory.organisations);
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    m_rows.clear();
    for (const qsizetype index : people) {
        addRow({true, index}, cellsOf(directory.people.at(index), m_language));
    }
    for (const qsizetype index : organisations) {
        const Organisation& organisation = directory.organisations.at(index);
        addRow({false, index}, {organisation.name.in(m_language), tr("Organisation"),
                                organisation.abbreviation.in(m_language), QString()});
    }
    const int last = m_table->rowCount() - 1;
    if (last >= 0 && (row >= 0 || !all)) {
        m_table->selectRow(std::clamp(row, 0, last));
    }
    showState();
}

void DirectoryWindow::addRow(const Row& row, const QStringList& cells)
{
    const int at = m_table->rowCount();
    m_table->insertRow(at);
    for (int column = 0; column < cells.size(); ++column) {
        auto* item = new QTableWidgetItem(cells.at(column));
        item->setToolTip(cells.at(column));
        m_table->setItem(at, column, item);
    }
    m_rows.append(row);
}

void DirectoryWindow::showState()
{
    const bool usable = m_store.isLoaded();
    m_add->setEnabled(usable);
    m_import->setEnabled(usable);
    m_edit->setEnabled(usable && current() != nullptr);
    m_delete->setEnabled(usable && current() != nullptr);
    if (m_store.problem()) {
        m_state->setText(tr("%1 The file is left as it is.").arg(m_store.problem()->message()));
    } else if (usable && m_store.directory() == Directory{}) {
        m_state->setText(tr("Nobody is in the directory yet. Import an address book, or add people from the form."));
    } else {
        m_state->setText(tr("Kept in %1, a file that can be copied and shared.").arg(m_store.path()));
    }
    setRole(m_state, m_store.problem() ? "problem" : "muted");
}

const DirectoryWindow::Row* DirectoryWindow::current() const
{
    const int row = m_table->currentRow();
    return row < 0 || row >= m_rows.size() ? nullptr : &m_rows.at(row);
}

void DirectoryWindow::addPerson()
{
    ContactDialog dialog({}, true, m_language, PhoneFormat::International, {}, nullptr, this);
    dialog.setWindowTitle(tr("Add a person"));
    if (dialog.exec() == QDialog::Accepted && dialog.contact() != Contact{}) {
        m_store.add(dialog.contact());
    }
}

void DirectoryWindow::editCurrent()
{
    if (const Row* row = current(); row != nullptr && m_store.isLoaded()) {
        row->isPerson ? editPerson(row->index) : editOrganisation(row->index);
    }
}

void DirectoryWindow::editPerson(qsizetype index)
{
    Directory changed = m_store.directory();
    ContactDialog dialog(changed.people.at(index), false, m_language, PhoneFormat::International, {}, nullptr, this);
    dialog.setWindowTitle(tr("Person"));
    if (dialog.exec() != QDialog::Accepted) {
        return;
    }
    if (dialog.isRemoved()) {
        changed.people.removeAt(index);
    } else {
        changed.people[index] = dialog.contact();
    }
    m_store.set(changed);
}

void DirectoryWindow::editOrganisation(qsizetype index)
{
    Directory changed = m_store.directory();
    OrganisationDialog dialog(changed.organisations.at(index), m_language, this);
    if (dialog.exec() == QDialog::Accepted) {
        changed.organisations[index] = dialog.organisation();
        m_store.set(changed);
    }
}

void DirectoryWindow::removeCurrent()
{
    const Row* row = current();
    if (row == nullptr || !m_store.isLoaded()) {
        return;
    }
    const QString name = m_table->item(m_table->currentRow(), 0)->text();
    QMessageBox question(QMessageBox::Question, tr("Delete"), tr("Delete “%1” from the directory?").arg(name),
                         QMessageBox::Cancel, this);
    QPushButton* agree = question.addButton(tr("Delete"), QMessageBox::DestructiveRole);
    question.setDefaultButton(agree);
    question.exec();
    if (question.clickedButton() != agree) {
        return;
    }
    Directory changed = m_store.directory();
    if (row->isPerson) {
        changed.people.removeAt(row->index);
    } else {
        changed.organisations.removeAt(row->index);
    }
    m_store.set(changed);
}

void DirectoryWindow::chooseFile()
{
    const QString file = QFileDialog::getOpenFileName(this, tr("Import an address book"), {},
                                                      tr("Address books (*.vcf *.vcard *.csv *.txt);;All files (*)"));
    if (!file.isEmpty()) {
        importFile(file);
    }
}

void DirectoryWindow::importFile(const QString& file)
{
    m_store.importFile(file, m_language, {});
}

void DirectoryWindow::showImported(int added, const QStringList& remarks)
{
    QMessageBox message(QMessageBox::Information, tr("Import"),
                        tr("%n entries are new in the directory.", nullptr, static_cast<int>(added)), QMessageBox::Ok,
                        this);
    if (!remarks.isEmpty()) {
        message.setInformativeText(tr("Left out: %1").arg(remarks.size()));
        message.setDetailedText(remarks.join(u'\n'));
    }
    message.exec();
}

} // namespace dateline
