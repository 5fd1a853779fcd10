#pragma once

#include "theme/desktop_look.h"
#include "theme/theme.h"

namespace dateline {

class Settings;

/// Gives the application the look the user chose, and follows the desktop where that is the choice.
class AppearanceKeeper : public QObject {
    Q_OBJECT

public:
    /// Both must live longer. `appearance` holds for this session, until another is chosen.
    AppearanceKeeper(QApplication& application, Settings& settings, Appearance appearance);

    /// Takes an appearance and keeps it in the settings.
    void choose(Appearance appearance);

private:
    void apply();

    QApplication& m_application;
    Settings& m_settings;
    Appearance m_appearance;
    DesktopLookWatcher m_desktop;
};

} // namespace dateline
