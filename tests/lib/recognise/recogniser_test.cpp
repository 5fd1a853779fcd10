#include "mentions.h"

#include <QElapsedTimer>
#include <QFile>

#include <gtest/gtest.h>

#include <thread>

namespace dateline::testing {
namespace {

QString seed()
{
    QFile file(QStringLiteral(DATELINE_TEST_DATA "/eu-central-asia-2023-06-13.txt"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

TEST(Recogniser, MentionsStandInOrderAndNeverPartlyOverlap)
{
    const QString text = seed();
    ASSERT_FALSE(text.isEmpty());
    const QList<Mention> mentions = recognise(text, contextOf("en"));
    for (qsizetype i = 0; i < mentions.size(); ++i) {
        EXPECT_LE(mentions[i].span.end(), text.size());
        for (qsizetype j = i + 1; j < mentions.size() && mentions[j].span.offset < mentions[i].span.end(); ++j) {
            EXPECT_LE(mentions[i].span.offset, mentions[j].span.offset);
            EXPECT_LE(mentions[j].span.end(), mentions[i].span.end()) << wordsOf(text, mentions[j]).toStdString();
        }
    }
}

TEST(Recogniser, NothingInNothing)
{
    EXPECT_TRUE(recognise(u"", contextOf("en")).isEmpty());
    EXPECT_TRUE(recognise(u" \n\t ", contextOf("en")).isEmpty());
    EXPECT_TRUE(recognise(u"...,,,((( \xD800", {}).isEmpty());
}

TEST(Recogniser, AllTheThreadsFindTheSame)
{
    const QString text = seed();
    const QList<Mention> expected = recognise(text, contextOf("en"));
    std::vector<QList<Mention>> found(4);
    std::vector<std::thread> threads;
    for (QList<Mention>& each : found) {
        threads.emplace_back([&each, &text] { each = recognise(text, contextOf("en")); });
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
    for (const QList<Mention>& each : found) {
        EXPECT_EQ(each, expected);
    }
}

// The worst shapes found for the finders that look ahead or back; each must stay linear.
TEST(Recogniser, LongParagraphsTakeTimeInProportion)
{
    const auto took = [](const QString& unit, qsizetype length) {
        const QString text = unit.repeated(length / unit.size());
        QElapsedTimer timer;
        timer.start();
        (void)recognise(text, contextOf("en"));
        return timer.elapsed() + 1;
    };
    for (const QString unit :
         {"Minister of ", "1 and ", "Mr ", "A. ", "(AB) ", "of the ", "+1 ", "a@", "tenth ", "Paris "}) {
        SCOPED_TRACE(unit.toStdString());
        took(unit, 1'000);
        EXPECT_LT(took(unit, 40'000), 30 * took(unit, 4'000) + 200);
    }
}

} // namespace
} // namespace dateline::testing
