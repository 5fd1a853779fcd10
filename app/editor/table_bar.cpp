#include "editor/table_bar.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QMenu>

namespace dateline {

TableBar::TableBar(TableEditing& tables, QWidget* parent) : QWidget(parent)
{
    setRole(this, "formatBar");
    setAttribute(Qt::WA_StyledBackground);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(8, 12, 8, 8);
    row->setSpacing(2);
    row->addStretch();
    row->addWidget(menuButton(tr("Row"), tables.rowActions()));
    row->addWidget(menuButton(tr("Column"), tables.columnActions()));
    for (QAction* action : tables.tableActions()) {
        QToolButton* button = plainButton(action->text());
        button->setDefaultAction(action);
        row->addWidget(button);
    }
    row->addStretch();
}

QToolButton* TableBar::plainButton(const QString& name)
{
    auto* button = new QToolButton(this);
    button->setAccessibleName(name);
    // The words of the cell keep the cursor.
    button->setFocusPolicy(Qt::NoFocus);
    setRole(button, "format");
    return button;
}

QToolButton* TableBar::menuButton(const QString& name, const QList<QAction*>& actions)
{
    QToolButton* button = plainButton(name);
    button->setText(name + QStringLiteral(" ▾"));
    button->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(button);
    menu->addActions(actions);
    button->setMenu(menu);
    return button;
}

} // namespace dateline
