#include "dateline/text/segment.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

QList<QString> cut(const QString& text, const QList<Span>& spans)
{
    QList<QString> parts;
    for (const Span& span : spans) {
        parts.append(text.mid(span.offset, span.length));
    }
    return parts;
}

TEST(Segment, SentencesDoNotEndAtAnHonorific)
{
    const QString text = "It was chaired by Mr. Enrique Mora. The next round follows.";
    EXPECT_EQ(cut(text, sentences(text, LanguageTag(u"en"))),
              (QList<QString>{"It was chaired by Mr. Enrique Mora. ", "The next round follows."}));
}

TEST(Segment, WordsLeavePunctuationOut)
{
    const QString text = "Astana, 13 June 2023.";
    EXPECT_EQ(cut(text, words(text, LanguageTag(u"en"))), (QList<QString>{"Astana", "13", "June", "2023"}));
}

TEST(Segment, DisplayWidthCountsWideCharactersTwiceAndMarksNot)
{
    EXPECT_EQ(displayWidth(u"Astana"), 6);
    EXPECT_EQ(displayWidth(u"外務省"), 6);
    EXPECT_EQ(displayWidth(u"e\u0301"), 1);
    EXPECT_EQ(displayWidth(u"a\u200Bb"), 2);
}

} // namespace
} // namespace dateline
