#include "panels/finding_card.h"

#include "panels/severity_dot.h"
#include "theme/flow_layout.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int kMostFixes = 3;

}

FindingCard::FindingCard(const Finding& finding, QWidget* parent) : QFrame(parent), m_finding(finding)
{
    setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(finding.title);
    setAccessibleDescription(finding.message);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 9, 12, 9);
    rows->setSpacing(4);
    rows->addLayout(headline());
    if (!finding.message.isEmpty()) {
        auto* message = new QLabel(finding.message, this);
        setRole(message, "muted");
        message->setTextFormat(Qt::PlainText);
        message->setWordWrap(true);
        rows->addWidget(message);
    }
    if (!finding.fixes.isEmpty()) {
        rows->addLayout(buttons());
    }
}

QLayout* FindingCard::headline()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    const bool spelling = m_finding.rule.startsWith(QLatin1String("spelling.")) && !m_finding.excerpt.isEmpty();
    auto* title = new QLabel(spelling ? m_finding.excerpt : m_finding.title, this);
    setRole(title, "title");
    title->setTextFormat(Qt::PlainText);
    title->setWordWrap(true);
    row->addWidget(new SeverityDot(m_finding, this), 0, Qt::AlignTop);
    row->addWidget(title, 1);
    auto* ignore = new QPushButton(tr("Ignore…"), this);
    setRole(ignore, "quietLink");
    ignore->setAccessibleName(tr("Ignore: %1").arg(m_finding.title));
    connect(ignore, &QPushButton::clicked, this, [this] { emit ignoreWanted(m_finding); });
    row->addWidget(ignore, 0, Qt::AlignTop);
    return row;
}

QLayout* FindingCard::buttons()
{
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 4, 0, 0);
    for (const Fix& fix : m_finding.fixes.mid(0, kMostFixes)) {
        auto* button = new QPushButton(fix.label, this);
        if (row->isEmpty()) {
            setRole(button, "first");
        }
        button->setAccessibleDescription(m_finding.title);
        connect(button, &QPushButton::clicked, this, [this, fix] { emit fixWanted(fix); });
        row->addWidget(button);
    }
    return row;
}

void FindingCard::setCurrent(bool current)
{
    if (property("current").toBool() != current) {
        setLook(this, "current", current);
    }
}

void FindingCard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos())) {
        emit jumpWanted(m_finding.place);
    }
}

void FindingCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space) {
        emit jumpWanted(m_finding.place);
    } else {
        QFrame::keyPressEvent(event);
    }
}

} // namespace dateline
