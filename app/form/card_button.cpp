#include "form/card_button.h"

#include "theme/bidi.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace dateline {

CardButton::CardButton(QWidget* parent) : QPushButton(parent), m_title(new QLabel(this)), m_details(new QLabel(this))
{
    setRole(this, "personCard");
    setRole(m_details, "muted");
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(11, 9, 11, 9);
    rows->setSpacing(1);
    for (QLabel* label : {m_title, m_details}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        label->setWordWrap(true);
        rows->addWidget(label);
    }
}

void CardButton::setPerson(const QString& name, const QString& role, const QStringList& details)
{
    const QString part = role.isEmpty() ? QString() : QStringLiteral(" · ") + role.toHtmlEscaped();
    m_title->setTextFormat(Qt::RichText);
    m_title->setText(QStringLiteral("<b>%1</b>%2").arg(isolated(name.toHtmlEscaped()), part));
    m_details->setTextFormat(Qt::PlainText);
    QStringList shown;
    for (const QString& detail : details) {
        shown.append(isolated(detail));
    }
    m_details->setText(shown.join(u'\n'));
    m_details->setVisible(!details.isEmpty());
    setAccessibleName(role.isEmpty() ? name : QStringLiteral("%1, %2").arg(name, role));
    setAccessibleDescription(details.join(QStringLiteral(", ")));
    updateGeometry();
}

QSize CardButton::sizeHint() const
{
    return layout()->sizeHint();
}

QSize CardButton::minimumSizeHint() const
{
    return {80, layout()->minimumSize().height()};
}

int CardButton::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace dateline
