#include "dateline/checks/checker.h"
#include "dateline/checks/unknown_words.h"
#include "dateline/release/edit.h"
#include "dateline/spelling/speller.h"
#include "lib/checks/sample_release.h"

#include <gmock/gmock.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

/// Accepts what it is given and suggests the word without its last letter.
class FewWords : public Dictionary {
public:
    bool isRight(const QString& word) override { return word == "The" || word == "meeting" || word == "of"; }
    QList<QString> suggestions(const QString& word) override { return {word.chopped(1), word.toUpper()}; }
};

class FewWordsSource : public DictionarySource {
public:
    std::shared_ptr<Dictionary> dictionaryFor(const LanguageTag&) override { return m_dictionary; }

private:
    std::shared_ptr<Dictionary> m_dictionary = std::make_shared<FewWords>();
};

QList<Finding> spellingOf(const QString& text)
{
    const Speller speller(std::make_shared<FewWordsSource>(), {"Vassilenko"});
    CheckContext context;
    context.speller = &speller;
    QList<Finding> findings = check(releaseSaying(text, kEnglish), context);
    findings.removeIf([](const Finding& finding) { return finding.rule != "spelling.unknown-word"; });
    return findings;
}

TEST(SpellingCheck, AcceptsDictionaryFormAndAddresses)
{
    EXPECT_TRUE(spellingOf("The meeting of Vassilenko").isEmpty());
    EXPECT_TRUE(spellingOf("The meeting of https://example.org/meetingg").isEmpty());
}

TEST(SpellingCheck, AcceptsPlacesThatNoDictionaryHas)
{
    EXPECT_TRUE(spellingOf("The meeting of Almaty, Kazakhstan").isEmpty());
    EXPECT_EQ(spellingOf("The meeting of Allmaty").size(), 1);
}

TEST(SpellingCheck, LeavesSuggestionsToBeOfferedLater)
{
    const QString text = "The meetingg of meetingg";
    QList<Finding> findings = spellingOf(text);
    ASSERT_EQ(findings.size(), 2);
    EXPECT_EQ(findings.first().excerpt, "meetingg");
    EXPECT_TRUE(findings.first().fixes.isEmpty());
    EXPECT_TRUE(isUnknownWord(findings.first()));
    for (Finding& finding : findings) {
        offer(finding, {{"meeting", kEnglish}});
    }
    EXPECT_EQ(findings.first().fixes.first().label, "Write “meeting”");
    const Expected<Release> fixed = applied(releaseSaying(text, kEnglish), findings.at(1).fixes.first());
    ASSERT_TRUE(fixed);
    EXPECT_EQ(fixed->versions.first().body.first().text.plain(), "The meetingg of meeting");
}

TEST(SpellingCheck, AsksInTheLanguageOfThePassageFirst)
{
    Release release = releaseSaying("The meetingg of meeting", kEnglish);
    Block& block = release.versions.first().body.first();
    const QList<Finding> findings = spellingOf(block.text.plain());
    ASSERT_EQ(findings.size(), 1);
    EXPECT_THAT(questionAbout(findings.first(), release).languages, testing::ElementsAre(kEnglish));
    block.language = LanguageTag(u"fr");
    const SuggestionQuestion question = questionAbout(findings.first(), release);
    EXPECT_EQ(question.word, "meetingg");
    EXPECT_THAT(question.languages, testing::ElementsAre(LanguageTag(u"fr"), kEnglish));
    EXPECT_EQ(usedWords(release).value("meeting"), 1);
}

} // namespace
} // namespace dateline
