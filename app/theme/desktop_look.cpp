#include "theme/desktop_look.h"

#include "theme/settings_portal.h"

#include <QGuiApplication>
#include <QStyleHints>

namespace dateline {

namespace {

constexpr char kAppearance[] = "org.freedesktop.appearance";
constexpr char kInterface[] = "org.gnome.desktop.interface";

} // namespace

// Keys and values: XDG Desktop Portal, org.freedesktop.portal.Settings, version 2, and for motion,
// which the portal has no key of its own for, the GNOME schema that other desktops answer for too.
DesktopLook withDesktopSetting(DesktopLook look, const QString& space, const QString& key, const QVariant& value)
{
    if (space == QLatin1String(kAppearance) && key == QLatin1String("color-scheme")) {
        look.dark = value.toUInt() == 1;
    } else if (space == QLatin1String(kAppearance) && key == QLatin1String("contrast")) {
        look.highContrast = value.toUInt() == 1;
    } else if (space == QLatin1String(kInterface) && key == QLatin1String("enable-animations")) {
        look.reducedMotion = !value.toBool();
    }
    return look;
}

class DesktopLookWatcher::Portal {
public:
    explicit Portal(DesktopLookWatcher& watcher)
        : m_portal({kAppearance, kInterface},
                   [&watcher](const QString& space, const QString& key, const QVariant& value) {
                       watcher.set(withDesktopSetting(watcher.look(), space, key, value));
                   })
    {
    }

private:
    SettingsPortal m_portal;
};

DesktopLookWatcher::DesktopLookWatcher(const DesktopLook& known, QObject* parent)
    : QObject(parent), m_look(known), m_portal(std::make_unique<Portal>(*this))
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    const auto follow = [this](Qt::ColorScheme scheme) {
        DesktopLook now = m_look;
        now.dark = scheme == Qt::ColorScheme::Dark;
        set(now);
    };
    follow(QGuiApplication::styleHints()->colorScheme());
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, follow);
#endif
}

DesktopLookWatcher::~DesktopLookWatcher() = default;

void DesktopLookWatcher::set(const DesktopLook& look)
{
    if (look != m_look) {
        m_look = look;
        emit changed(m_look);
    }
}

} // namespace dateline
