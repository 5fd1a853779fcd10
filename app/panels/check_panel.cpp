#include "panels/check_panel.h"

#include "dateline/checks/checker.h"
#include "panels/finding_card.h"
#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>

namespace dateline {

namespace {

/// A press officer reads some; hundreds would only slow the window down.
constexpr int kMostCards = 40;

enum class Group { MustFix, Spelling, Form, Style };

Group groupOf(const Finding& finding)
{
    if (finding.severity == Severity::MustFix) {
        return Group::MustFix;
    }
    if (finding.rule.startsWith(QLatin1String("spelling."))) {
        return Group::Spelling;
    }
    return std::holds_alternative<FactPlace>(finding.place) ? Group::Form : Group::Style;
}

} // namespace

CheckPanel::CheckPanel(QWidget* parent) : QScrollArea(parent)
{
    setObjectName(QStringLiteral("checkPanel"));
    setAccessibleName(tr("Findings"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    rebuild();
}

void CheckPanel::setFindings(const QList<Finding>& findings)
{
    if (findings == m_findings) {
        return;
    }
    m_findings = findings;
    rebuild();
}

void CheckPanel::setRulePacks(const QList<QString>& ids)
{
    if (ids != m_packs) {
        m_packs = ids;
        m_rules.reset();
    }
}

void CheckPanel::setCurrent(int finding)
{
    for (int index = 0; index < m_cards.size(); ++index) {
        if (m_cards.at(index) != nullptr) {
            m_cards.at(index)->setCurrent(index == finding);
        }
    }
    FindingCard* card = m_cards.value(finding, nullptr);
    if (card != nullptr) {
        ensureWidgetVisible(card, 0, 24);
    }
}

void CheckPanel::rebuild()
{
    const int scrolled = verticalScrollBar()->value();
    auto* column = new QWidget;
    setRole(column, "column");
    m_rows = new QVBoxLayout(column);
    m_rows->setContentsMargins(13, 12, 13, 16);
    m_rows->setSpacing(9);
    m_order.clear();
    m_cards = QList<FindingCard*>(m_findings.size(), nullptr);
    const std::pair<Group, QString> groups[] = {{Group::MustFix, tr("Must fix")},
                                                {Group::Spelling, tr("Spelling")},
                                                {Group::Form, tr("Form")},
                                                {Group::Style, tr("House style")}};
    for (const auto& [group, title] : groups) {
        QList<int> members;
        for (int index = 0; index < m_findings.size(); ++index) {
            if (groupOf(m_findings.at(index)) == group) {
                members.append(index);
            }
        }
        m_order += members;
        addGroup(title, members);
    }
    if (m_findings.isEmpty()) {
        addEmptyMessage();
    }
    m_rows->addStretch();
    setWidget(column);
    verticalScrollBar()->setValue(scrolled);
}

void CheckPanel::addGroup(const QString& title, const QList<int>& members)
{
    if (members.isEmpty()) {
        return;
    }
    auto* row = new QHBoxLayout;
    row->setContentsMargins(4, 4, 4, 0);
    auto* heading = new QLabel(title);
    setRole(heading, "group");
    auto* count = new QLabel(QString::number(members.size()));
    setRole(count, "muted");
    row->addWidget(heading);
    row->addStretch();
    QList<Finding> fixable;
    for (const int index : members) {
        if (fixesItself(m_findings.at(index))) {
            fixable.append(m_findings.at(index));
        }
    }
    if (fixable.size() > 1) {
        auto* all = new QPushButton(tr("Fix all %1").arg(fixable.size()));
        setRole(all, "link");
        connect(all, &QPushButton::clicked, this, [this, fixable] { emit fixAllWanted(fixable); });
        row->addWidget(all);
    }
    row->addWidget(count);
    m_rows->addLayout(row);
    if (!m_rules) {
        m_rules.emplace(builtInRulePacks(), m_packs);
    }
    for (const int index : members.mid(0, kMostCards)) {
        const Finding& finding = m_findings.at(index);
        auto* card = new FindingCard(finding, m_rules->find(finding.rule), nullptr);
        connect(card, &FindingCard::fixWanted, this, &CheckPanel::fixWanted);
        connect(card, &FindingCard::ignoreWanted, this, &CheckPanel::ignoreWanted);
        connect(card, &FindingCard::jumpWanted, this, &CheckPanel::jumpWanted);
        m_rows->addWidget(card);
        m_cards[index] = card;
    }
    if (members.size() > kMostCards) {
        auto* more = new QLabel(tr("and %1 more").arg(members.size() - kMostCards));
        setRole(more, "muted");
        m_rows->addWidget(more);
    }
}

void CheckPanel::addEmptyMessage()
{
    auto* message = new QLabel(tr("Nothing to fix. The text and the form agree."));
    setRole(message, "muted");
    message->setWordWrap(true);
    message->setContentsMargins(4, 4, 4, 0);
    m_rows->addWidget(message);
}

} // namespace dateline
