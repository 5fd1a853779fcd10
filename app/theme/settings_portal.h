#pragma once

#include <QObject>
#include <QStringList>
#include <QVariant>

#include <functional>

#ifdef DATELINE_HAS_DBUS
#include <QDBusVariant>
#endif

namespace dateline {

/// The desktop's settings through org.freedesktop.portal.Settings. Built without D-Bus, or where no
/// session bus or portal answers, it never says anything.
class SettingsPortal : public QObject {
    Q_OBJECT

public:
    using Heard = std::function<void(const QString& space, const QString& key, const QVariant& value)>;

    /// Tells `heard` every setting of these namespaces as it is, soon, and then as it changes.
    SettingsPortal(const QStringList& spaces, const Heard& heard);

#ifdef DATELINE_HAS_DBUS
private slots:
    void hearChange(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void askForAll();

    QStringList m_spaces;
    Heard m_heard;
#endif
};

} // namespace dateline
