#pragma once

#include "editor/table_editing.h"

#include <QToolButton>
#include <QWidget>

namespace dateline {

/// Stands in place of the format bar while a cell is written: rows, columns, header.
class TableBar : public QWidget {
    Q_OBJECT

public:
    explicit TableBar(TableEditing& tables, QWidget* parent = nullptr);

private:
    QToolButton* plainButton(const QString& name);
    QToolButton* menuButton(const QString& name, const QList<QAction*>& actions);
};

} // namespace dateline
