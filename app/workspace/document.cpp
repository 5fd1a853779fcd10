#include "workspace/document.h"

#include "dateline/release/edit.h"
#include "dateline/release/new_edition.h"

#include <QFileInfo>

#include <algorithm>

namespace dateline {

namespace {

PlaceInRelease placeOf(const Fix& fix)
{
    if (fix.edits.isEmpty()) {
        return {};
    }
    return std::visit([](const auto& edit) { return PlaceInRelease(edit.place); }, fix.edits.first());
}

} // namespace

ReleaseDocument::ReleaseDocument(const OpenedRelease& opened, QObject* parent)
    : QObject(parent), m_history(opened.release), m_path(opened.path), m_origin(opened.origin),
      m_readings(opened.readings), m_remarks(opened.remarks), m_lastPeople(opened.lastPeople),
      m_unsavedOrigin(opened.modified)
{
}

QString ReleaseDocument::displayName() const
{
    const QString& file = m_path.isEmpty() ? m_origin : m_path;
    return file.isEmpty() ? tr("New release") : QFileInfo(file).fileName();
}

std::optional<Reading> ReleaseDocument::readingOf(const FactPlace& place) const
{
    const auto found =
        std::find_if(m_readings.cbegin(), m_readings.cend(), [&](const Reading& each) { return each.fact == place; });
    return found == m_readings.cend() ? std::nullopt : std::optional(*found);
}

void ReleaseDocument::edit(const Release& changedRelease, const EditNote& note)
{
    if (changedRelease == release()) {
        return;
    }
    m_history.push(withTouchedConfirmed(release(), changedRelease), note);
    emit changed();
    emit statusChanged();
}

Expected<void> ReleaseDocument::apply(const Fix& fix)
{
    const Expected<Release> fixed = applied(release(), fix);
    if (!fixed) {
        return failure(fixed.error());
    }
    edit(*fixed, {fix.label, {}, placeOf(fix)});
    return {};
}

QString ReleaseDocument::undoLabel() const
{
    return canUndo() ? m_history.undoNote().label : QString();
}

QString ReleaseDocument::redoLabel() const
{
    return canRedo() ? m_history.redoNote().label : QString();
}

void ReleaseDocument::undo()
{
    if (!canUndo()) {
        return;
    }
    const PlaceInRelease place = m_history.undoNote().place;
    m_history.undo();
    emit changed();
    emit statusChanged();
    emit revisited(place);
}

void ReleaseDocument::redo()
{
    if (!canRedo()) {
        return;
    }
    const PlaceInRelease place = m_history.redoNote().place;
    m_history.redo();
    emit changed();
    emit statusChanged();
    emit revisited(place);
}

void ReleaseDocument::markSaved(quint64 savedState, const QString& path, const QDateTime& when)
{
    m_history.markSaved(savedState);
    m_path = path;
    m_lastSaved = when;
    m_unsavedOrigin = false;
    emit statusChanged();
}

} // namespace dateline
