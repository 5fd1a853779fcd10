#include "dateline/text/inline_text.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const RunFormat kStrong{.strong = true};

TEST(InlineText, MergesNeighboursOfOneFormatAndDropsEmptyRuns)
{
    const InlineText text(QList<TextRun>{{"The ", {}}, {"", kStrong}, {"tenth", {}}, {" round", kStrong}});
    ASSERT_EQ(text.runs().size(), 2);
    EXPECT_EQ(text.runs().at(0).text, "The tenth");
    EXPECT_EQ(text, InlineText(QList<TextRun>{{"The tenth", {}}, {" round", kStrong}}));
}

TEST(InlineText, MidKeepsFormatsAcrossRuns)
{
    const InlineText text(QList<TextRun>{{"Astana", {}}, {", Kazakhstan", kStrong}});
    const InlineText middle = text.mid(4, 5);
    EXPECT_EQ(middle.plain(), "na, K");
    EXPECT_EQ(middle.runs().at(1).format, kStrong);
    EXPECT_EQ(text.mid(0, 6) + text.mid(6), text);
}

TEST(InlineText, MidOutsideTheTextIsBroughtToItsEnds)
{
    const InlineText text(QString("Astana"));
    EXPECT_TRUE(text.mid(10, 3).isEmpty());
    EXPECT_EQ(text.mid(-2, 3).plain(), "Ast");
}

} // namespace
} // namespace dateline
