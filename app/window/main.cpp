#include "dateline/spelling/dictionary_shelf.h"
#include "theme/theme.h"
#include "window/main_window.h"

#include <QApplication>
#include <QCommandLineParser>

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QApplication::setDesktopFileName(QStringLiteral("org.dateline.Dateline"));
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));

    QCommandLineParser arguments;
    arguments.setApplicationDescription(QApplication::tr("Authoring for press offices."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption appearance(QStringLiteral("appearance"), QApplication::tr("system, light or dark."),
                                        QStringLiteral("name"));
    arguments.addOption(appearance);
    arguments.addPositionalArgument(QStringLiteral("file"), QApplication::tr("A .dateline or text file to open."));
    arguments.process(application);

    dateline::Settings settings;
    dateline::applyTheme(application, arguments.isSet(appearance)
                                          ? dateline::appearanceFromString(arguments.value(appearance))
                                          : settings.appearance());
    dateline::MainWindow window(
        settings, std::make_shared<dateline::DictionaryShelf>(dateline::DictionaryShelf::systemFolders()));
    if (!arguments.positionalArguments().isEmpty()) {
        window.openFile(arguments.positionalArguments().constFirst());
    }
    window.show();
    return QApplication::exec();
}
