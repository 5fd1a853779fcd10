#pragma once

#include "form/form_section.h"

namespace dateline {

class CountryField;

/// City, country and building.
class WhereSection : public FormSection {
    Q_OBJECT

public:
    WhereSection(ReleaseDocument& document, QWidget* parent);

protected:
    void refresh() override;

private:
    CountryField* m_country;
    QLineEdit* m_city;
    QLineEdit* m_building;
};

} // namespace dateline
