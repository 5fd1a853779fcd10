#pragma once

#include "theme/theme.h"

#include <QSettings>
#include <QStringList>

namespace dateline {

/// What the window remembers between sessions.
class Settings {
public:
    /// `file` is where they are kept; empty: the user's configuration folder.
    explicit Settings(const QString& file = {});

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);
    /// What the desktop asked for when it was heard last.
    [[nodiscard]] DesktopLook desktopLook() const;
    void setDesktopLook(const DesktopLook& look);

    /// The tag of the interface's language; empty: that of the desktop.
    [[nodiscard]] QString interfaceLanguage() const;
    void setInterfaceLanguage(const QString& tag);

    /// Newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);

    [[nodiscard]] QString exportFolder() const;
    void setExportFolder(const QString& folder);

    [[nodiscard]] double zoom() const;
    void setZoom(double zoom);

    /// Whether typed marks become typographic ones.
    [[nodiscard]] bool smartTyping() const;
    void setSmartTyping(bool on);

    /// Special characters inserted last, newest first.
    [[nodiscard]] QStringList recentCharacters() const;
    void setRecentCharacters(const QStringList& characters);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray& geometry);

    /// The widths of the columns around the text.
    [[nodiscard]] QByteArray columns() const;
    void setColumns(const QByteArray& columns);

    /// Where unsaved work is kept for after a crash.
    [[nodiscard]] QString recoveryFolder() const;

    /// Where the versions are kept that saving replaced, see backUp().
    [[nodiscard]] QString backupFolder() const;

    /// The shared file with the house style of new releases; need not exist.
    [[nodiscard]] QString houseStyleFile() const;
    void setHouseStyleFile(const QString& path);

    /// The shared folder with the word lists of the press office; empty when it has none.
    [[nodiscard]] QString houseWordsFolder() const;
    void setHouseWordsFolder(const QString& folder);
    /// The user's own word lists, beside the settings.
    [[nodiscard]] QString personalWordsFolder() const;

    /// Who signs waivers and overrides; the name of the account unless another was set.
    [[nodiscard]] QString userName() const;
    void setUserName(const QString& name);

    /// How often unsaved work is noted down, in seconds.
    [[nodiscard]] int autosaveSeconds() const;
    void setAutosaveSeconds(int seconds);

private:
    QSettings m_store;
};

} // namespace dateline
