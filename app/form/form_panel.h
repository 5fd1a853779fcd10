#pragma once

#include "form/form_section.h"

#include <QScrollArea>

namespace dateline {

/// The left column: the facts of the release.
class FormPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit FormPanel(ReleaseDocument& document, QWidget* parent = nullptr);

    /// Who is offered for people, contacts and participants; must live longer.
    void setDirectory(DirectoryStore* directory);
    void setLanguage(const LanguageTag& language);
    void showFindings(const QList<Finding>& findings);
    /// Puts the focus on a fact and brings it into view.
    void focusFact(const FactPlace& place);

private:
    QList<FormSection*> m_sections;
};

} // namespace dateline
