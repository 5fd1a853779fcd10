#include "importers/contact_languages.h"

#include "dateline/locale/names.h"
#include "dateline/text/segment.h"

#include <array>

namespace dateline::importing {

namespace {

constexpr std::array kSpoken = {u"en", u"fr", u"de", u"es", u"it", u"pt", u"pl", u"el", u"uk", u"ru", u"nl", u"sv",
                                u"da", u"fi", u"nb", u"et", u"lv", u"lt", u"cs", u"sk", u"sl", u"hr", u"sr", u"bg",
                                u"ro", u"hu", u"mt", u"ga", u"tr", u"ar", u"fa", u"he", u"zh", u"ja", u"ko", u"kk",
                                u"ky", u"tg", u"tk", u"uz", u"mn", u"ka", u"hy", u"az", u"be", u"hi", u"ur", u"vi"};

} // namespace

QList<LanguageTag> languagesNamedIn(const QString& list, const LanguageTag& language)
{
    QList<LanguageTag> named;
    for (const Span& word : words(list, language)) {
        for (const char16_t* code : kSpoken) {
            const LanguageTag tag{QStringView(code)};
            if (languageName(tag, language).compare(list.mid(word.offset, word.length), Qt::CaseInsensitive) == 0) {
                named.append(tag);
            }
        }
    }
    return named;
}

} // namespace dateline::importing
