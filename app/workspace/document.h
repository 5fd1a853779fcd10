#pragma once

#include "dateline/base/expected.h"
#include "dateline/importers/text_importer.h"
#include "dateline/release/finding.h"
#include "workspace/history.h"

#include <QDateTime>
#include <QObject>

#include <optional>

namespace dateline {

/// A release as it was opened.
struct OpenedRelease {
    Release release;
    QString path;             ///< The .dateline file it is saved to; empty when it has none yet.
    QString origin;           ///< The file it was read from; may be a text.
    QList<Reading> readings;  ///< Where an import read each fact.
    QList<QString> remarks;   ///< What an import wants to be known.
    QList<Person> lastPeople; ///< Who chaired and hosted the edition that this one follows.
    bool modified = false;    ///< Holds work that no file has.
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
    [[nodiscard]] const QString& path() const { return m_path; }
    /// What the file is called, or what the release came from.
    [[nodiscard]] QString displayName() const;
    /// Where an import read a fact; nothing when it was typed.
    [[nodiscard]] std::optional<Reading> readingOf(const FactPlace& place) const;
    [[nodiscard]] const QList<QString>& remarks() const { return m_remarks; }

    /// Who chaired and hosted the last edition, of a release begun from it in this session.
    [[nodiscard]] const QList<Person>& lastPeople() const { return m_lastPeople; }

    /// Makes a changed release the current one. An equal one is no edit. Texts carried over from
    /// the last edition count as confirmed when the edit changes them.
    void edit(const Release& changed, const EditNote& note);
    /// Applies a fix of a finding.
    [[nodiscard]] Expected<void> apply(const Fix& fix);
    /// The next edit starts an undo step of its own.
    void closeStep() { m_history.closeStep(); }

    [[nodiscard]] bool canUndo() const { return m_history.canUndo(); }
    [[nodiscard]] bool canRedo() const { return m_history.canRedo(); }
    [[nodiscard]] QString undoLabel() const;
    [[nodiscard]] QString redoLabel() const;
    void undo();
    void redo();

    [[nodiscard]] bool isModified() const { return m_unsavedOrigin || !m_history.isSaved(); }
    /// When it was last saved in this session; invalid when it was not.
    [[nodiscard]] const QDateTime& lastSaved() const { return m_lastSaved; }
    /// To be called when a state is on disk.
    void markSaved(quint64 savedState, const QString& path, const QDateTime& when);

signals:
    void changed();
    /// An undo or redo changed something here.
    void revisited(const dateline::PlaceInRelease& place);
    /// Saved or not, undo there or not, the file's name.
    void statusChanged();

private:
    History m_history;
    QString m_path;
    QString m_origin;
    QList<Reading> m_readings;
    QList<QString> m_remarks;
    QList<Person> m_lastPeople;
    QDateTime m_lastSaved;
    bool m_unsavedOrigin = false;
};

} // namespace dateline
