#include "dateline/locale/country_words.h"
#include "dateline/locale/names.h"

#include <gtest/gtest.h>

#include <vector>

namespace dateline {
namespace {

struct CountryCase {
    const char* language;
    const char* text;
    const char* code;
    CountryWordKind kind;
};

TEST(CountryWords, KnowNamesOfEverySort)
{
    using Kind = CountryWordKind;
    const std::vector<CountryCase> cases = {
        {"en", "Kazakhstan", "KZ", Kind::Name},
        {"en", "UK", "GB", Kind::Name},
        {"en", "European Union", "EU", Kind::Name},
        {"en", "EU", "EU", Kind::Name},
        {"en", "Turkey", "TR", Kind::Name},
        {"en", "Czech Republic", "CZ", Kind::Name},
        {"en", "Republic of Kazakhstan", "KZ", Kind::Official},
        {"en", "Kyrgyz Republic", "KG", Kind::Official},
        {"en", "Kazakh", "KZ", Kind::Adjective},
        {"fr", "République kirghize", "KG", Kind::Official},
        {"de", "Kasachstan", "KZ", Kind::Name},
        {"ru", "Казахстана", "KZ", Kind::Inflected},
        {"ru", "Германии", "DE", Kind::Inflected},
        {"uk", "Казахстані", "KZ", Kind::Inflected},
        {"pl", "Kazachstanie", "KZ", Kind::Inflected},
        {"pl", "Francji", "FR", Kind::Inflected},
        {"el", "Καζακστάν", "KZ", Kind::Name},
        {"el", "Γερμανίας", "DE", Kind::Inflected},
    };
    for (const CountryCase& item : cases) {
        SCOPED_TRACE(item.text);
        const auto found = countryNamed(QString::fromUtf8(item.text), LanguageTag(QString::fromLatin1(item.language)));
        ASSERT_TRUE(found.has_value());
        EXPECT_EQ(found->code.toStdString(), item.code);
        EXPECT_EQ(found->kind, item.kind);
    }
    EXPECT_EQ(countryNamed(u"Atlantis", LanguageTag(u"en")), std::nullopt);
}

TEST(CountryWords, ReadBackEveryNameThatIsWritten)
{
    for (const char* name : {"en", "fr", "de", "es", "it", "pt", "pl", "el", "uk", "ru", "nl", "cs", "kk", "ar"}) {
        SCOPED_TRACE(name);
        const LanguageTag language(QString::fromLatin1(name));
        for (const QString& code : countryCodes()) {
            const auto found = countryNamed(countryName(code, language), language);
            ASSERT_TRUE(found.has_value()) << code.toStdString();
            EXPECT_EQ(found->code, code) << countryName(code, language).toStdString();
        }
    }
}

} // namespace
} // namespace dateline
