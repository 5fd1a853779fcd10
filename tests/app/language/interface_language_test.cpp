#include "language/interface_language.h"

#include <QCoreApplication>
#include <QLocale>

#include <gtest/gtest.h>

namespace dateline {
namespace {

class InterfaceLanguageTest : public testing::Test {
protected:
    ~InterfaceLanguageTest() override { useInterfaceLanguage(QStringLiteral("en")); }

    [[nodiscard]] static QString words(int count)
    {
        return QCoreApplication::translate("dateline::StatusRow", "%n word(s)", nullptr, count);
    }
};

TEST_F(InterfaceLanguageTest, IsTheWantedOneElseTheUsersElseEnglish)
{
    EXPECT_EQ(interfaceLanguageFor("el", {"fr-BE"}), "el");
    EXPECT_EQ(interfaceLanguageFor("pl-PL", {"fr-BE"}), "pl");
    EXPECT_EQ(interfaceLanguageFor("tlh", {"mi-NZ", "fr-BE", "de-DE"}), "fr");
    EXPECT_EQ(interfaceLanguageFor({}, {"kk-Cyrl-KZ"}), "kk");
    EXPECT_EQ(interfaceLanguageFor({}, {"mi"}), "en");
}

TEST_F(InterfaceLanguageTest, EnglishCountsOneAndMany)
{
    EXPECT_EQ(words(1), "1 word");
    EXPECT_EQ(words(2), "2 words");
}

TEST_F(InterfaceLanguageTest, AnotherLanguageTakesTheOldOnesPlace)
{
    useInterfaceLanguage(pseudoLanguage());
    EXPECT_TRUE(words(3).startsWith(u'⟦'));
    EXPECT_TRUE(words(3).contains(u'3')) << words(3).toStdString();
    useInterfaceLanguage(QStringLiteral("ar"));
    EXPECT_EQ(QLocale().textDirection(), Qt::RightToLeft);
    useInterfaceLanguage(QStringLiteral("en"));
    EXPECT_EQ(words(3), "3 words");
}

} // namespace
} // namespace dateline
