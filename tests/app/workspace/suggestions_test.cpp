#include "workspace/suggestions.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gmock/gmock.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

SuggestionQuestion about(const QString& word)
{
    SuggestionQuestion question;
    question.word = word;
    question.languages = {kEnglish};
    return question;
}

/// A shell script in the place of the real program.
QStringList script(const QString& body)
{
    return {QStringLiteral("-c"), body};
}

const QString kAnswering = QStringLiteral(R"(n=0; while read line; do n=$((n+1))
echo "{\"id\":$n,\"complete\":false,\"suggestions\":[{\"word\":\"quick\",\"language\":\"en-GB\"}]}"
echo "{\"id\":$n,\"complete\":true,\"suggestions\":[{\"word\":\"full\",\"language\":\"en-GB\"}]}"
done)");

TEST(Suggestions, AnswerTwiceAndRemember)
{
    Suggestions suggestions(QStringLiteral("/bin/sh"), script(kAnswering));
    QSignalSpy answers(&suggestions, &Suggestions::answered);
    suggestions.ask(about("wrod"), Suggestions::Urgency::Now);
    EXPECT_TRUE(answers.isEmpty()) << "asking does not wait";
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 2; }));
    EXPECT_FALSE(answers.at(0).at(2).toBool());
    EXPECT_TRUE(answers.at(1).at(2).toBool());
    ASSERT_TRUE(suggestions.known(about("wrod")));
    EXPECT_EQ(suggestions.known(about("wrod"))->value(0).word, "full");
    suggestions.ask(about("wrod"), Suggestions::Urgency::Later);
    EXPECT_EQ(answers.size(), 3) << "at once";
}

TEST(Suggestions, EndAProgramThatTakesTooLong)
{
    const QString hanging = QStringLiteral(R"(read line
echo '{"id":1,"complete":false,"suggestions":[{"word":"quick","language":"en-GB"}]}'; sleep 60)");
    Suggestions suggestions(QStringLiteral("/bin/sh"), script(QStringLiteral("exec 9>&1; ") + hanging));
    suggestions.setPatience(300);
    QSignalSpy answers(&suggestions, &Suggestions::answered);
    QElapsedTimer timer;
    timer.start();
    suggestions.ask(about("wrod"), Suggestions::Urgency::Now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return answers.size() == 2; }, 20'000));
    EXPECT_LT(timer.elapsed(), 20'000);
    EXPECT_TRUE(answers.at(1).at(2).toBool());
    EXPECT_EQ(suggestions.known(about("wrod"))->value(0).word, "quick") << "what was found until then";
}

TEST(Suggestions, TakeTheUrgentFirst)
{
    Suggestions suggestions(QStringLiteral("/bin/sh"), script(kAnswering));
    QStringList order;
    QObject::connect(&suggestions, &Suggestions::answered,
                     [&](const SuggestionQuestion& question, const QList<Suggestion>&, bool complete) {
                         if (complete) {
                             order.append(question.word);
                         }
                     });
    suggestions.ask(about("one"), Suggestions::Urgency::Later);
    suggestions.ask(about("two"), Suggestions::Urgency::Later);
    suggestions.ask(about("three"), Suggestions::Urgency::Now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return order.size() == 3; }));
    EXPECT_EQ(order, QStringList({"one", "three", "two"}));
}

TEST(Suggestions, GoWithoutAProgram)
{
    Suggestions suggestions(QStringLiteral("/nowhere/at/all"), {});
    suggestions.ask(about("wrod"), Suggestions::Urgency::Now);
    QTest::qWait(100);
    EXPECT_FALSE(suggestions.known(about("wrod")));
}

TEST(Suggestions, CanForget)
{
    Suggestions suggestions(QStringLiteral("/bin/sh"), script(kAnswering));
    suggestions.ask(about("wrod"), Suggestions::Urgency::Now);
    ASSERT_TRUE(QTest::qWaitFor([&] { return suggestions.known(about("wrod")).has_value(); }));
    suggestions.forget();
    EXPECT_FALSE(suggestions.known(about("wrod")));
}

} // namespace
} // namespace dateline
