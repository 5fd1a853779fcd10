#pragma once

#include "theme/theme.h"

#include <QAction>
#include <QMenuBar>
#include <QObject>

namespace dateline {

/// Every action of the window, with its name, keys and place in the menus.
class WindowActions : public QObject {
    Q_OBJECT

public:
    explicit WindowActions(QWidget& window);

    QAction* newRelease;
    QAction* newStatement;
    QAction* newAdvisory;
    QAction* newEdition;
    QAction* open;
    QAction* sample;
    QAction* sampleInLanguages;
    QAction* save;
    QAction* saveAs;
    QAction* revert;
    QAction* previousVersion;
    QAction* exportAll;
    QAction* close;
    QAction* directory;
    QAction* houseStyle;
    QAction* quit;

    QAction* undo;
    QAction* redo;

    QAction* nextFinding;
    QAction* previousFinding;
    QAction* confirmText;

    QAction* showCheck;
    QAction* showPreview;
    QAction* showForm;
    QAction* showPanels;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* zoomReset;
    QAction* fullScreen;
    QAction* settings;

    /// What the window may look like, each with the action that chooses it.
    [[nodiscard]] const QList<std::pair<Appearance, QAction*>>& appearances() const { return m_appearances; }
    /// Marks the appearance that is chosen.
    void showAppearance(Appearance appearance) const;

    QAction* help;
    QAction* keyboardMap;
    QAction* whatsNew;

    /// Actions that stand together in a menu.
    using Groups = QList<QList<QAction*>>;
    /// Fills a menu bar. `editing` follows undo in the Edit menu, `text` is the Text menu.
    void fill(QMenuBar& bar, const Groups& editing, const Groups& text) const;
    /// Those that only make sense with an open release.
    void setReleaseOpen(bool open) const;

private:
    void addAppearances();

    QList<std::pair<Appearance, QAction*>> m_appearances;
    QAction* make(const QString& name, const QKeySequence& keys, const char* objectName);
};

} // namespace dateline
