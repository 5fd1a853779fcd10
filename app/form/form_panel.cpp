#include "form/form_panel.h"

#include "form/contacts_section.h"
#include "form/participants_section.h"
#include "form/people_section.h"
#include "form/reference_section.h"
#include "form/when_section.h"
#include "form/where_section.h"
#include "theme/theme.h"

#include <QVBoxLayout>

namespace dateline {

FormPanel::FormPanel(ReleaseDocument& document, QWidget* parent) : QScrollArea(parent)
{
    setRole(this, "form");
    setObjectName(QStringLiteral("form"));
    setAccessibleName(tr("Facts of the release"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QWidget;
    setRole(column, "column");
    m_sections = {new WhenSection(document, column),     new WhereSection(document, column),
                  new PeopleSection(document, column),   new ParticipantsSection(document, column),
                  new ContactsSection(document, column), new ReferenceSection(document, column)};
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(metrics::kColumnPadding, 14, metrics::kColumnPadding, metrics::kColumnPadding);
    rows->setSpacing(18);
    for (FormSection* section : m_sections) {
        rows->addWidget(section);
    }
    rows->addStretch();
    setWidget(column);
    setLanguage(document.release().sourceLanguage);
}

void FormPanel::setDirectory(DirectoryStore* directory)
{
    for (FormSection* section : m_sections) {
        section->setDirectory(directory);
    }
}

void FormPanel::setLanguage(const LanguageTag& language)
{
    for (FormSection* section : m_sections) {
        section->setLanguage(language);
    }
}

void FormPanel::showFindings(const QList<Finding>& findings)
{
    for (FormSection* section : m_sections) {
        section->showFindings(findings);
    }
}

void FormPanel::focusFact(const FactPlace& place)
{
    for (FormSection* section : m_sections) {
        if (section->focusFact(place)) {
            ensureWidgetVisible(widget()->focusWidget(), 0, 60);
            return;
        }
    }
}

} // namespace dateline
