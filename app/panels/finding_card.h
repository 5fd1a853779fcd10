#pragma once

#include "dateline/release/finding.h"

#include <QFrame>

namespace dateline {

/// One finding: what is wrong, and a button for each way to settle it.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    FindingCard(const Finding& finding, QWidget* parent);

    [[nodiscard]] const Finding& finding() const { return m_finding; }
    /// Shows that the cursor is at this finding.
    void setCurrent(bool current);

signals:
    void fixWanted(const dateline::Fix& fix);
    void ignoreWanted(const dateline::Finding& finding);
    void jumpWanted(const dateline::PlaceInRelease& place);

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    [[nodiscard]] QLayout* headline();
    [[nodiscard]] QLayout* buttons();

    Finding m_finding;
};

} // namespace dateline
