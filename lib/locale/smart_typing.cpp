#include "dateline/locale/smart_typing.h"

#include "dateline/locale/typography.h"

#include <algorithm>

namespace dateline {

namespace {

constexpr QChar kNarrowNoBreakSpace(0x202F);

QChar lastOf(QStringView text)
{
    return text.isEmpty() ? QChar() : text.back();
}

QStringView lastWordOf(QStringView text)
{
    const auto space = std::find_if(text.crbegin(), text.crend(), [](QChar c) { return c.isSpace(); });
    return text.last(space - text.crbegin());
}

// Where somebody writes an address, every character counts.
bool isInAddress(QStringView before)
{
    const QStringView word = lastWordOf(before);
    return word.contains(u"://") || word.contains(u'@') || word.startsWith(u"www.") || word == u"http" ||
           word == u"https" || word == u"mailto" || word == u"tel";
}

QString markOf(const QString& withSpace)
{
    return withSpace.trimmed();
}

bool opensHere(QStringView before, const QuotationMarks& marks)
{
    const QChar last = lastOf(before);
    return last.isNull() || last.isSpace() || QStringView(u"([{–—/").contains(last) ||
           before.endsWith(markOf(marks.open)) || before.endsWith(markOf(marks.innerOpen));
}

// Whether a quotation that began is still going on. Where both marks are the same, as in Finnish,
// they are counted; a closing ’ between letters is an apostrophe.
bool isOpen(QStringView before, const QString& open, const QString& close)
{
    if (open == close) {
        return before.count(open) % 2 == 1;
    }
    const qsizetype began = before.lastIndexOf(open);
    for (qsizetype at = before.indexOf(close, began + 1); began >= 0 && at >= 0; at = before.indexOf(close, at + 1)) {
        const qsizetype after = at + close.size();
        const bool isApostrophe = close == u"’" && after < before.size() && before.at(after).isLetter();
        if (!isApostrophe) {
            return false;
        }
    }
    return began >= 0;
}

std::optional<TypingFix> doubleQuote(QStringView before, const LanguageTag& language)
{
    const QuotationMarks marks = quotationMarks(language);
    const bool outerIsOpen = isOpen(before, markOf(marks.open), markOf(marks.close));
    const bool innerIsOpen = outerIsOpen && isOpen(before, markOf(marks.innerOpen), markOf(marks.innerClose));
    if (opensHere(before, marks)) {
        return TypingFix{0, outerIsOpen ? marks.innerOpen : marks.open};
    }
    // After a figure with nothing open it is an inch.
    if (!outerIsOpen && lastOf(before).isDigit()) {
        return std::nullopt;
    }
    return TypingFix{0, innerIsOpen ? marks.innerClose : marks.close};
}

// Uzbek in Latin script writes oʻ and gʻ with U+02BB and its hard sign with U+02BC.
std::optional<TypingFix> uzbekMark(QStringView before)
{
    const QChar last = lastOf(before).toLower();
    if (!last.isLetter()) {
        return std::nullopt;
    }
    return TypingFix{0, last == u'o' || last == u'g' ? QStringLiteral("ʻ") : QStringLiteral("ʼ")};
}

std::optional<TypingFix> singleQuote(QStringView before, const LanguageTag& language)
{
    if (language.language() == u"uz" && language.script() == u"Latn") {
        return uzbekMark(before);
    }
    const QuotationMarks marks = quotationMarks(language);
    if (opensHere(before, marks)) {
        return TypingFix{0, marks.innerOpen};
    }
    if (lastOf(before).isDigit()) {
        return std::nullopt; // A foot, or a minute of arc.
    }
    const bool closes = isOpen(before, markOf(marks.innerOpen), markOf(marks.innerClose));
    return TypingFix{0, closes ? marks.innerClose : QStringLiteral("’")};
}

std::optional<TypingFix> dash(QStringView before)
{
    if (before.endsWith(u'–')) {
        return TypingFix{1, QStringLiteral("—")};
    }
    const bool isSecond = before.endsWith(u'-') && !before.endsWith(u"--");
    return isSecond ? std::optional(TypingFix{1, QStringLiteral("–")}) : std::nullopt;
}

std::optional<TypingFix> ellipsis(QStringView before)
{
    const bool isThird = before.endsWith(u"..") && !before.endsWith(u"...");
    return isThird ? std::optional(TypingFix{2, QStringLiteral("…")}) : std::nullopt;
}

std::optional<TypingFix> signAfterNumber(QStringView before, QChar sign)
{
    const bool follows = before.endsWith(u' ') && before.size() > 1 && before.at(before.size() - 2).isDigit();
    return follows ? std::optional(TypingFix{1, QString(QChar::Nbsp) + sign}) : std::nullopt;
}

// What stands before a high mark in French: nothing where no space belongs.
QChar frenchSpace(QChar mark, const LanguageTag& language)
{
    const bool isColon = mark == u':';
    if (language.language() != u"fr" || language.region() == u"CH" || (language.region() == u"CA" && !isColon)) {
        return {};
    }
    return isColon ? QChar(QChar::Nbsp) : kNarrowNoBreakSpace;
}

std::optional<TypingFix> highPunctuation(QStringView before, QChar mark, const LanguageTag& language)
{
    const QChar space = frenchSpace(mark, language);
    const QChar last = lastOf(before);
    if (space.isNull() || last.isNull()) {
        return std::nullopt;
    }
    if (last == u' ' && before.size() > 1) {
        return TypingFix{1, QString(space) + mark};
    }
    // "10:30" is a time; "?!" and "(!)" stand together.
    const bool belongs = last.isLetter() || last == u'»' || last == u')' || (last.isDigit() && mark != u':');
    return belongs ? std::optional(TypingFix{0, QString(space) + mark}) : std::nullopt;
}

} // namespace

std::optional<TypingFix> smartTyping(QStringView before, QChar typed, const LanguageTag& language)
{
    if (isInAddress(before)) {
        return std::nullopt;
    }
    switch (typed.unicode()) {
    case u'"': return doubleQuote(before, language);
    case u'\'': return singleQuote(before, language);
    case u'-': return dash(before);
    case u'.': return ellipsis(before);
    case u'%':
    case u'‰':
    case u'€': return signAfterNumber(before, typed);
    case u';':
    case u':':
    case u'!':
    case u'?': return highPunctuation(before, typed, language);
    default: return std::nullopt;
    }
}

} // namespace dateline
