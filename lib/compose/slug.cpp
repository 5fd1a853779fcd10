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

QString toAscii(const QString& text)
{
    if (isAscii(text)) {
        return text;
    }
    static const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    if (!toLatin) {
        return text;
    }
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(text.utf16()), static_cast<int32_t>(text.size()));
    toLatin->transliterate(buffer);
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
