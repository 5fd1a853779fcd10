#include "form/organisation_dialog.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace dateline {

OrganisationDialog::OrganisationDialog(const Organisation& organisation, const LanguageTag& language, QWidget* parent)
    : QDialog(parent), m_organisation(organisation), m_language(language),
      m_name(new QLineEdit(organisation.name.in(language), this)),
      m_abbreviation(new QLineEdit(organisation.abbreviation.in(language), this))
{
    setWindowTitle(tr("Organisation"));
    setMinimumWidth(420);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(20, 20, 20, 16);
    form->setSpacing(10);
    m_name->setAccessibleName(tr("Name"));
    m_name->setObjectName(QStringLiteral("organisationName"));
    m_abbreviation->setAccessibleName(tr("Abbreviation"));
    m_abbreviation->setObjectName(QStringLiteral("abbreviation"));
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Abbreviation"), m_abbreviation);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Done"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    form->addRow(buttons);
}

Organisation OrganisationDialog::organisation() const
{
    Organisation organisation = m_organisation;
    organisation.name.set(m_language, m_name->text().trimmed());
    organisation.abbreviation.set(m_language, m_abbreviation->text().trimmed());
    return organisation;
}

} // namespace dateline
