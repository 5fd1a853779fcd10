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
    : QObject(parent), m_history(opened.release), m_file(opened.file), m_origin(opened.origin),
      m_readings(opened.readings), m_remarks(opened.remarks), m_lastPeople(opened.lastPeople),
      m_unsavedOrigin(opened.modified), m_isRecovered(!opened.journal.isEmpty())
{
}

QString ReleaseDocument::displayName() const
{
    const QString& file = path().isEmpty() ? m_origin : path();
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
    if (isReadOnly()) {
        emit changed();
        emit editRefused();
        return;
    }
    m_history.push(withTouchedConfirmed(release(), changedRelease), note);
    emit changed();
    emit statusChanged();
}

void ReleaseDocument::replaceFromFile(const Release& fromFile, const ReleaseFile& file, const QString& label)
{
    closeStep();
    if (fromFile != release()) {
        m_history.push(fromFile, {label, {}, {}});
    }
    m_history.markSaved(m_history.state());
    m_file = file;
    m_unsavedOrigin = false;
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

void ReleaseDocument::markSaved(quint64 savedState, const ReleaseFile& file, const QDateTime& when)
{
    m_history.markSaved(savedState);
    m_file = file;
    m_lastSaved = when;
    m_unsavedOrigin = false;
    m_isRecovered = false;
    emit statusChanged();
}

} // namespace dateline
