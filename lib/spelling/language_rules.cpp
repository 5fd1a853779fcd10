#include "spelling/language_rules.h"

#include <unicode/uchar.h>

#include <algorithm>
#include <array>

namespace dateline {

namespace {

template <std::size_t Size>
bool among(const std::array<const char*, Size>& languages, const QString& language)
{
    return std::any_of(languages.begin(), languages.end(),
                       [&](const char* each) { return language == QLatin1String(each); });
}

constexpr std::array kElide{"fr", "it", "ca", "oc", "mt"};
constexpr std::array kPossessive{"en"};
constexpr std::array kApostropheSuffix{"tr", "az"};
constexpr std::array kLeadingApostrophe{"nl", "af"};
constexpr std::array kColonSuffix{"fi", "sv"};
constexpr std::array kMiddleDot{"ca", "oc"};
constexpr std::array kHyphenAffix{"hu", "fi", "et", "pl", "lt", "lv"};
constexpr std::array kStressMarks{"ru", "uk", "be", "bg"};
constexpr std::array kArabicMarks{"ar", "fa", "ur"};
constexpr std::array kDottedI{"tr", "az"};

} // namespace

LanguageRules rulesOf(const LanguageTag& language)
{
    const QString code = language.language();
    const QString script = language.script();
    LanguageRules rules;
    if (!script.isEmpty()) {
        rules.script = static_cast<UScriptCode>(u_getPropertyValueEnum(UCHAR_SCRIPT, script.toLatin1().constData()));
    }
    rules.elides = among(kElide, code);
    rules.possessive = among(kPossessive, code);
    rules.apostropheSuffix = among(kApostropheSuffix, code);
    rules.leadingApostrophe = among(kLeadingApostrophe, code);
    rules.colonSuffix = among(kColonSuffix, code);
    rules.middleDot = among(kMiddleDot, code);
    rules.hyphenAffix = among(kHyphenAffix, code);
    rules.stressMarks = among(kStressMarks, code);
    rules.arabicMarks = among(kArabicMarks, code);
    rules.uzbekLatin = code == u"uz" && script == u"Latn";
    rules.armenian = code == u"hy";
    rules.dottedI = among(kDottedI, code);
    return rules;
}

} // namespace dateline
