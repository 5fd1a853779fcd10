#pragma once

#include "help/help_pages.h"

#include <QDialog>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace dateline {

/// Shows the help pages beside their list, and searches them. Stays open beside the work.
class HelpWindow : public QDialog {
    Q_OBJECT

public:
    /// `language` as for helpPages().
    HelpWindow(const QString& language, QWidget* parent);

    /// Opens a page by its id.
    void showPage(const QString& id);

private:
    void search(const QString& words);
    void showCurrent();

    QList<HelpPage> m_pages;
    QLineEdit* m_search;
    QListWidget* m_list;
    QTextBrowser* m_text;
};

} // namespace dateline
