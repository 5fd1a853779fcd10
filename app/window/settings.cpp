#include "window/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace dateline {

namespace {

constexpr int kMostRecent = 12;
constexpr int kLongestAutosave = 600;
constexpr char kAppearance[] = "appearance";
constexpr char kLanguage[] = "interfaceLanguage";
constexpr char kDesktopDark[] = "desktop/dark";
constexpr char kDesktopContrast[] = "desktop/highContrast";
constexpr char kDesktopMotion[] = "desktop/reducedMotion";
constexpr char kUserName[] = "userName";
constexpr char kAutosave[] = "autosaveSeconds";
constexpr char kRecent[] = "recentFiles";
constexpr char kExportFolder[] = "exportFolder";
constexpr char kHouseWordsFolder[] = "houseWordsFolder";
constexpr char kHouseStyle[] = "houseStyleFile";
constexpr char kZoom[] = "zoom";
constexpr char kSmartTyping[] = "smartTyping";
constexpr char kRecentCharacters[] = "recentCharacters";
constexpr char kGeometry[] = "geometry";
constexpr char kColumns[] = "columns";

QString settingsFile(const QString& file)
{
    return file.isEmpty()
               ? QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation) + QStringLiteral("/settings.ini")
               : file;
}

} // namespace

Settings::Settings(const QString& file) : m_store(settingsFile(file), QSettings::IniFormat) {}

Appearance Settings::appearance() const
{
    return appearanceFromString(m_store.value(kAppearance).toString());
}

void Settings::setAppearance(Appearance appearance)
{
    m_store.setValue(kAppearance, toString(appearance));
}

QString Settings::interfaceLanguage() const
{
    return m_store.value(kLanguage).toString();
}

void Settings::setInterfaceLanguage(const QString& tag)
{
    m_store.setValue(kLanguage, tag);
}

DesktopLook Settings::desktopLook() const
{
    return {m_store.value(kDesktopDark).toBool(), m_store.value(kDesktopContrast).toBool(),
            m_store.value(kDesktopMotion).toBool()};
}

void Settings::setDesktopLook(const DesktopLook& look)
{
    m_store.setValue(kDesktopDark, look.dark);
    m_store.setValue(kDesktopContrast, look.highContrast);
    m_store.setValue(kDesktopMotion, look.reducedMotion);
}

QStringList Settings::recentFiles() const
{
    return m_store.value(kRecent).toStringList();
}

void Settings::addRecentFile(const QString& path)
{
    if (path.startsWith(u':')) {
        return; // A sample is no file of the user's.
    }
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    m_store.setValue(kRecent, QStringList(files.mid(0, kMostRecent)));
}

QString Settings::exportFolder() const
{
    return m_store.value(kExportFolder, QDir::homePath()).toString();
}

void Settings::setExportFolder(const QString& folder)
{
    m_store.setValue(kExportFolder, folder);
}

double Settings::zoom() const
{
    return m_store.value(kZoom, 1.0).toDouble();
}

void Settings::setZoom(double zoom)
{
    m_store.setValue(kZoom, zoom);
}

bool Settings::smartTyping() const
{
    return m_store.value(kSmartTyping, true).toBool();
}

void Settings::setSmartTyping(bool on)
{
    m_store.setValue(kSmartTyping, on);
}

QStringList Settings::recentCharacters() const
{
    return m_store.value(kRecentCharacters).toStringList();
}

void Settings::setRecentCharacters(const QStringList& characters)
{
    m_store.setValue(kRecentCharacters, characters);
}

QByteArray Settings::geometry() const
{
    return m_store.value(kGeometry).toByteArray();
}

void Settings::setGeometry(const QByteArray& geometry)
{
    m_store.setValue(kGeometry, geometry);
}

QByteArray Settings::columns() const
{
    return m_store.value(kColumns).toByteArray();
}

void Settings::setColumns(const QByteArray& columns)
{
    m_store.setValue(kColumns, columns);
}

QString Settings::recoveryFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/recovery");
}

QString Settings::backupFolder() const
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/backups");
}

QString Settings::houseStyleFile() const
{
    return m_store
        .value(kHouseStyle,
               QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/house-style.json"))
        .toString();
}

void Settings::setHouseStyleFile(const QString& path)
{
    m_store.setValue(kHouseStyle, path);
}

QString Settings::houseWordsFolder() const
{
    return m_store.value(kHouseWordsFolder).toString();
}

void Settings::setHouseWordsFolder(const QString& folder)
{
    m_store.setValue(kHouseWordsFolder, folder);
}

QString Settings::personalWordsFolder() const
{
    return QFileInfo(m_store.fileName()).path() + QStringLiteral("/words");
}

QString Settings::userName() const
{
    const QString account = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    const QString name = m_store.value(kUserName).toString();
    return name.isEmpty() ? account : name;
}

void Settings::setUserName(const QString& name)
{
    m_store.setValue(kUserName, name);
}

int Settings::autosaveSeconds() const
{
    return std::clamp(m_store.value(kAutosave, 1).toInt(), 1, kLongestAutosave);
}

void Settings::setAutosaveSeconds(int seconds)
{
    m_store.setValue(kAutosave, seconds);
}

} // namespace dateline
