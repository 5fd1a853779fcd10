#include "spelling/folded_text.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

constexpr char16_t kApostrophe = u'\'';
constexpr char16_t kHyphen = u'-';
constexpr char16_t kStress = u'\u0301';
constexpr char16_t kTatweel = u'\u0640';
constexpr char16_t kOkina = u'\u02bb';      // of oʻ and gʻ
constexpr char16_t kTutuq = u'\u02bc';      // ʼ
constexpr char16_t kArmenianEw = u'\u0587'; // և

// Zero-width characters, direction marks and the soft hyphen.
bool isInvisible(char16_t c)
{
    return c == u'\u00ad' || (c >= u'\u200b' && c <= u'\u200f') || (c >= u'\u202a' && c <= u'\u202e') ||
           (c >= u'\u2060' && c <= u'\u2069') || c == u'\ufeff';
}

bool isApostrophe(char16_t c)
{
    return c == kApostrophe || c == u'\u2019' || c == kTutuq;
}

bool isHyphen(char16_t c)
{
    return c == kHyphen || c == u'\u2010' || c == u'\u2011';
}

bool isArabicVowelMark(char16_t c)
{
    return (c >= u'\u064b' && c <= u'\u0652') || c == u'\u0670' || c == kTatweel;
}

// Latin ligatures U+FB00 to U+FB06.
QStringView ligature(char16_t c)
{
    static constexpr std::array<QStringView, 7> kLigatures{u"ff", u"fi", u"fl", u"ffi", u"ffl", u"st", u"st"};
    return c >= u'\ufb00' && c <= u'\ufb06' ? kLigatures.at(c - u'\ufb00') : QStringView();
}

const UNormalizer2* nfc()
{
    UErrorCode status = U_ZERO_ERROR;
    return unorm2_getNFCInstance(&status);
}

bool isAsciiOnly(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Plain ASCII needs nothing in any language but one that writes letters with apostrophes.
bool isFoldedAlready(QStringView text, const LanguageRules& rules)
{
    return !rules.uzbekLatin && isAsciiOnly(text);
}

QString composed(QStringView cluster)
{
    QString result(cluster.size() * 3 + 4, Qt::Uninitialized);
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length =
        unorm2_normalize(nfc(), cluster.utf16(), static_cast<int32_t>(cluster.size()),
                         reinterpret_cast<UChar*>(result.data()), static_cast<int32_t>(result.size()), &status);
    return U_SUCCESS(status) ? result.left(length) : cluster.toString();
}

bool isLetter(char16_t c)
{
    return u_isalpha(c) != 0;
}

QChar uzbekApostrophe(QStringView text, qsizetype at)
{
    const bool betweenLetters =
        at > 0 && at + 1 < text.size() && isLetter(text.at(at - 1).unicode()) && isLetter(text.at(at + 1).unicode());
    if (!betweenLetters) {
        return text.at(at);
    }
    return QStringView(u"oOgG").contains(text.at(at - 1)) ? kOkina : kTutuq;
}

bool isUzbekApostrophe(char16_t c)
{
    return isApostrophe(c) || c == u'\u2018' || c == kOkina;
}

bool changesAlone(char16_t c, const LanguageRules& rules)
{
    return isApostrophe(c) || isHyphen(c) || !ligature(c).isEmpty() || (rules.armenian && c == kArmenianEw) ||
           (rules.arabicMarks && isArabicVowelMark(c)) || (rules.uzbekLatin && isUzbekApostrophe(c));
}

// The length of a character and the combining marks on it.
qsizetype clusterLength(QStringView text, qsizetype at)
{
    qsizetype end = at + 1;
    if (text.at(at).isHighSurrogate() && end < text.size()) {
        ++end;
    }
    while (end < text.size() && u_getCombiningClass(text.at(end).unicode()) != 0) {
        ++end;
    }
    return end - at;
}

QString foldedCluster(QStringView text, qsizetype at, qsizetype length, const LanguageRules& rules)
{
    const char16_t first = text.at(at).unicode();
    if (rules.uzbekLatin && isUzbekApostrophe(first)) {
        return uzbekApostrophe(text, at);
    }
    if (isApostrophe(first)) {
        return QChar(kApostrophe);
    }
    if (isHyphen(first)) {
        return QChar(kHyphen);
    }
    if (rules.armenian && first == kArmenianEw) {
        return QStringLiteral("\u0565\u0582");
    }
    if (const QStringView letters = ligature(first); !letters.isEmpty()) {
        return letters.toString();
    }
    const QStringView cluster = text.mid(at, length);
    QString result = length == 1 ? cluster.toString() : composed(cluster);
    if (rules.stressMarks) {
        result.remove(kStress);
    }
    if (rules.arabicMarks) {
        result.removeIf([](QChar c) { return isArabicVowelMark(c.unicode()); });
    }
    return result;
}

} // namespace

FoldedText::FoldedText(QStringView original, const LanguageRules& rules)
{
    if (isFoldedAlready(original, rules)) {
        m_text = original.toString();
    } else {
        foldAll(original, rules);
    }
}

void FoldedText::foldAll(QStringView original, const LanguageRules& rules)
{
    m_text.reserve(original.size());
    m_origins.reserve(original.size() + 1);
    for (qsizetype at = 0; at < original.size();) {
        const char16_t first = original.at(at).unicode();
        if (isInvisible(first)) {
            ++at;
            continue;
        }
        const qsizetype length = clusterLength(original, at);
        if (length == 1 && !changesAlone(first, rules)) {
            append(original.mid(at, 1), at);
        } else {
            append(foldedCluster(original, at, length, rules), at);
        }
        at += length;
    }
    m_origins.append(original.size());
}

void FoldedText::append(QStringView folded, qsizetype from)
{
    m_text.append(folded);
    m_origins.resize(m_text.size(), from);
}

// A stretch begins with its first character and ends before the next one, so that marks and
// invisible characters inside and behind it belong to it.
Span FoldedText::original(qsizetype start, qsizetype end) const
{
    if (m_origins.isEmpty()) {
        return {start, end - start};
    }
    return {m_origins.at(start), m_origins.at(end) - m_origins.at(start)};
}

} // namespace dateline
