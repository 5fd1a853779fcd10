#pragma once

#include <QObject>
#include <QVariant>

#include <memory>

namespace dateline {

/// What the user asked the desktop for.
struct DesktopLook {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;
    bool operator==(const DesktopLook&) const = default;
};

/// The look after the desktop said something through its settings portal: a namespace such as
/// "org.freedesktop.appearance", a key and the key's value. Others change nothing.
[[nodiscard]] DesktopLook withDesktopSetting(DesktopLook look, const QString& space, const QString& key,
                                             const QVariant& value);

/// Follows what the user asks the desktop for: on Linux the settings portal over D-Bus, elsewhere
/// what Qt knows. Without either nothing ever changes. Lives on the GUI thread and never waits.
class DesktopLookWatcher : public QObject {
    Q_OBJECT

public:
    /// `known` is the look to begin with, such as that of the last session.
    explicit DesktopLookWatcher(const DesktopLook& known, QObject* parent = nullptr);
    ~DesktopLookWatcher() override;

    [[nodiscard]] const DesktopLook& look() const { return m_look; }
    void set(const DesktopLook& look);

signals:
    void changed(const dateline::DesktopLook& look);

private:
    class Portal;

    DesktopLook m_look;
    std::unique_ptr<Portal> m_portal;
};

} // namespace dateline
