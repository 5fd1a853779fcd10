#include "window/appearance_keeper.h"
#include "window/language.h"
#include "window/main_window.h"
#include "window/termination.h"
#include "workspace/late_dictionaries.h"

#include <QApplication>
#include <QCommandLineParser>

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(dateline::Program)
};

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("dateline"));
    QApplication::setApplicationDisplayName(QStringLiteral("Dateline"));
    QApplication::setDesktopFileName(QStringLiteral("org.dateline.Dateline"));
    QApplication::setApplicationVersion(QStringLiteral(DATELINE_VERSION));

    dateline::Settings settings;
    dateline::speakLanguage(settings.interfaceLanguage());

    QCommandLineParser arguments;
    arguments.setApplicationDescription(Words::tr("Authoring for press offices."));
    arguments.addHelpOption();
    arguments.addVersionOption();
    const QCommandLineOption appearance(QStringLiteral("appearance"),
                                        Words::tr("system, light, dark, light-contrast or dark-contrast."),
                                        QStringLiteral("name"));
    arguments.addOption(appearance);
    const QCommandLineOption language(QStringLiteral("language"), Words::tr("Language of the interface, such as fr."),
                                      QStringLiteral("tag"));
    arguments.addOption(language);
    arguments.addPositionalArgument(QStringLiteral("file"), Words::tr("A .dateline or text file to open."));
    arguments.process(application);
    if (arguments.isSet(language)) {
        dateline::speakLanguage(arguments.value(language));
    }

    dateline::AppearanceKeeper look(application, settings,
                                    arguments.isSet(appearance)
                                        ? dateline::appearanceFromString(arguments.value(appearance))
                                        : settings.appearance());
    dateline::MainWindow window(settings, std::make_shared<dateline::LateDictionaries>());
    QObject::connect(&window, &dateline::MainWindow::appearanceChosen, &look, &dateline::AppearanceKeeper::choose);
    if (!arguments.positionalArguments().isEmpty()) {
        window.openFile(arguments.positionalArguments().constFirst());
    }
    const dateline::Termination termination([&window] { window.keepUnsavedWork(); });
    window.show();
    return QApplication::exec();
}
