#pragma once

#include "theme/theme.h"

#include <QDialog>
#include <QFormLayout>
#include <QLineEdit>

#include <functional>

namespace dateline {

class Settings;

/// What the user can set, each applied and kept at once.
class SettingsDialog : public QDialog {
    Q_OBJECT

public:
    /// `settings` must live longer.
    SettingsDialog(Settings& settings, QWidget* parent);

signals:
    void appearanceChosen(dateline::Appearance appearance);
    /// A tag of interfaceLanguages(), or nothing: that of the desktop.
    void languageChosen(const QString& tag);
    void houseStyleWanted();
    /// New releases take their house style from another file from now on.
    void houseStyleFileChosen(const QString& path);
    void autosaveChosen(int seconds);
    void userNameChosen(const QString& name);
    void houseWordsFolderChosen(const QString& folder);

protected:
    void changeEvent(QEvent* event) override;

private:
    void build();
    void addInterface();
    void addOffice();
    void addFiles();
    void addDictionaries();
    void addHeading(const QString& words);
    void addHint(const QString& words);
    [[nodiscard]] QLineEdit* addPath(const QString& label, const char* name, const QString& path);
    /// A path with a button that asks for a folder.
    void addFolder(const QString& label, const char* name, const QString& path, const QString& question,
                   const std::function<void(const QString&)>& chosen);
    void chooseHouseStyle();
    void setHouseStyleFile(const QString& path);
    void setHouseWordsFolder(const QString& folder);

    Settings& m_settings;
    QWidget* m_content = nullptr;
    QFormLayout* m_form = nullptr;
    QLineEdit* m_houseStyle = nullptr;
};

} // namespace dateline
