#include "dateline/text/character_names.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace dateline {
namespace {

TEST(CharacterNames, AreReadable)
{
    EXPECT_EQ(characterName(U'–'), "En dash");
    EXPECT_EQ(characterName(0xFFFF), "");
}

TEST(CharacterNames, AreFoundByTheBeginningsOfTheirWords)
{
    EXPECT_EQ(charactersNamed("en dash", 5).first(), U'–');
    EXPECT_EQ(charactersNamed(" DASH  en", 5).first(), U'–');
    EXPECT_EQ(charactersNamed("euro s", 5).first(), U'€');
    EXPECT_TRUE(charactersNamed("ash", 500).indexOf(U'–') < 0);
}

TEST(CharacterNames, AreFoundByNumber)
{
    EXPECT_EQ(charactersNamed("u+20ac", 5), QList<char32_t>{U'€'});
    EXPECT_TRUE(charactersNamed("U+0007", 5).isEmpty());
    EXPECT_TRUE(charactersNamed("U+D800", 5).isEmpty());
}

TEST(CharacterNames, GiveNoMoreThanAskedForAndNoControls)
{
    EXPECT_EQ(charactersNamed("latin", 40).size(), 40);
    EXPECT_TRUE(charactersNamed("", 5).isEmpty());
    EXPECT_TRUE(charactersNamed("no such character", 5).isEmpty());
}

TEST(CharacterNames, HiddenCharactersAreShownByTheirNumbers)
{
    EXPECT_EQ(withHiddenShown(QStringLiteral("10\u00A0000 €\u200B")), QStringLiteral("10[U+00A0]000 €[U+200B]"));
    EXPECT_EQ(withHiddenShown(QStringLiteral("two words, Астана")), QStringLiteral("two words, Астана"));
}

} // namespace
} // namespace dateline
