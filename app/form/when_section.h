#pragma once

#include "form/form_section.h"

namespace dateline {

class DateField;
class EmbargoField;

/// Event date, release date, embargo.
class WhenSection : public FormSection {
    Q_OBJECT

public:
    WhenSection(ReleaseDocument& document, QWidget* parent);

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void placeDates();

    DateField* m_eventDate;
    DateField* m_releaseDate;
    QBoxLayout* m_dates;
    EmbargoField* m_embargo;
};

} // namespace dateline
