#include "spelling/word_shape.h"

#include "spelling/characters.h"

namespace dateline {

namespace {

// Longer words in capitals are headings more often than acronyms.
constexpr int kLongestAcronym = 6;

unsigned lookAlikeScript(UScriptCode script)
{
    switch (script) {
    case USCRIPT_LATIN: return 1;
    case USCRIPT_GREEK: return 2;
    case USCRIPT_CYRILLIC: return 4;
    default: return 0;
    }
}

UScriptCode scriptOf(char32_t code)
{
    if (code < 0x80) {
        return USCRIPT_LATIN;
    }
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(code), &status);
}

bool isCommon(UScriptCode script)
{
    return script == USCRIPT_COMMON || script == USCRIPT_INHERITED;
}

} // namespace

WordShape shapeOf(QStringView word, const LanguageRules& rules)
{
    WordShape shape;
    unsigned scripts = 0;
    bool afterSmall = false;
    for (qsizetype at = 0; at < word.size();) {
        const auto [code, next] = characterAt(word, at);
        at = next;
        const CharKind kind = kindOf(code);
        shape.digits += kind == CharKind::Digit ? 1 : 0;
        if (kind != CharKind::Letter) {
            afterSmall = afterSmall && kind == CharKind::Mark;
            continue;
        }
        const bool capital = u_isupper(static_cast<UChar32>(code)) != 0;
        const UScriptCode script = scriptOf(code);
        shape.innerCapital = shape.innerCapital || (capital && afterSmall);
        shape.foreign =
            shape.foreign || (rules.script != USCRIPT_INVALID_CODE && script != rules.script && !isCommon(script));
        scripts |= lookAlikeScript(script);
        shape.capitalsBeforeIt = shape.capitals == shape.letters;
        shape.lastIsS = code == U's';
        shape.letters += 1;
        shape.capitals += capital ? 1 : 0;
        afterSmall = u_islower(static_cast<UChar32>(code)) != 0;
    }
    shape.mixed = (scripts & (scripts - 1)) != 0;
    return shape;
}

TokenKind kindOf(const WordShape& shape)
{
    if (shape.digits > 0) {
        return TokenKind::Digits;
    }
    if (shape.letters == 1) {
        return TokenKind::SingleLetter;
    }
    if (shape.mixed) {
        return TokenKind::MixedScript;
    }
    if (shape.foreign) {
        return TokenKind::OtherScript;
    }
    const bool plural = shape.lastIsS && shape.capitalsBeforeIt && shape.capitals > 1;
    if ((shape.allCapitals() && shape.letters <= kLongestAcronym) || plural) {
        return TokenKind::Acronym;
    }
    return shape.innerCapital ? TokenKind::MixedCase : TokenKind::Word;
}

} // namespace dateline
