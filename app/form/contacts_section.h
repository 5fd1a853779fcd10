#pragma once

#include "form/card_button.h"
#include "form/form_section.h"

namespace dateline {

/// Whom journalists call, a card each.
class ContactsSection : public FormSection {
    Q_OBJECT

public:
    ContactsSection(ReleaseDocument& document, QWidget* parent);

    bool focusFact(const FactPlace& place) override;

protected:
    void refresh() override;

private:
    void add();
    void open(int index);
    [[nodiscard]] QStringList detailsOf(const Contact& contact) const;

    QVBoxLayout* m_cards;
    QList<CardButton*> m_buttons;
    QPushButton* m_add;
    QList<Contact> m_shown;
    LanguageTag m_shownLanguage;
};

} // namespace dateline
