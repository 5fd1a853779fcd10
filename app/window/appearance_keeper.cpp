#include "window/appearance_keeper.h"

#include "window/settings.h"

namespace dateline {

// The desktop answers after the window is there: until then it looks as it did last time.
AppearanceKeeper::AppearanceKeeper(QApplication& application, Settings& settings, Appearance appearance)
    : m_application(application), m_settings(settings), m_appearance(appearance), m_desktop(settings.desktopLook())
{
    apply();
    connect(&m_desktop, &DesktopLookWatcher::changed, this, [this](const DesktopLook& look) {
        m_settings.setDesktopLook(look);
        apply();
    });
}

void AppearanceKeeper::choose(Appearance appearance)
{
    m_settings.setAppearance(appearance);
    if (appearance != m_appearance) {
        m_appearance = appearance;
        apply();
    }
}

void AppearanceKeeper::apply()
{
    applyTheme(m_application, m_appearance, m_desktop.look());
}

} // namespace dateline
