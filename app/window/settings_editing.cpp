#include "window/settings_editing.h"

#include "window/house_style_editing.h"
#include "window/main_window.h"
#include "window/release_view.h"
#include "window/settings_dialog.h"
#include "workspace/house_style_store.h"
#include "workspace/word_list_files.h"

namespace dateline {

// The view is asked for anew each time: another language makes another one.
void editSettings(Settings& settings, HouseStyleStore& houseStyles, WordListFiles& wordLists, MainWindow& window)
{
    SettingsDialog dialog(settings, &window);
    QObject::connect(&dialog, &SettingsDialog::appearanceChosen, &window, &MainWindow::appearanceChosen);
    QObject::connect(&dialog, &SettingsDialog::languageChosen, &window, &MainWindow::setInterfaceLanguage);
    QObject::connect(&dialog, &SettingsDialog::houseStyleWanted, &dialog,
                     [&] { editHouseStyle(nullptr, houseStyles, settings, &dialog); });
    QObject::connect(&dialog, &SettingsDialog::houseStyleFileChosen, &houseStyles, &HouseStyleStore::load);
    QObject::connect(&dialog, &SettingsDialog::houseWordsFolderChosen, &wordLists, &WordListFiles::setHouseFolder);
    QObject::connect(&dialog, &SettingsDialog::autosaveChosen, &window, [&window](int seconds) {
        if (window.view() != nullptr) {
            window.view()->autosave().setInterval(seconds);
        }
    });
    QObject::connect(&dialog, &SettingsDialog::userNameChosen, &window, [&window](const QString& name) {
        if (window.view() != nullptr) {
            window.view()->setUserName(name);
        }
    });
    dialog.exec();
}

} // namespace dateline
