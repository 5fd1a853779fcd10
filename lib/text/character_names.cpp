#include "dateline/text/character_names.h"

#include <QChar>
#include <QRegularExpression>
#include <QStringList>

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

// The planes with names of their own for each character; ideographs have none worth searching.
constexpr UChar32 kFirst = 0x20;
constexpr UChar32 kPastLast = 0x1FB00;

struct Finding {
    QStringList words;
    QList<std::pair<int, char32_t>> found; ///< Length of the name, character.
};

bool hasWordsOf(const QString& name, const QStringList& wanted)
{
    const QStringList words = name.split(u' ');
    return std::all_of(wanted.cbegin(), wanted.cend(), [&](const QString& start) {
        return std::any_of(words.cbegin(), words.cend(), [&](const QString& word) { return word.startsWith(start); });
    });
}

bool canBeText(char32_t character)
{
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_NotAssigned:
    case QChar::Other_PrivateUse:
    case QChar::Other_Surrogate: return false;
    default: return true;
    }
}

UBool visit(void* context, UChar32 character, UCharNameChoice /*choice*/, const char* name, int32_t length)
{
    auto& finding = *static_cast<Finding*>(context);
    const auto code = static_cast<char32_t>(character);
    if (canBeText(code) && hasWordsOf(QString::fromLatin1(name, length), finding.words)) {
        finding.found.append({length, code});
    }
    return true;
}

QList<char32_t> byNumber(const QString& words)
{
    static const QRegularExpression number(QStringLiteral("^U\\+([0-9A-F]{4,6})$"));
    const QRegularExpressionMatch match = number.match(words);
    const char32_t code = match.captured(1).toUInt(nullptr, 16);
    return match.hasMatch() && code <= QChar::LastValidCodePoint && canBeText(code) ? QList{code} : QList<char32_t>();
}

} // namespace

QString characterName(char32_t character)
{
    std::array<char, 128> name{};
    UErrorCode status = U_ZERO_ERROR;
    const int32_t length = u_charName(static_cast<UChar32>(character), U_UNICODE_CHAR_NAME, name.data(),
                                      static_cast<int32_t>(name.size()), &status);
    const QString whole = U_SUCCESS(status) ? QString::fromLatin1(name.data(), length).toLower() : QString();
    return whole.left(1).toUpper() + whole.mid(1);
}

QString withHiddenShown(const QString& text)
{
    QString result;
    for (const QChar character : text) {
        const bool seen = character == u' ' || (character.isPrint() && !character.isSpace());
        result += seen ? QString(character)
                       : QStringLiteral("[U+%1]").arg(uint(character.unicode()), 4, 16, QChar(u'0')).toUpper();
    }
    return result;
}

QList<char32_t> charactersNamed(const QString& words, int most)
{
    const QString wanted = words.simplified().toUpper();
    QList<char32_t> characters = byNumber(wanted);
    if (wanted.isEmpty() || !characters.isEmpty()) {
        return characters;
    }
    Finding finding{wanted.split(u' '), {}};
    UErrorCode status = U_ZERO_ERROR;
    u_enumCharNames(kFirst, kPastLast, &visit, &finding, U_UNICODE_CHAR_NAME, &status);
    std::sort(finding.found.begin(), finding.found.end());
    for (const auto& [length, character] : finding.found.mid(0, most)) {
        characters.append(character);
    }
    return characters;
}

} // namespace dateline
