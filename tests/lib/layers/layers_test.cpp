// Holds the includes of lib/ and app/ against the tables of rooms in docs/ARCHITECTURE.md, and the
// tests against what CMake builds.

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

using Arrows = QHash<QString, QSet<QString>>;

QString contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

Arrows allowedArrows()
{
    Arrows allowed;
    static const QRegularExpression row(QStringLiteral(R"(^\| `(\w+)/` \|[^|]*\| ([^|]*) \|$)"),
                                        QRegularExpression::MultilineOption);
    static const QRegularExpression word(QStringLiteral(R"(\w+)"));
    const QString page = contentOf(QStringLiteral(DATELINE_SOURCE_DIR "/docs/ARCHITECTURE.md"));
    for (auto rows = row.globalMatch(page); rows.hasNext();) {
        const auto match = rows.next();
        QSet<QString>& rooms = allowed[match.captured(1)];
        rooms.insert(match.captured(1));
        for (auto names = word.globalMatch(match.captured(2)); names.hasNext();) {
            rooms.insert(names.next().captured());
        }
    }
    return allowed;
}

struct Include {
    QString file;
    QString room;
    QString target;
};

QList<Include> includesOf(const QString& folder, const QRegularExpression& roomInPath)
{
    static const QRegularExpression include(QStringLiteral(R"(^\s*#\s*include\s*["<]([^">]+)[">])"),
                                            QRegularExpression::MultilineOption);
    QList<Include> found;
    QDirIterator files(folder, {"*.h", "*.cpp"}, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString path = files.next();
        const QString room = roomInPath.match(path).captured(1);
        const QString content = contentOf(path);
        for (auto lines = include.globalMatch(content); lines.hasNext();) {
            found.append({path, room, lines.next().captured(1)});
        }
    }
    return found;
}

QList<Include> allIncludes()
{
    const QString lib = QStringLiteral(DATELINE_SOURCE_DIR "/lib");
    static const QRegularExpression publicRoom(QStringLiteral("/include/dateline/(\\w+)/"));
    static const QRegularExpression privateRoom(QStringLiteral("/lib/(?!include/)(\\w+)/"));
    QList<Include> found = includesOf(lib + "/include", publicRoom);
    for (const QString& room : QDir(lib).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (room != "include") {
            found += includesOf(lib + u'/' + room, privateRoom);
        }
    }
    return found;
}

QList<Include> includesOfApp()
{
    static const QRegularExpression room(QStringLiteral("/app/(\\w+)/"));
    return includesOf(QStringLiteral(DATELINE_SOURCE_DIR "/app"), room);
}

QString roomOfTarget(const QString& target)
{
    static const QRegularExpression publicHeader(QStringLiteral("^dateline/(\\w+)/"));
    static const QRegularExpression privateHeader(QStringLiteral("^(\\w+)/"));
    if (const auto match = publicHeader.match(target); match.hasMatch()) {
        return match.captured(1);
    }
    return privateHeader.match(target).captured(1);
}

} // namespace

TEST(Layers, EveryRoomOfLibIsInTheTable)
{
    const Arrows allowed = allowedArrows();
    for (const QString& room :
         QDir(QStringLiteral(DATELINE_SOURCE_DIR "/lib")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        EXPECT_TRUE(room == "include" || allowed.contains(room)) << room.toStdString();
    }
}

TEST(Layers, RoomsIncludeOnlyWhatTheTableAllows)
{
    const Arrows allowed = allowedArrows();
    const QList<Include> includes = allIncludes();
    ASSERT_GT(includes.size(), 100);
    for (const Include& include : includes) {
        const QString target = roomOfTarget(include.target);
        if (allowed.contains(target)) {
            EXPECT_TRUE(allowed.value(include.room).contains(target))
                << include.file.toStdString() << " includes " << include.target.toStdString();
        }
    }
}

TEST(Layers, LibKnowsNeitherQtGuiNorQtWidgets)
{
    static const QRegularExpression gui(QStringLiteral(
        "^(QtGui|QtWidgets|QWidget|QApplication|QGuiApplication|QColor|QFont|QImage|QPainter|QPixmap|QText\\w*)(/|$)"));
    static const QSet<QString> core{"QTextStream", "QTextBoundaryFinder"};
    for (const Include& include : allIncludes()) {
        EXPECT_TRUE(core.contains(include.target) || !gui.match(include.target).hasMatch())
            << include.file.toStdString() << " includes " << include.target.toStdString();
    }
}

TEST(Layers, RoomsOfAppIncludeOnlyWhatTheTableAllows)
{
    const QDir app(QStringLiteral(DATELINE_SOURCE_DIR "/app"));
    const QStringList rooms = app.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    const Arrows allowed = allowedArrows();
    const QList<Include> includes = includesOfApp();
    ASSERT_GT(includes.size(), 100);
    for (const Include& include : includes) {
        const QSet<QString> stands = allowed.value(include.room);
        const QString target = include.target.startsWith("dateline/") ? QString() : roomOfTarget(include.target);
        if (rooms.contains(target) && !stands.contains("all")) {
            EXPECT_TRUE(target == include.room || stands.contains(target))
                << include.file.toStdString() << " includes " << include.target.toStdString();
        }
    }
}

TEST(Layers, EveryTestFileIsBuilt)
{
    QDirIterator files(QStringLiteral(DATELINE_SOURCE_DIR "/tests"), {"*_test.cpp"}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QFileInfo file(files.next());
        EXPECT_TRUE(contentOf(file.path() + "/CMakeLists.txt").contains(file.fileName()))
            << file.filePath().toStdString() << " stands in no CMakeLists.txt";
    }
}
