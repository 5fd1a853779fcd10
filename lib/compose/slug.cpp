#include "dateline/compose/compose.h"

#include <unicode/translit.h>

#include <algorithm>
#include <memory>

namespace dateline {

namespace {

constexpr qsizetype kLongestSlug = 60;

bool isAscii(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) { return each.unicode() < 0x80; });
}

bool isLatin(const QString& text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) {
        const QChar::Script script = each.script();
        return script == QChar::Script_Latin || script == QChar::Script_Common || script == QChar::Script_Inherited;
    });
}

std::unique_ptr<icu::Transliterator> transliterator(const char* rules)
{
    UErrorCode status = U_ZERO_ERROR;
    return std::unique_ptr<icu::Transliterator>(icu::Transliterator::createInstance(rules, UTRANS_FORWARD, status));
}

// Rules for all scripts take long to load, and most headlines need none of them.
const icu::Transliterator* rulesFor(const QString& text)
{
    if (isLatin(text)) {
        static const std::unique_ptr<icu::Transliterator> latin = transliterator("Latin-ASCII");
        return latin.get();
    }
    static const std::unique_ptr<icu::Transliterator> any = transliterator("Any-Latin; Latin-ASCII");
    return any.get();
}

QString toAscii(const QString& text)
{
    const icu::Transliterator* rules = isAscii(text) ? nullptr : rulesFor(text);
    if (rules == nullptr) {
        return text;
    }
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    rules->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
}

bool isApostrophe(QChar each)
{
    return each == u'\'' || each == u'’' || each == u'ʼ' || each == u'`';
}

QString hyphenated(const QString& ascii)
{
    QString words;
    for (const QChar each : ascii.toLower()) {
        if (each.unicode() < 0x80 && each.isLetterOrNumber()) {
            words += each;
        } else if (!isApostrophe(each) && !words.isEmpty() && !words.endsWith(u'-')) {
            words += u'-';
        }
    }
    return words.endsWith(u'-') ? words.chopped(1) : words;
}

QString cutAtAWord(const QString& words)
{
    if (words.size() <= kLongestSlug) {
        return words;
    }
    const qsizetype hyphen = words.lastIndexOf(u'-', kLongestSlug);
    return words.left(hyphen > 0 ? hyphen : kLongestSlug);
}

} // namespace

QString slug(const QDate& date, const QString& headline)
{
    QString words = cutAtAWord(hyphenated(toAscii(headline)));
    if (words.isEmpty()) {
        words = QStringLiteral("release");
    }
    return date.isValid() ? date.toString(Qt::ISODate) + u'-' + words : words;
}

} // namespace dateline
