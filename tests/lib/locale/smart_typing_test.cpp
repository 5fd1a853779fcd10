#include "dateline/locale/smart_typing.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

struct Typed {
    const char* language;
    const char16_t* keys;
    const char16_t* result;
};

// What a person gets who types one key after the other.
QString typed(const QString& keys, const LanguageTag& language)
{
    QString text;
    for (const QChar key : keys) {
        const std::optional<TypingFix> fix = smartTyping(text, key, language);
        text.chop(fix ? fix->removed : 0);
        text += fix ? fix->words : QString(key);
    }
    return text;
}

class SmartTyping : public testing::TestWithParam<Typed> {};

TEST_P(SmartTyping, MakesTypographyOfKeys)
{
    const Typed& row = GetParam();
    EXPECT_EQ(typed(QString::fromUtf16(row.keys), LanguageTag(QString::fromLatin1(row.language))).toStdString(),
              QString::fromUtf16(row.result).toStdString());
}

INSTANTIATE_TEST_SUITE_P(
    Quotes, SmartTyping,
    testing::Values(Typed{"en-GB", u"\"Yes,\" she said.", u"“Yes,” she said."},
                    Typed{"en-GB", u"(\"yes\")", u"(“yes”)"},
                    Typed{"en-GB", u"\"He said \"no\" twice\"", u"“He said ‘no’ twice”"},
                    Typed{"en-GB", u"\"It's 'fine' he says\"", u"“It’s ‘fine’ he says”"},
                    Typed{"en-GB", u"the ministers' talks", u"the ministers’ talks"},
                    Typed{"en-GB", u"a 5\" pipe", u"a 5\" pipe"}, //
                    Typed{"en-GB", u"\"in 2024\"", u"“in 2024”"}, Typed{"de", u"\"Ja\", sagt er.", u"„Ja“, sagt er."},
                    Typed{"de", u"\"Er sagt 'ja' und geht's an\"", u"„Er sagt ‚ja‘ und geht’s an“"},
                    Typed{"fr", u"Il dit \"oui\".", u"Il dit «\u00A0oui\u00A0»."}, Typed{"fr", u"l'eau", u"l’eau"},
                    Typed{"it", u"l'acqua", u"l’acqua"}, Typed{"fi", u"\"Joo\", sanoi", u"”Joo”, sanoi"},
                    Typed{"pl", u"\"Tak\"", u"„Tak”"}, Typed{"ru", u"\"Да\"", u"«Да»"}, Typed{"uk", u"п'ять", u"п’ять"},
                    Typed{"uz", u"O'zbekiston, g'oya, ma'no", u"Oʻzbekiston, gʻoya, maʼno"}));

INSTANTIATE_TEST_SUITE_P(Dashes, SmartTyping,
                         testing::Values(Typed{"en-GB", u"a -- b", u"a – b"}, Typed{"en-GB", u"a---b", u"a—b"},
                                         Typed{"de", u"1990--1995", u"1990–1995"},
                                         Typed{"en-GB", u"well-known", u"well-known"},
                                         Typed{"en-GB", u"and so on...", u"and so on…"},
                                         Typed{"en-GB", u"end. .", u"end. ."}));

INSTANTIATE_TEST_SUITE_P(
    Spaces, SmartTyping,
    testing::Values(Typed{"fr", u"Quoi ?", u"Quoi\u202F?"}, Typed{"fr", u"Quoi?", u"Quoi\u202F?"},
                    Typed{"fr", u"Quoi?!", u"Quoi\u202F?!"}, Typed{"fr", u"Ceci: cela", u"Ceci\u00A0: cela"},
                    Typed{"fr", u"à 10:30", u"à 10:30"}, Typed{"fr", u"en 2024 :", u"en 2024\u00A0:"},
                    Typed{"fr", u"https://example.org/?a", u"https://example.org/?a"},
                    Typed{"fr-CA", u"Quoi? Ceci:", u"Quoi? Ceci\u00A0:"}, Typed{"fr-CH", u"Quoi?", u"Quoi?"},
                    Typed{"en-GB", u"What?", u"What?"}, Typed{"de", u"10 %", u"10\u00A0%"},
                    Typed{"en-GB", u"10%", u"10%"}, Typed{"es", u"25 €", u"25\u00A0€"}));

INSTANTIATE_TEST_SUITE_P(Addresses, SmartTyping,
                         testing::Values(Typed{"en-GB", u"https://example.org/a--b", u"https://example.org/a--b"},
                                         Typed{"en-GB", u"o'hara@example.org", u"o’hara@example.org"},
                                         Typed{"en-GB", u"www.example.org/it's", u"www.example.org/it's"}));

} // namespace
} // namespace dateline
