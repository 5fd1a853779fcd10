#pragma once

#include "form/form_section.h"

#include <QComboBox>

namespace dateline {

/// Series and rounds, reference, kind, issuer and byline.
class ReferenceSection : public FormSection {
    Q_OBJECT

public:
    ReferenceSection(ReleaseDocument& document, QWidget* parent);

protected:
    void refresh() override;

private:
    FormField* roundField();
    FormField* nextField();

    QComboBox* m_kind;
};

} // namespace dateline
