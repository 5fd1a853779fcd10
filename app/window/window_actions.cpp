#include "window/window_actions.h"

#include "theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace dateline {

WindowActions::WindowActions(QWidget& window) : QObject(&window)
{
    newRelease = make(tr("New press release"), QKeySequence::New, "new");
    newStatement = make(tr("New statement"), {}, "newStatement");
    newAdvisory = make(tr("New media advisory"), {}, "newAdvisory");
    newEdition = make(tr("New edition of a series…"), QKeySequence(tr("Ctrl+Shift+N")), "newEdition");
    open = make(tr("Open or import…"), QKeySequence::Open, "open");
    save = make(tr("Save"), QKeySequence::Save, "save");
    saveAs = make(tr("Save as…"), QKeySequence(tr("Ctrl+Shift+S")), "saveAs");
    revert = make(tr("Revert to saved"), {}, "revert");
    previousVersion = make(tr("Open the previous version"), {}, "previousVersion");
    exportAll = make(tr("Export…"), QKeySequence(tr("Ctrl+E")), "export");
    directory = make(tr("Directory…"), QKeySequence(tr("Ctrl+Shift+D")), "directory");
    houseStyle = make(tr("House style…"), {}, "houseStyle");
    close = make(tr("Close release"), QKeySequence::Close, "close");
    quit = make(tr("Quit"), QKeySequence::Quit, "quit");
    undo = make(tr("Undo"), QKeySequence::Undo, "undo");
    redo = make(tr("Redo"), QKeySequence::Redo, "redo");
    undo->setIcon(icon(IconName::Undo, window.palette()));
    redo->setIcon(icon(IconName::Redo, window.palette()));
    nextFinding = make(tr("Next finding"), QKeySequence(Qt::Key_F8), "nextFinding");
    previousFinding = make(tr("Previous finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8), "previousFinding");
    confirmText = make(tr("Confirm carried-over text"), QKeySequence(tr("Ctrl+Shift+Return")), "confirmText");
    showCheck = make(tr("Check"), QKeySequence(tr("Ctrl+Shift+C")), "showCheck");
    showPreview = make(tr("Preview"), QKeySequence(tr("Ctrl+Shift+P")), "showPreview");
    zoomIn = make(tr("Larger text"), QKeySequence::ZoomIn, "zoomIn");
    zoomOut = make(tr("Smaller text"), QKeySequence::ZoomOut, "zoomOut");
    zoomReset = make(tr("Text at 100 %"), QKeySequence(tr("Ctrl+0")), "zoomReset");
    fullScreen = make(tr("Full screen"), QKeySequence(Qt::Key_F11), "fullScreen");
    fullScreen->setCheckable(true);
    systemAppearance = make(tr("As the desktop"), {}, "systemAppearance");
    lightAppearance = make(tr("Light"), {}, "lightAppearance");
    darkAppearance = make(tr("Dark"), {}, "darkAppearance");
    help = make(tr("Help"), QKeySequence::HelpContents, "help");
    keyboardMap = make(tr("Keyboard map"), {}, "keyboardMap");
    whatsNew = make(tr("What’s new"), {}, "whatsNew");
    auto* appearances = new QActionGroup(this);
    for (QAction* appearance : {systemAppearance, lightAppearance, darkAppearance}) {
        appearance->setCheckable(true);
        appearances->addAction(appearance);
    }
}

QAction* WindowActions::make(const QString& name, const QKeySequence& keys, const char* objectName)
{
    auto* action = new QAction(name, this);
    action->setShortcut(keys);
    action->setObjectName(QLatin1String(objectName));
    return action;
}

void WindowActions::fill(QMenuBar& bar, const Groups& editing, const Groups& text) const
{
    bar.clear();
    QMenu* file = bar.addMenu(tr("&File"));
    file->addActions({newRelease, newStatement, newAdvisory, newEdition, open});
    file->addSeparator();
    file->addActions({save, saveAs, revert, previousVersion});
    file->addSeparator();
    file->addAction(exportAll);
    file->addSeparator();
    file->addActions({directory, houseStyle});
    file->addSeparator();
    file->addActions({close, quit});
    QMenu* edit = bar.addMenu(tr("&Edit"));
    edit->addActions({undo, redo});
    edit->addSeparator();
    for (const QList<QAction*>& group : editing) {
        edit->addActions(group);
        edit->addSeparator();
    }
    edit->addActions({nextFinding, previousFinding, confirmText});
    if (!text.isEmpty()) {
        QMenu* words = bar.addMenu(tr("&Text"));
        for (const QList<QAction*>& group : text) {
            words->addActions(group);
            words->addSeparator();
        }
    }
    QMenu* view = bar.addMenu(tr("&View"));
    view->addActions({showCheck, showPreview});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset, fullScreen});
    view->addSeparator();
    view->addActions({systemAppearance, lightAppearance, darkAppearance});
    bar.addMenu(tr("&Help"))->addActions({help, keyboardMap, whatsNew});
}

void WindowActions::setReleaseOpen(bool isOpen) const
{
    for (QAction* action : {save, saveAs, revert, previousVersion, exportAll, close, nextFinding, previousFinding,
                            confirmText, showCheck, showPreview, zoomIn, zoomOut, zoomReset}) {
        action->setEnabled(isOpen);
    }
    undo->setEnabled(false);
    redo->setEnabled(false);
}

} // namespace dateline
