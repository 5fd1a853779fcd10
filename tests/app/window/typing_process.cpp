// A window of its own process in which somebody types, for tests that kill it. Usage:
// typing_process FOLDER; it prints how many words are typed.

#include "window/main_window.h"
#include "window/release_view.h"
#include "window/termination.h"

#include <QApplication>
#include <QDir>
#include <QTest>
#include <QTimer>

#include <cstdio>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    const QDir folder(QString::fromLocal8Bit(argv[1]));
    dateline::Settings settings(folder.filePath(QStringLiteral("settings.ini")));
    dateline::MainWindow window(settings, nullptr);
    const dateline::Termination termination([&window] { window.keepUnsavedWork(); });
    window.show();
    window.startRelease(dateline::ReleaseKind::PressRelease);
    int typed = 0;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        QTest::keyClicks(&window.view()->editor(), QStringLiteral("word%1 ").arg(typed));
        std::printf("%d\n", typed++);
        std::fflush(stdout);
    });
    timer.start(20);
    return QApplication::exec();
}
