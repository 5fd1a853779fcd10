#include "window/status_row.h"

#include "theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>

namespace dateline {

namespace {

constexpr int kHeight = 28;

}

StatusRow::StatusRow(QWidget* parent)
    : QWidget(parent), m_words(new QLabel(this)), m_language(new QLabel(this)), m_pages(new QLabel(this)),
      m_message(new QLabel(this)), m_readiness(new QLabel(this)), m_zoom(new QLabel(this))
{
    setRole(this, "status");
    setAttribute(Qt::WA_StyledBackground);
    setFixedHeight(kHeight);
    m_words->setObjectName(QStringLiteral("wordCount"));
    m_message->setObjectName(QStringLiteral("message"));
    m_message->setAccessibleName(tr("Message"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 0, 16, 0);
    row->setSpacing(22);
    row->addWidget(m_words);
    row->addWidget(m_language);
    row->addWidget(m_pages);
    row->addWidget(m_message, 1);
    row->addWidget(m_readiness);
    row->addWidget(m_zoom);
}

void StatusRow::setWords(int words, int minutes, bool ofSelection)
{
    const QString count = tr("%n word(s)", nullptr, words);
    const QString which = ofSelection ? tr("%1 selected").arg(count) : count;
    m_words->setText(tr("%1 · %2 min").arg(which).arg(minutes));
}

void StatusRow::setLanguage(const QString& name)
{
    m_language->setText(name);
}

void StatusRow::setPages(int pages)
{
    m_pages->setVisible(pages > 0);
    m_pages->setText(tr("%n page(s)", nullptr, pages));
}

void StatusRow::setReadiness(const QString& words)
{
    m_readiness->setText(words);
}

void StatusRow::setZoom(double zoom)
{
    m_zoom->setText(tr("%1 %").arg(qRound(zoom * 100)));
}

void StatusRow::announce(const QString& message)
{
    m_message->setText(message);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace dateline
