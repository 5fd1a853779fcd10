#include "dateline/base/rgb.h"
#include "theme/tokens.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

double contrast(const QColor& one, const QColor& other)
{
    const auto rgb = [](const QColor& colour) {
        return Rgb{static_cast<std::uint8_t>(colour.red()), static_cast<std::uint8_t>(colour.green()),
                   static_cast<std::uint8_t>(colour.blue())};
    };
    return rgb(one).contrastWith(rgb(other));
}

class TokensTest : public testing::TestWithParam<const Tokens*> {};

TEST_P(TokensTest, TextReachesFourAndAHalfToOne)
{
    const Tokens& tokens = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {tokens.ink, tokens.panel},           {tokens.ink, tokens.page},
        {tokens.ink, tokens.background},      {tokens.ink, tokens.chip},
        {tokens.ink, tokens.hover},           {tokens.muted, tokens.panel},
        {tokens.muted, tokens.page},          {tokens.muted, tokens.background},
        {tokens.muted, tokens.hover},         {tokens.accent, tokens.panel},
        {tokens.accent, tokens.page},         {tokens.accent, tokens.accentTint},
        {tokens.onAccent, tokens.accent},     {tokens.agree, tokens.agreeTint},
        {tokens.ink, tokens.agreeTint},       {tokens.remark, tokens.remarkTint},
        {tokens.mustFix, tokens.mustFixTint}, {tokens.ink, tokens.mustFixTint},
        {tokens.mustFix, tokens.panel},
    };
    for (const auto& [text, ground] : pairs) {
        SCOPED_TRACE(text.name().toStdString() + " on " + ground.name().toStdString());
        EXPECT_GE(contrast(text, ground), 4.5);
    }
}

TEST_P(TokensTest, MarksReachThreeToOne)
{
    const Tokens& tokens = *GetParam();
    const std::pair<QColor, QColor> pairs[] = {
        {tokens.fieldBorder, tokens.panel}, {tokens.mustFix, tokens.page},     {tokens.agree, tokens.page},
        {tokens.houseStyle, tokens.page},   {tokens.houseStyle, tokens.panel}, {tokens.accent, tokens.panel},
    };
    for (const auto& [mark, ground] : pairs) {
        SCOPED_TRACE(mark.name().toStdString() + " on " + ground.name().toStdString());
        EXPECT_GE(contrast(mark, ground), 3.0);
    }
}

INSTANTIATE_TEST_SUITE_P(LightAndDark, TokensTest, testing::Values(&lightTokens(), &darkTokens()));

} // namespace
} // namespace dateline
