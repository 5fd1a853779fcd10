#include "theme/settings_portal.h"

#ifdef DATELINE_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace dateline {

#ifdef DATELINE_HAS_DBUS

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const auto kPortal = QStringLiteral("org.freedesktop.portal.Settings");

using Settings = QMap<QString, QVariantMap>;

/// Values arrive in one wrapping or two, by the portal's version.
QVariant unwrapped(QVariant value)
{
    while (value.userType() == qMetaTypeId<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

} // namespace

SettingsPortal::SettingsPortal(const QStringList& spaces, const Heard& heard) : m_spaces(spaces), m_heard(heard)
{
    if (qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS") && qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) {
        return;
    }
    if (QDBusConnection::sessionBus().isConnected()) {
        qDBusRegisterMetaType<Settings>();
        QDBusConnection::sessionBus().connect(kService, kPath, kPortal, QStringLiteral("SettingChanged"), this,
                                              SLOT(hearChange(QString, QString, QDBusVariant)));
        askForAll();
    }
}

void SettingsPortal::askForAll()
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kPortal, QStringLiteral("ReadAll"));
    question << m_spaces;
    auto* waiting = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(waiting, &QDBusPendingCallWatcher::finished, this, [this, waiting] {
        waiting->deleteLater();
        const QDBusPendingReply<Settings> reply = *waiting;
        if (reply.isError()) {
            return;
        }
        const Settings settings = reply.value();
        for (auto space = settings.cbegin(); space != settings.cend(); ++space) {
            for (auto each = space->cbegin(); each != space->cend(); ++each) {
                m_heard(space.key(), each.key(), unwrapped(each.value()));
            }
        }
    });
}

void SettingsPortal::hearChange(const QString& space, const QString& key, const QDBusVariant& value)
{
    m_heard(space, key, unwrapped(value.variant()));
}

#else

SettingsPortal::SettingsPortal(const QStringList& /*spaces*/, const Heard& /*heard*/) {}

#endif

} // namespace dateline
