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

// WCAG 2.2, 1.4.3 level AA, and 1.4.6 level AAA for who asks for high contrast.
TEST_P(TokensTest, TextIsReadableOnEveryGroundItStandsOn)
{
    const Tokens& tokens = *GetParam();
    const double least = tokens.highContrast ? 7.0 : 4.5;
    const QColor grounds[] = {tokens.panel, tokens.page, tokens.background, tokens.hover};
    const QColor anywhere[] = {tokens.ink, tokens.muted, tokens.accent};
    const auto expectReadable = [&](const QColor& text, const QColor& ground) {
        SCOPED_TRACE(text.name().toStdString() + " on " + ground.name().toStdString());
        EXPECT_GE(contrast(text, ground), least);
    };
    for (const QColor& text : anywhere) {
        for (const QColor& ground : grounds) {
            expectReadable(text, ground);
        }
    }
    const std::pair<QColor, QColor> pairs[] = {
        {tokens.ink, tokens.chip},          {tokens.ink, tokens.accentTint},  {tokens.accent, tokens.accentTint},
        {tokens.onAccent, tokens.accent},   {tokens.agree, tokens.agreeTint}, {tokens.ink, tokens.agreeTint},
        {tokens.remark, tokens.remarkTint}, {tokens.ink, tokens.remarkTint},  {tokens.mustFix, tokens.mustFixTint},
        {tokens.ink, tokens.mustFixTint},   {tokens.mustFix, tokens.panel},   {tokens.agree, tokens.panel},
        {tokens.ink, tokens.selection},
    };
    for (const auto& [text, ground] : pairs) {
        expectReadable(text, ground);
    }
}

// WCAG 2.2, 1.4.11.
TEST_P(TokensTest, MarksAndEdgesStandOut)
{
    const Tokens& tokens = *GetParam();
    const double least = tokens.highContrast ? 4.5 : 3.0;
    const std::pair<QColor, QColor> pairs[] = {
        {tokens.fieldBorder, tokens.panel}, {tokens.mustFix, tokens.page},     {tokens.agree, tokens.page},
        {tokens.houseStyle, tokens.page},   {tokens.houseStyle, tokens.panel}, {tokens.accent, tokens.panel},
        {tokens.accent, tokens.background},
    };
    for (const auto& [mark, ground] : pairs) {
        SCOPED_TRACE(mark.name().toStdString() + " on " + ground.name().toStdString());
        EXPECT_GE(contrast(mark, ground), least);
    }
}

TEST_P(TokensTest, HighContrastDrawsEveryEdge)
{
    const Tokens& tokens = *GetParam();
    if (tokens.highContrast) {
        EXPECT_GE(contrast(tokens.line, tokens.panel), 4.5);
        EXPECT_GE(contrast(tokens.scrollBar, tokens.panel), 4.5);
    }
}

INSTANTIATE_TEST_SUITE_P(All, TokensTest,
                         testing::Values(&lightTokens(), &darkTokens(), &lightContrastTokens(), &darkContrastTokens()));

} // namespace
} // namespace dateline
