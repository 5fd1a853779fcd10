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

const icu::Transliterator* transliteration()
{
    static const std::unique_ptr<icu::Transliterator> toLatin = [] {
        UErrorCode status = U_ZERO_ERROR;
        return std::unique_ptr<icu::Transliterator>(
            icu::Transliterator::createInstance("Any-Latin; Latin-ASCII", UTRANS_FORWARD, status));
    }();
    return toLatin.get();
}

bool isApostrophe(QChar each)
{
    return each == u'\'' || each == u'’' || each == u'ʼ' || each == u'`';
}

// Letters without their marks, no apostrophes and no signs but ASCII's: most Latin headlines need
// no more, and are spared loading the rules for all scripts.
QString simplifiedLatin(const QString& text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_D)) {
        if (!each.isMark() && !isApostrophe(each)) {
            plain += each.unicode() < 0x80 || each.isLetterOrNumber() ? each : QChar(u' ');
        }
    }
    return plain;
}

QString toAscii(const QString& text)
{
    const QString plain = isLatin(text) ? simplifiedLatin(text) : text;
    const icu::Transliterator* rules = isAscii(plain) ? nullptr : transliteration();
    if (rules == nullptr) {
        return plain;
    }
    icu::UnicodeString buffer(reinterpret_cast<const char16_t*>(plain.utf16()), static_cast<int32_t>(plain.size()));
    rules->transliterate(buffer);
    return QString::fromUtf16(buffer.getBuffer(), buffer.length());
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
