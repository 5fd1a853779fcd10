#include "window/language.h"

#include "language/interface_language.h"

#include <QGuiApplication>
#include <QLocale>

namespace dateline {

void speakLanguage(const QString& setting)
{
    useInterfaceLanguage(setting);
    QGuiApplication::setLayoutDirection(QLocale().textDirection());
}

} // namespace dateline
