#pragma once

#include "dateline/checks/rule_book.h"
#include "dateline/release/finding.h"

#include <QScrollArea>
#include <QVBoxLayout>

#include <optional>

namespace dateline {

class FindingCard;

/// The findings of the open release, grouped, with their fixes.
class CheckPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit CheckPanel(QWidget* parent = nullptr);

    void setFindings(const QList<Finding>& findings);
    /// The packs whose rules explain the findings.
    void setRulePacks(const QList<QString>& ids);
    /// The findings as they are shown, from the top, by their indices.
    [[nodiscard]] const QList<int>& order() const { return m_order; }
    /// Marks the finding the cursor is at, by its index; -1: none.
    void setCurrent(int finding);

signals:
    void fixWanted(const dateline::Fix& fix);
    /// All findings of a group that need no decision.
    void fixAllWanted(const QList<dateline::Finding>& findings);
    void ignoreWanted(const dateline::Finding& finding);
    void jumpWanted(const dateline::PlaceInRelease& place);

private:
    void rebuild();
    void addGroup(const QString& title, const QList<int>& members);
    void addEmptyMessage();

    QList<Finding> m_findings;
    QList<QString> m_packs;
    std::optional<RuleBook> m_rules; ///< Made when there is something to explain.
    QList<FindingCard*> m_cards;     ///< By finding; null where a group is shown in part.
    QList<int> m_order;
    QVBoxLayout* m_rows = nullptr;
};

} // namespace dateline
