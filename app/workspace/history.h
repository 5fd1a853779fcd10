#pragma once

#include "dateline/release/place_in_release.h"
#include "dateline/release/release.h"

#include <QList>
#include <QString>

namespace dateline {

/// What an edit was, for the undo menu and for going back to where it happened.
struct EditNote {
    QString label;        ///< "Typing", in the interface language.
    QString mergeKey;     ///< Edits in a row with the same key become one step; empty: never.
    PlaceInRelease place; ///< Where it happened.
};

/// The states of one release, as values that share what did not change. One history over form
/// and text. Lives on one thread.
class History {
public:
    explicit History(const Release& start);

    [[nodiscard]] const Release& current() const { return m_steps.at(m_at).release; }
    /// Names the current state; another state, another number.
    [[nodiscard]] quint64 state() const { return m_steps.at(m_at).state; }

    /// Makes a changed release the current state and forgets what was undone.
    void push(const Release& changed, const EditNote& note);
    /// The next edit starts a new step, whatever its key.
    void closeStep() { m_stepIsOpen = false; }

    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    /// The step that undo() would take back, or redo() bring again.
    [[nodiscard]] const EditNote& undoNote() const { return m_steps.at(m_at).note; }
    [[nodiscard]] const EditNote& redoNote() const { return m_steps.at(m_at + 1).note; }
    void undo();
    void redo();

    /// Remembers that a state is the one on disk.
    void markSaved(quint64 savedState);
    [[nodiscard]] bool isSaved() const { return state() == m_savedState; }

private:
    struct Step {
        Release release;
        EditNote note;
        quint64 state = 0;
    };

    [[nodiscard]] bool joinsCurrentStep(const EditNote& note) const;
    void dropOldest();

    QList<Step> m_steps;
    qsizetype m_at = 0;
    quint64 m_lastState = 1;
    quint64 m_savedState = 1;
    bool m_stepIsOpen = false;
};

} // namespace dateline
