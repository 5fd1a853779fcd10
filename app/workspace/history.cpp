#include "workspace/history.h"

#include <algorithm>

namespace dateline {

namespace {

/// A step shares all but the list of blocks it changed; this many block references are kept.
constexpr qsizetype kBlockBudget = 400'000;
constexpr qsizetype kFewestSteps = 100;
constexpr qsizetype kMostSteps = 2'000;

qsizetype stepLimit(const Release& release)
{
    qsizetype blocks = 1;
    for (const LanguageVersion& version : release.versions) {
        blocks += version.body.size() + version.notes.size();
    }
    return std::clamp(kBlockBudget / blocks, kFewestSteps, kMostSteps);
}

} // namespace

History::History(const Release& start) : m_steps{{start, {}, 1}} {}

bool History::joinsCurrentStep(const EditNote& note) const
{
    return m_stepIsOpen && m_at > 0 && !note.mergeKey.isEmpty() && !isSaved() && !canRedo() &&
           m_steps.at(m_at).note.mergeKey == note.mergeKey;
}

void History::push(const Release& changed, const EditNote& note)
{
    const quint64 state = ++m_lastState;
    if (joinsCurrentStep(note)) {
        m_steps[m_at].release = changed;
        m_steps[m_at].state = state;
        return;
    }
    m_steps.erase(m_steps.begin() + m_at + 1, m_steps.end());
    m_steps.append({changed, note, state});
    ++m_at;
    m_stepIsOpen = true;
    dropOldest();
}

void History::dropOldest()
{
    const qsizetype surplus = m_steps.size() - stepLimit(current()) - 1;
    if (surplus > 0) {
        m_steps.remove(0, surplus);
        m_at -= surplus;
    }
}

void History::undo()
{
    if (canUndo()) {
        --m_at;
        closeStep();
    }
}

void History::redo()
{
    if (canRedo()) {
        ++m_at;
        closeStep();
    }
}

void History::markSaved(quint64 savedState)
{
    m_savedState = savedState;
    closeStep();
}

} // namespace dateline
