#include "dateline/spelling/word_list.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;

TEST(WordList, IsReadFromLinesAndWrittenSorted)
{
    const WordList list = wordListFrom("# of the house\nZhambyl\n\n  Cholpon-Ata # a town\nutilise => use\n=> x\ny =>\n"
                                       "Zhambyl\r\n");
    EXPECT_THAT(list.right, ElementsAre("Zhambyl", "Cholpon-Ata"));
    EXPECT_THAT(list.never, ElementsAre(ReplacedWord{"utilise", "use"}));
    EXPECT_EQ(textOf(list), "Cholpon-Ata\nZhambyl\nutilise => use\n");
    EXPECT_EQ(textOf({}), "");
}

TEST(WordList, MergesWithoutLosingAWord)
{
    const WordList both = merged(wordListFrom("one\ntwo\nwhilst => while"), wordListFrom("two\nthree\nwhilst => as"));
    EXPECT_THAT(both.right, ElementsAre("one", "two", "three"));
    EXPECT_THAT(both.never, ElementsAre(ReplacedWord{"whilst", "while"}));
}

} // namespace
} // namespace dateline
