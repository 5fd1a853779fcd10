#pragma once

#include "dateline/release/people.h"

#include <QDialog>
#include <QLineEdit>

namespace dateline {

/// Asks for the name and abbreviation of an organisation in one language.
class OrganisationDialog : public QDialog {
    Q_OBJECT

public:
    OrganisationDialog(const Organisation& organisation, const LanguageTag& language, QWidget* parent);

    [[nodiscard]] Organisation organisation() const;

private:
    Organisation m_organisation;
    LanguageTag m_language;
    QLineEdit* m_name;
    QLineEdit* m_abbreviation;
};

} // namespace dateline
