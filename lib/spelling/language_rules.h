#pragma once

#include "dateline/text/language.h"

#include <unicode/uscript.h>

namespace dateline {

/// What the orthography of a language asks of a speller.
struct LanguageRules {
    UScriptCode script = USCRIPT_INVALID_CODE; ///< Invalid: no script is foreign.
    bool elides = false;                       ///< fr l'Union: right when 'Union' is.
    bool possessive = false;                   ///< en Council's: right when 'Council' is.
    bool apostropheSuffix = false;             ///< tr Ankara'da: only 'Ankara' is looked up.
    bool leadingApostrophe = false;            ///< nl 's ochtends
    bool colonSuffix = false;                  ///< fi EU:n, sv EU:s
    bool middleDot = false;                    ///< ca col·laboració
    bool hyphenAffix = false;                  ///< hu EU-ban, pl ONZ-em
    bool stressMarks = false;                  ///< ru за́мок: U+0301 is for learners and not in dictionaries.
    bool arabicMarks = false;                  ///< Vowel signs and tatweel are not in dictionaries.
    bool uzbekLatin = false;                   ///< oʻ, gʻ (U+02BB) and ʼ (U+02BC), typed in many ways.
    bool armenian = false;                     ///< և stands for եւ in dictionaries.
    bool dottedI = false;                      ///< tr, az: i and İ, ı and I are pairs.
};

[[nodiscard]] LanguageRules rulesOf(const LanguageTag& language);

} // namespace dateline
