#pragma once

#include "panels/page_view.h"

#include <QLabel>
#include <QScrollArea>

namespace dateline {

/// The right column's second tab: what readers will get.
class PreviewPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit PreviewPanel(QWidget* parent = nullptr);

    /// Newly made pages, or why there are none.
    void setPages(const std::shared_ptr<const Expected<Pages>>& pages);

signals:
    void blockClicked(dateline::BlockId block);

private:
    PageView* m_view;
    QLabel* m_note;
};

} // namespace dateline
