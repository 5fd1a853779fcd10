#include "window/window_actions.h"

#include "theme/icons.h"

#include <QActionGroup>
#include <QMenu>
#include <QWidget>

namespace dateline {

WindowActions::WindowActions(QWidget& window) : QObject(&window)
{
    newRelease = make(tr("New press release"), QKeySequence::New, "new");
    newStatement = make(tr("New statement"), QKeySequence(tr("Ctrl+Alt+S")), "newStatement");
    newAdvisory = make(tr("New media advisory"), QKeySequence(tr("Ctrl+Alt+A")), "newAdvisory");
    newEdition = make(tr("New edition of a series…"), QKeySequence(tr("Ctrl+Shift+N")), "newEdition");
    open = make(tr("Open or import…"), QKeySequence::Open, "open");
    sample = make(tr("Open a sample"), QKeySequence(tr("Ctrl+Alt+O")), "sample");
    sampleInLanguages = make(tr("Sample in three languages"), {}, "sampleInLanguages");
    save = make(tr("Save"), QKeySequence::Save, "save");
    saveAs = make(tr("Save as…"), QKeySequence(tr("Ctrl+Shift+S")), "saveAs");
    revert = make(tr("Revert to saved"), {}, "revert");
    previousVersion = make(tr("Open the previous version"), {}, "previousVersion");
    exportAll = make(tr("Export…"), QKeySequence(tr("Ctrl+E")), "export");
    directory = make(tr("Directory…"), QKeySequence(tr("Ctrl+Shift+D")), "directory");
    houseStyle = make(tr("House style…"), QKeySequence(tr("Ctrl+Shift+H")), "houseStyle");
    close = make(tr("Close release"), QKeySequence::Close, "close");
    quit = make(tr("Quit"), QKeySequence::Quit, "quit");
    undo = make(tr("Undo"), QKeySequence::Undo, "undo");
    redo = make(tr("Redo"), QKeySequence::Redo, "redo");
    undo->setIcon(icon(IconName::Undo));
    redo->setIcon(icon(IconName::Redo));
    nextFinding = make(tr("Next finding"), QKeySequence(Qt::Key_F8), "nextFinding");
    previousFinding = make(tr("Previous finding"), QKeySequence(Qt::SHIFT | Qt::Key_F8), "previousFinding");
    confirmText = make(tr("Confirm carried-over text"), QKeySequence(tr("Ctrl+Shift+Return")), "confirmText");
    showCheck = make(tr("Check"), QKeySequence(tr("Ctrl+Shift+C")), "showCheck");
    showPreview = make(tr("Preview"), QKeySequence(tr("Ctrl+Shift+P")), "showPreview");
    showForm = make(tr("Form beside the text"), QKeySequence(Qt::Key_F9), "showForm");
    showPanels = make(tr("Panels beside the text"), QKeySequence(Qt::SHIFT | Qt::Key_F9), "showPanels");
    for (QAction* column : {showForm, showPanels}) {
        column->setCheckable(true);
        column->setChecked(true);
    }
    zoomIn = make(tr("Larger text"), QKeySequence::ZoomIn, "zoomIn");
    zoomOut = make(tr("Smaller text"), QKeySequence::ZoomOut, "zoomOut");
    zoomReset = make(tr("Text at 100 %"), QKeySequence(tr("Ctrl+0")), "zoomReset");
    fullScreen = make(tr("Write in full screen"), QKeySequence(Qt::Key_F11), "fullScreen");
    fullScreen->setCheckable(true);
    settings = make(tr("Settings…"), QKeySequence(tr("Ctrl+,")), "settings");
    help = make(tr("Help"), QKeySequence::HelpContents, "help");
    keyboardMap = make(tr("Keyboard map"), {}, "keyboardMap");
    whatsNew = make(tr("What’s new"), {}, "whatsNew");
    addAppearances();
}

void WindowActions::addAppearances()
{
    const std::tuple<Appearance, QString, const char*> choices[] = {
        {Appearance::System, tr("As the desktop"), "systemAppearance"},
        {Appearance::Light, tr("Light"), "lightAppearance"},
        {Appearance::Dark, tr("Dark"), "darkAppearance"},
        {Appearance::LightContrast, tr("Light, high contrast"), "lightContrastAppearance"},
        {Appearance::DarkContrast, tr("Dark, high contrast"), "darkContrastAppearance"}};
    auto* group = new QActionGroup(this);
    for (const auto& [appearance, name, objectName] : choices) {
        QAction* action = make(name, {}, objectName);
        action->setCheckable(true);
        group->addAction(action);
        m_appearances.append({appearance, action});
    }
}

void WindowActions::showAppearance(Appearance appearance) const
{
    for (const auto& [each, action] : m_appearances) {
        action->setChecked(each == appearance);
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
    file->addActions({newRelease, newStatement, newAdvisory, newEdition, open, sample, sampleInLanguages});
    file->addSeparator();
    file->addActions({save, saveAs, revert, previousVersion});
    file->addSeparator();
    file->addAction(exportAll);
    file->addSeparator();
    file->addActions({directory, houseStyle, settings});
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
    view->addActions({showForm, showPanels});
    view->addSeparator();
    view->addActions({zoomIn, zoomOut, zoomReset, fullScreen});
    view->addSeparator();
    for (const auto& [appearance, action] : m_appearances) {
        view->addAction(action);
    }
    bar.addMenu(tr("&Help"))->addActions({help, keyboardMap, whatsNew});
}

void WindowActions::setReleaseOpen(bool isOpen) const
{
    for (QAction* action : {save, saveAs, revert, previousVersion, exportAll, close, nextFinding, previousFinding,
                            confirmText, showCheck, showPreview, showForm, showPanels, zoomIn, zoomOut, zoomReset}) {
        action->setEnabled(isOpen);
    }
    undo->setEnabled(false);
    redo->setEnabled(false);
}

} // namespace dateline
