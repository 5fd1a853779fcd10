#include "window/language_in_itself.h"

#include "dateline/locale/names.h"

namespace dateline {

namespace {

QString asTitle(QString name)
{
    if (!name.isEmpty()) {
        name[0] = name.at(0).toUpper();
    }
    return name;
}

} // namespace

QString languageInItself(const LanguageTag& language)
{
    return asTitle(languageName(language, language));
}

QString languageInItselfAlone(const LanguageTag& language)
{
    return asTitle(languageName(LanguageTag(language.language()), language));
}

} // namespace dateline
