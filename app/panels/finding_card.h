#pragma once

#include "dateline/checks/rule_pack.h"
#include "dateline/release/finding.h"

#include <QFrame>
#include <QHBoxLayout>

namespace dateline {

/// One finding: what is wrong, and a button for each way to settle it.
class FindingCard : public QFrame {
    Q_OBJECT

public:
    /// `rule` is what the finding goes by, or null where no pack knows it.
    FindingCard(const Finding& finding, const Rule* rule, QWidget* parent);

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
    [[nodiscard]] QHBoxLayout* headline();
    [[nodiscard]] QLayout* buttons();
    void addWhy(QHBoxLayout& headline, const QStringList& why);

    Finding m_finding;
};

} // namespace dateline
