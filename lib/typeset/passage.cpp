#include "typeset/passage.h"

#include <algorithm>

namespace dateline {

namespace {

bool isControl(char16_t unit)
{
    return unit < 0x20 || (unit >= 0x7F && unit < 0xA0);
}

bool isDropped(char16_t unit)
{
    constexpr char16_t kSoftHyphen = 0x00AD;
    const bool override = unit >= 0x202A && unit <= 0x202E;
    const bool annotation = unit >= 0xFFF9 && unit <= 0xFFFB;
    const bool shaping = unit >= 0x206A && unit <= 0x206F;
    return override || annotation || shaping || unit == kSoftHyphen || unit == 0xFEFF || unit >= 0xFFFE ||
           (unit >= 0xFDD0 && unit <= 0xFDEF);
}

bool isBreakingControl(char16_t unit)
{
    return (unit >= u'\t' && unit <= u'\r') || unit == 0x0085 || unit == 0x2028 || unit == 0x2029;
}

} // namespace

void Passage::append(const QString& words, const TextStyle& style, const LanguageTag& language)
{
    if (!words.isEmpty()) {
        stretches.append({text.size(), text.size() + words.size(), style, language});
        text += words;
    }
}

size_t qHash(const Passage& passage, size_t seed)
{
    size_t hash = qHashMulti(seed, passage.text, static_cast<int>(passage.direction), passage.stretches.size());
    for (const Stretch& stretch : passage.stretches) {
        hash = qHashMulti(hash, stretch.start, stretch.style.family, stretch.style.size, stretch.style.bold,
                          stretch.language);
    }
    return hash;
}

QString printable(const QString& text)
{
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            clean += unit;
            clean += text[++i];
        } else if (unit.isSurrogate()) {
            clean += QChar(QChar::ReplacementCharacter);
        } else if (isBreakingControl(unit.unicode())) {
            clean += u' ';
        } else if (!isControl(unit.unicode()) && !isDropped(unit.unicode())) {
            clean += unit;
        }
    }
    return clean;
}

bool isInvisible(char16_t unit)
{
    const bool mark = unit == 0x200E || unit == 0x200F || unit == 0x061C;
    const bool isolate = unit >= 0x2066 && unit <= 0x2069;
    const bool zeroWidth = unit == 0x200B || (unit >= 0x2060 && unit <= 0x2064);
    return mark || isolate || zeroWidth;
}

bool isSpace(char16_t unit)
{
    return unit == u' ' || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A && unit != 0x2007) || unit == 0x205F ||
           unit == 0x3000;
}

QString visible(const QString& text)
{
    QString seen = text;
    seen.removeIf([](QChar unit) { return isInvisible(unit.unicode()); });
    return seen;
}

} // namespace dateline
