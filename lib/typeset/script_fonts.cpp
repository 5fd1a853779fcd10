#include "typeset/script_fonts.h"

#include <unicode/uchar.h>
#include <unicode/uscript.h>

namespace dateline {

namespace {

UScriptCode scriptOf(char32_t character)
{
    UErrorCode status = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(character), &status);
}

// One ideograph has a shape of its own in each of these.
QString ideographsOf(const LanguageTag& language)
{
    if (language.language() == u"ja") {
        return QStringLiteral("JP");
    }
    if (language.language() == u"ko") {
        return QStringLiteral("KR");
    }
    if (language.region() == u"HK") {
        return QStringLiteral("HK");
    }
    return language.script() == u"Hant" ? QStringLiteral("TC") : QStringLiteral("SC");
}

// Noto names its Chinese, Japanese and Korean faces by region rather than by script.
QString cjkRegion(UScriptCode script, const LanguageTag& language)
{
    switch (script) {
    case USCRIPT_HAN: return ideographsOf(language);
    case USCRIPT_BOPOMOFO: return QStringLiteral("TC");
    case USCRIPT_HIRAGANA:
    case USCRIPT_KATAKANA:
    case USCRIPT_KATAKANA_OR_HIRAGANA: return QStringLiteral("JP");
    case USCRIPT_HANGUL: return QStringLiteral("KR");
    default: return {};
    }
}

bool isEmoji(char32_t character)
{
    return u_hasBinaryProperty(static_cast<UChar32>(character), UCHAR_EMOJI_PRESENTATION) != 0;
}

} // namespace

QStringList familiesFor(char32_t character, const QString& family, const LanguageTag& language)
{
    const QString kind = family.contains("Serif") ? QStringLiteral("Serif") : QStringLiteral("Sans");
    const QString sans = QStringLiteral("Noto Sans ");
    const UScriptCode script = scriptOf(character);
    if (const QString region = cjkRegion(script, language); !region.isEmpty()) {
        return {QStringLiteral("Noto %1 CJK %2").arg(kind, region), QStringLiteral("Noto Sans CJK ") + region};
    }
    if (script == USCRIPT_ARABIC) {
        const QString naskh = QStringLiteral("Noto Naskh Arabic");
        return kind == "Serif" ? QStringList{naskh} : QStringList{QStringLiteral("Noto Sans Arabic"), naskh};
    }
    if (script == USCRIPT_COMMON || script == USCRIPT_INHERITED) {
        return {QStringLiteral("Noto Sans"), sans + "Symbols", sans + "Symbols2", sans + "Math"};
    }
    const QString name = QString::fromLatin1(uscript_getName(script));
    return {QStringLiteral("Noto %1 %2").arg(kind, name), sans + name};
}

QString fontPackageFor(char32_t character)
{
    if (isEmoji(character)) {
        return QStringLiteral("fonts-symbola");
    }
    return cjkRegion(scriptOf(character), {}).isEmpty() ? QStringLiteral("fonts-noto-core")
                                                        : QStringLiteral("fonts-noto-cjk");
}

} // namespace dateline
