// Writes the ordinal words of ordinals.tsv from CLDR's rule-based number formats, for languages
// whose CLDR rules have them. Polish and Ukrainian, which have none, are kept by hand in
// round_words.tsv.
//
//     g++ -std=c++20 make_ordinals.cpp $(pkg-config --cflags --libs icu-i18n icu-uc) -o make_ordinals
//     ./make_ordinals > ordinals.tsv

#include <unicode/rbnf.h>

#include <iostream>
#include <set>
#include <string>

namespace {

constexpr int kHighest = 50;

std::string spelled(const icu::RuleBasedNumberFormat& format, const icu::UnicodeString& rules, int number)
{
    icu::UnicodeString text;
    icu::FieldPosition position;
    UErrorCode status = U_ZERO_ERROR;
    format.format(static_cast<int32_t>(number), rules, text, position, status);
    text.findAndReplace(icu::UnicodeString(char16_t(0x00AD)), icu::UnicodeString());
    std::string utf8;
    return text.toUTF8String(utf8);
}

void writeLanguage(const char* language)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::RuleBasedNumberFormat format(icu::URBNF_SPELLOUT, icu::Locale(language), status);
    for (int number = 1; number <= kHighest; ++number) {
        std::set<std::string> forms;
        for (int32_t i = 0; i < format.getNumberOfRuleSetNames(); ++i) {
            const icu::UnicodeString rules = format.getRuleSetName(i);
            if (rules.indexOf(u"ordinal") >= 0) {
                forms.insert(spelled(format, rules, number));
            }
        }
        std::string line;
        for (const std::string& form : forms) {
            line += (line.empty() ? "" : "|") + form;
        }
        std::cout << "ordinal\t" << language << '\t' << number << '\t' << line << '\n';
    }
}

} // namespace

int main()
{
    std::cout << "# Ordinal numbers in words, all forms. Made by make_ordinals.cpp.\n"
                 "# Source: CLDR rule-based number formats through ICU 72, Unicode License.\n"
                 "# role <tab> language <tab> value <tab> forms\n";
    for (const char* language : {"en", "fr", "de", "es", "it", "pt", "el", "ru", "sv", "nl", "da"}) {
        writeLanguage(language);
    }
}
