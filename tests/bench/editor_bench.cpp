// Times on the GUI thread with a text of one megabyte in the window: per key, to the first screen,
// and the memory that a long session takes. Run offscreen: bin/bench_editor [keys] [hours].

#include "dateline/storage/package.h"
#include "theme/theme.h"
#include "window/main_window.h"
#include "window/release_view.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <numeric>

namespace dateline {
namespace {

constexpr qsizetype kTextSize = 1'000'000;
constexpr int kKeysAnHour = 6'000;

QString paragraph(int number)
{
    return QStringLiteral("Paragraph %1. The tenth round of the annual High-Level Political and Security Dialogue "
                          "between the European Union and the countries of Central Asia took place in Astana. The "
                          "parties discussed regional security, water and energy, and reaffirmed their commitment to "
                          "the United Nations Charter and to international law, and agreed to meet again next year.")
        .arg(number);
}

QString writeText(const QTemporaryDir& folder)
{
    QString text = QStringLiteral("Press release\n\nA long release about water\n\nAstana, 13 June 2023\n\n");
    for (int number = 1; text.size() < kTextSize; ++number) {
        text += paragraph(number) + QStringLiteral("\n\n");
    }
    QFile file(folder.filePath(QStringLiteral("long.txt")));
    const bool opened = file.open(QIODevice::WriteOnly);
    if (!opened || file.write(text.toUtf8()) < 0) {
        qFatal("The text cannot be written.");
    }
    return file.fileName();
}

/// Milliseconds of processor time of the calling thread.
double threadTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

double residentMegabytes()
{
    QFile file(QStringLiteral("/proc/self/statm"));
    if (!file.open(QIODevice::ReadOnly)) {
        return 0;
    }
    return file.readAll().split(' ').value(1).toDouble() * 4096 / 1e6;
}

void report(const char* what, QList<double> times)
{
    std::sort(times.begin(), times.end());
    const auto at = [&](double share) { return times.at(std::min<qsizetype>(times.size() * share, times.size() - 1)); };
    std::printf("%-34s p50 %7.2f ms   p99 %7.2f ms   most %7.2f ms\n", what, at(0.5), at(0.99), times.last());
}

/// Types, and goes to another paragraph now and then; the time of each key with its repainting.
QList<double> type(TextEditor& editor, int keys)
{
    QList<double> times;
    const QString words = QStringLiteral("water and energy, regional security; ");
    for (int key = 0; key < keys; ++key) {
        if (key % 200 == 0) {
            const qsizetype block = 2 + (key / 200 * 997) % (editor.flow().size() - 2);
            editor.show(placeOf(editor.flow(), {{block, 20}, {block, 20}}, editor.language()));
            QTest::qWait(1);
        }
        const double before = threadTime();
        key % 20 == 19 ? QTest::keyClick(&editor, Qt::Key_Backspace)
                       : QTest::keyClick(&editor, words.at(key % words.size()).toLatin1());
        QCoreApplication::processEvents();
        times.append(threadTime() - before);
    }
    return times;
}

void timeOpening(const char* what, MainWindow& window, const QString& path)
{
    QElapsedTimer clock;
    clock.start();
    const double before = threadTime();
    window.openFile(path);
    window.view()->editor().viewport()->repaint();
    std::printf("%-34s %7.0f ms (%.0f ms of the thread)\n", what, static_cast<double>(clock.elapsed()),
                threadTime() - before);
}

int run(int keys, int hours)
{
    const QTemporaryDir folder;
    const QString path = writeText(folder);
    Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    MainWindow window(settings, nullptr);
    window.resize(1440, 900);
    window.show();
    QTest::qWait(200);

    timeOpening("plain text of 1 MB to first screen", window, path);
    const QString saved = folder.filePath(QStringLiteral("long.dateline"));
    if (!saveRelease(window.view()->document().release(), saved)) {
        qFatal("The release cannot be written.");
    }
    timeOpening("release of 1 MB to first screen", window, saved);
    QTest::qWait(3000);

    TextEditor& editor = window.view()->editor();
    std::printf("%-34s %7d blocks\n", "length", static_cast<int>(editor.flow().size()));
    report("a key in the window", type(editor, keys));
    for (int hour = 1; hour <= hours; ++hour) {
        const QList<double> times = type(editor, kKeysAnHour);
        std::printf("%-34s %7.0f MB   mean %.2f ms a key\n",
                    qPrintable(QStringLiteral("memory after hour %1").arg(hour)), residentMegabytes(),
                    std::accumulate(times.cbegin(), times.cend(), 0.0) / static_cast<double>(times.size()));
    }
    std::fflush(stdout);
    window.view()->document().markSaved(window.view()->document().state(), {}, {});
    return 0;
}

} // namespace
} // namespace dateline

int main(int count, char** arguments)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(count, arguments);
    dateline::applyTheme(*qApp, dateline::Appearance::Light);
    const QStringList given = QApplication::arguments();
    return dateline::run(given.value(1, "2000").toInt(), given.value(2, "3").toInt());
}
