#include "window/dictionary_list.h"

#include "dateline/locale/names.h"
#include "dateline/spelling/dictionary_catalogue.h"

#include <QHeaderView>
#include <QLocale>

namespace dateline {

namespace {

constexpr int kRowHeight = 26;
constexpr int kShownRows = 8;

QString stateOf(const DictionaryStatus& status)
{
    if (!status.installed) {
        return status.known.exists() ? DictionaryList::tr("Missing") : DictionaryList::tr("There is none");
    }
    return status.known.isWeak() ? DictionaryList::tr("Found, knows few words") : DictionaryList::tr("Found");
}

QString packageOf(const KnownDictionary& known)
{
    if (!known.debianPackage.isEmpty()) {
        return known.debianPackage;
    }
    return known.npmPackage.isEmpty() ? QString() : DictionaryList::tr("%1 (npm)").arg(known.npmPackage);
}

} // namespace

DictionaryList::DictionaryList(QWidget* parent) : QTableWidget(0, 3, parent)
{
    setObjectName(QStringLiteral("dictionaries"));
    setAccessibleName(tr("Dictionaries"));
    setHorizontalHeaderLabels({tr("Language"), tr("State"), tr("Package")});
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setTabKeyNavigation(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(kRowHeight);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    setFixedHeight(kShownRows * kRowHeight + horizontalHeader()->sizeHint().height());
    fill();
}

// What is there stands first.
void DictionaryList::fill()
{
    const LanguageTag interface(QLocale().bcp47Name());
    const QList<DictionaryStatus> all = dictionaryStatus(DictionaryShelf(DictionaryShelf::systemFolders()));
    for (const bool installed : {true, false}) {
        for (const DictionaryStatus& status : all) {
            if (status.installed.has_value() != installed) {
                continue;
            }
            const int row = rowCount();
            insertRow(row);
            const QString cells[] = {languageName(status.known.language, interface), stateOf(status),
                                     packageOf(status.known)};
            for (int column = 0; column < columnCount(); ++column) {
                auto* cell = new QTableWidgetItem(cells[column]);
                cell->setToolTip(cells[column]);
                setItem(row, column, cell);
            }
        }
    }
}

} // namespace dateline
