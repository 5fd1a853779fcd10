#pragma once

#include <QAction>
#include <QList>
#include <QObject>

namespace dateline {

class ReleaseView;

/// What can be done with the text of an open release besides writing it, as actions for the menus.
class TextTools : public QObject {
    Q_OBJECT

public:
    /// A child of `view`.
    explicit TextTools(ReleaseView& view);

    /// For the Edit menu, in groups.
    [[nodiscard]] const QList<QList<QAction*>>& editActions() const { return m_editActions; }

private:
    QAction* make(const QString& name, const QKeySequence& keys, const char* objectName);
    void addClipboard();
    void addSearch();

    ReleaseView& m_view;
    QList<QList<QAction*>> m_editActions;
};

} // namespace dateline
