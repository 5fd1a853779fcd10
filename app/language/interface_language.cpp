#include "language/interface_language.h"

#include "language/pseudo_translator.h"

#include <QCoreApplication>
#include <QDir>
#include <QLibraryInfo>
#include <QLocale>

namespace dateline {

namespace {

constexpr char kFolder[] = ":/dateline/translations";
constexpr char kPrefix[] = "dateline_";
constexpr char kOurs[] = "interfaceLanguage";

/// The tag of a language that `tag` or its base language names; empty when there is none.
QString spoken(const QString& tag)
{
    const QStringList languages = interfaceLanguages();
    const QString base = tag.section(u'-', 0, 0).toLower();
    if (tag == pseudoLanguage() || languages.contains(base)) {
        return base;
    }
    return {};
}

void removeTranslators()
{
    QCoreApplication* application = QCoreApplication::instance();
    for (auto* translator : application->findChildren<QTranslator*>(QLatin1String(kOurs))) {
        delete translator;
    }
}

void install(QTranslator* translator)
{
    translator->setObjectName(QLatin1String(kOurs));
    QCoreApplication::installTranslator(translator);
}

void installFile(const QString& name, const QString& folder)
{
    auto* translator = new QTranslator(QCoreApplication::instance());
    if (translator->load(name, folder)) {
        install(translator);
    } else {
        delete translator;
    }
}

QLocale localeOf(const QString& language)
{
    const QLocale desktop = QLocale::system();
    const QLocale locale(language);
    return desktop.language() == locale.language() ? desktop : locale;
}

} // namespace

QStringList interfaceLanguages()
{
    QStringList languages;
    for (const QString& name : QDir(QLatin1String(kFolder)).entryList({QStringLiteral("*.qm")}, QDir::Files)) {
        languages.append(name.mid(int(qstrlen(kPrefix))).chopped(3));
    }
    languages.sort();
    return languages;
}

QString interfaceLanguageFor(const QString& wanted, const QStringList& preferred)
{
    for (const QString& tag : QStringList(wanted) + preferred) {
        if (const QString language = spoken(tag); !language.isEmpty()) {
            return language;
        }
    }
    return QStringLiteral("en");
}

void useInterfaceLanguage(const QString& setting)
{
    const QString language = interfaceLanguageFor(setting, QLocale::system().uiLanguages());
    removeTranslators();
    QLocale::setDefault(localeOf(language == pseudoLanguage() ? QStringLiteral("en") : language));
    // Those installed last are asked first.
    installFile(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(QLatin1String(kPrefix) + (language == pseudoLanguage() ? QStringLiteral("en") : language),
                QLatin1String(kFolder));
    if (language == pseudoLanguage()) {
        install(new PseudoTranslator(QCoreApplication::instance()));
    }
}

QString pseudoLanguage()
{
    return QStringLiteral("qps");
}

} // namespace dateline
