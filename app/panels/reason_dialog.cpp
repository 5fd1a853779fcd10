#include "panels/reason_dialog.h"

#include "theme/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace dateline {

ReasonDialog::ReasonDialog(const QString& question, const QStringList& details, const QString& accept, QWidget* parent)
    : QDialog(parent), m_reason(new QLineEdit(this))
{
    setWindowTitle(accept);
    setMinimumWidth(460);
    auto* title = new QLabel(question, this);
    setRole(title, "title");
    title->setWordWrap(true);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(20, 20, 20, 16);
    rows->setSpacing(10);
    rows->addWidget(title);
    for (const QString& detail : details) {
        auto* line = new QLabel(QStringLiteral("• ") + detail, this);
        line->setTextFormat(Qt::PlainText);
        line->setWordWrap(true);
        rows->addWidget(line);
    }
    auto* label = new QLabel(tr("Reason, kept in the release"), this);
    setRole(label, "label");
    label->setBuddy(m_reason);
    m_reason->setAccessibleName(label->text());
    m_reason->setObjectName(QStringLiteral("reason"));
    rows->addWidget(label);
    rows->addWidget(m_reason);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    QPushButton* button = buttons->button(QDialogButtonBox::Ok);
    button->setText(accept);
    button->setEnabled(false);
    connect(m_reason, &QLineEdit::textChanged, button, [this, button] { button->setEnabled(!reason().isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    rows->addWidget(buttons);
    m_reason->setFocus();
}

} // namespace dateline
