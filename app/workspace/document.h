#pragma once

#include "dateline/base/expected.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/finding.h"
#include "workspace/history.h"
#include "workspace/release_file.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace dateline {

/// A release as it was opened.
struct OpenedRelease {
    Release release;
    ReleaseFile file;         ///< Where it is saved to.
    QString origin;           ///< The file it was read from; may be a text.
    QList<Reading> readings;  ///< Where an import read each fact.
    QList<QString> remarks;   ///< What an import wants to be known.
    QList<Person> lastPeople; ///< Who chaired and hosted the edition that this one follows.
    bool modified = false;    ///< Holds what no file has.
    QString journal;          ///< The folder of the unsaved work that this is; empty: it is none.
};

/// The one release that is open: its value, its history, and the file it belongs to. All
/// editors change it through edit() and follow changed(). Lives on the GUI thread; a copy of
/// release() may be handed to any thread.
class ReleaseDocument : public QObject {
    Q_OBJECT

public:
    explicit ReleaseDocument(const OpenedRelease& opened, QObject* parent = nullptr);

    [[nodiscard]] const Release& release() const { return m_history.current(); }
    /// Names the current state of the release.
    [[nodiscard]] quint64 state() const { return m_history.state(); }
    [[nodiscard]] const QString& path() const { return m_file.path; }
    [[nodiscard]] const ReleaseFile& file() const { return m_file; }
    /// Nothing here can be changed until it is saved under another name.
    [[nodiscard]] bool isReadOnly() const { return m_file.readOnly; }
    /// What the file is called, or what the release came from.
    [[nodiscard]] QString displayName() const;
    /// Where an import read a fact; nothing when it was typed.
    [[nodiscard]] std::optional<Reading> readingOf(const FactPlace& place) const;
    [[nodiscard]] const QList<QString>& remarks() const { return m_remarks; }

    /// Who chaired and hosted the last edition, of a release begun from it in this session.
    [[nodiscard]] const QList<Person>& lastPeople() const { return m_lastPeople; }

    /// Makes a changed release the current one. An equal one is no edit. Texts carried over from
    /// the last edition count as confirmed when the edit changes them. A release that is open for
    /// reading only stays as it is: editRefused() and changed() tell so.
    void edit(const Release& changed, const EditNote& note);
    /// Applies a fix of a finding.
    [[nodiscard]] Expected<void> apply(const Fix& fix);
    /// Makes what the file holds the current release, as an edit that undo takes back.
    void replaceFromFile(const Release& release, const ReleaseFile& file, const QString& label);
    /// The next edit starts an undo step of its own.
    void closeStep() { m_history.closeStep(); }

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

    [[nodiscard]] bool isModified() const { return m_unsavedOrigin || !m_history.isSaved(); }
    /// Whether closing it would lose work: an import that nobody touched is none.
    [[nodiscard]] bool holdsWork() const { return isModified() && (canUndo() || m_isRecovered); }
    /// When it was last saved in this session; invalid when it was not.
    [[nodiscard]] const QDateTime& lastSaved() const { return m_lastSaved; }
    /// To be called when a state is on disk.
    void markSaved(quint64 savedState, const ReleaseFile& file, const QDateTime& when);

signals:
    void changed();
    /// An edit was made to a release that is open for reading only.
    void editRefused();
    /// An undo or redo changed something here.
    void revisited(const dateline::PlaceInRelease& place);
    /// Saved or not, undo there or not, the file's name.
    void statusChanged();

private:
    History m_history;
    ReleaseFile m_file;
    QString m_origin;
    QList<Reading> m_readings;
    QList<QString> m_remarks;
    QList<Person> m_lastPeople;
    QDateTime m_lastSaved;
    bool m_unsavedOrigin = false;
    bool m_isRecovered = false;
};

} // namespace dateline
