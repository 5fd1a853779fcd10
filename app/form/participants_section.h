#pragma once

#include "form/drag_reorder.h"
#include "form/form_section.h"

#include <QPushButton>
#include <QToolButton>

#include <functional>

namespace dateline {

class FlowLayout;

/// Who takes part, a chip each, and at what level.
class ParticipantsSection : public FormSection {
    Q_OBJECT

public:
    ParticipantsSection(ReleaseDocument& document, QWidget* parent);

    bool focusFact(const FactPlace& place) override;

protected:
    void refresh() override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void addChip(int index);
    void openMenu(int index, QPushButton& chip);
    void startAdding();
    void finishAdding();
    void remove(int index);
    void move(int index, int by);
    void sortByName();
    void sortByProtocol();
    void sortBy(const std::function<bool(const Participant&, const Participant&)>& before);
    void setParticipantRole(int index, ParticipantRole role);

    FlowLayout* m_chips;
    QList<QPushButton*> m_buttons;
    QPushButton* m_add;
    QLineEdit* m_line;
    DragReorder* m_drag;
    QList<Participant> m_shown;
    LanguageTag m_shownLanguage;
};

} // namespace dateline
