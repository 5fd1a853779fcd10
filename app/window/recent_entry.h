#pragma once

#include "workspace/start_lists.h"

#include <QPushButton>

namespace dateline {

/// A button that is one line of the list of recent releases: headline, dateline, languages, state.
class RecentEntry : public QPushButton {
    Q_OBJECT

public:
    RecentEntry(const RecentRelease& release, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_headline;
    QStringList m_rest; ///< The narrower columns.
};

} // namespace dateline
