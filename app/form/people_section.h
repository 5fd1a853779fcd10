#pragma once

#include "form/card_button.h"
#include "form/drag_reorder.h"
#include "form/form_section.h"
#include "form/person_dialog.h"

namespace dateline {

/// Who chairs and who hosts, a card each.
class PeopleSection : public FormSection {
    Q_OBJECT

public:
    PeopleSection(ReleaseDocument& document, QWidget* parent);

    bool focusFact(const FactPlace& place) override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void add();
    void open(PersonRole role, int index);
    void move(int from, int to);
    void addCards(const QList<Person>& people, PersonRole role);
    void showLastPeople();

    QVBoxLayout* m_cards;
    QLabel* m_last;
    DragReorder* m_drag;
    QList<QPair<FactPlace, CardButton*>> m_buttons;
    QPair<QList<Person>, QList<Person>> m_shown;
    LanguageTag m_shownLanguage;
};

} // namespace dateline
