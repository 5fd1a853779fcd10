#include "help/help_window.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QTextDocument>

namespace dateline {

namespace {

constexpr QSize kFirstSize(860, 640);
constexpr int kListWidth = 210;

} // namespace

HelpWindow::HelpWindow(const QString& language, QWidget* parent)
    : QDialog(parent), m_pages(helpPages(language)), m_search(new QLineEdit), m_list(new QListWidget),
      m_text(new QTextBrowser)
{
    setWindowTitle(tr("Help"));
    resize(kFirstSize);
    m_search->setPlaceholderText(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Help pages"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_text->setAccessibleName(tr("Help page"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenExternalLinks(false);
    m_text->document()->setDocumentMargin(24);
    auto* left = new QVBoxLayout;
    left->addWidget(m_search);
    left->addWidget(m_list, 1);
    auto* side = new QWidget;
    side->setLayout(left);
    side->setFixedWidth(kListWidth);
    auto* columns = new QHBoxLayout(this);
    columns->setContentsMargins(8, 8, 0, 0);
    columns->addWidget(side);
    columns->addWidget(m_text, 1);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::search);
    connect(m_list, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    search({});
    m_search->setFocus();
}

void HelpWindow::search(const QString& words)
{
    m_list->clear();
    for (const HelpPage& page : pagesWith(m_pages, words)) {
        auto* item = new QListWidgetItem(page.title, m_list);
        item->setData(Qt::UserRole, page.id);
    }
    if (m_list->count() == 0) {
        m_text->setPlainText(tr("Nothing found."));
    }
    m_list->setCurrentRow(0);
}

void HelpWindow::showPage(const QString& id)
{
    m_search->clear();
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toString() == id) {
            m_list->setCurrentRow(row);
        }
    }
}

void HelpWindow::showCurrent()
{
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr) {
        return;
    }
    for (const HelpPage& page : m_pages) {
        if (page.id == item->data(Qt::UserRole).toString()) {
            m_text->setMarkdown(page.text);
        }
    }
    const QString word = m_search->text().section(u' ', 0, 0, QString::SectionSkipEmpty);
    if (!word.isEmpty()) {
        m_text->find(word);
    }
}

} // namespace dateline
