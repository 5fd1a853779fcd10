#include "panels/finding_card.h"

#include "panels/severity_dot.h"
#include "theme/flow_layout.h"
#include "theme/theme.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QMouseEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

namespace {

constexpr int kMostFixes = 3;

/// "Interinstitutional Style Guide, 6.4, 2022", as a link where there is an address.
QString written(const RuleSource& source)
{
    QStringList parts{source.title, source.section, source.date};
    parts.removeAll(QString());
    const QString shown = parts.join(QStringLiteral(", ")).toHtmlEscaped();
    return source.url.isEmpty() ? shown
                                : QStringLiteral("<a href=\"%1\">%2</a>").arg(source.url.toHtmlEscaped(), shown);
}

/// Why there is the rule, and where it comes from.
QStringList whyOf(const Rule& rule)
{
    QStringList lines;
    if (!rule.explanation.isEmpty()) {
        lines.append(
            QCoreApplication::translate("dateline::RulePack", rule.explanation.toUtf8().constData()).toHtmlEscaped());
    }
    for (const RuleSource& source : rule.sources) {
        lines.append(FindingCard::tr("Source: %1").arg(written(source)));
    }
    return lines;
}

} // namespace

FindingCard::FindingCard(const Finding& finding, const Rule* rule, QWidget* parent) : QFrame(parent), m_finding(finding)
{
    setRole(this, "card");
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setAccessibleName(finding.title);
    setAccessibleDescription(finding.message);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(12, 9, 12, 9);
    rows->setSpacing(4);
    QHBoxLayout* top = headline();
    rows->addLayout(top);
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
    if (const QStringList why = rule == nullptr ? QStringList() : whyOf(*rule); !why.isEmpty()) {
        addWhy(*top, why);
    }
}

QHBoxLayout* FindingCard::headline()
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

// Folded until somebody asks: most know the rule, and the panel is to be read at a glance.
void FindingCard::addWhy(QHBoxLayout& headline, const QStringList& why)
{
    auto* button = new QPushButton(tr("Why?"), this);
    setRole(button, "quietLink");
    button->setObjectName(QStringLiteral("why"));
    button->setCheckable(true);
    button->setAccessibleName(tr("Why: %1").arg(m_finding.title));
    headline.insertWidget(headline.count() - 1, button, 0, Qt::AlignTop);
    for (const QString& line : why) {
        auto* words = new QLabel(line, this);
        setRole(words, "muted");
        words->setObjectName(QStringLiteral("whyWords"));
        words->setTextFormat(Qt::RichText);
        words->setWordWrap(true);
        words->setOpenExternalLinks(true);
        words->setTextInteractionFlags(Qt::TextBrowserInteraction);
        words->hide();
        connect(button, &QPushButton::toggled, words, &QLabel::setVisible);
        static_cast<QVBoxLayout*>(layout())->addWidget(words);
    }
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
