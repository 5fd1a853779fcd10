#include "workspace/word_list_files.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <gmock/gmock.h>

namespace dateline {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

const LanguageTag kEnglish(u"en");

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

TEST(WordListFiles, KeepWordsAsSortedText)
{
    const QTemporaryDir home;
    const QString folder = home.filePath("words");
    WordListFiles files(QString(), folder);
    QSignalSpy changes(&files, &WordListFiles::changed);
    ASSERT_TRUE(files.add(WordListOwner::Personal, "Zhambyl", kEnglish));
    ASSERT_TRUE(files.add(WordListOwner::Personal, "connectivity", kEnglish));
    ASSERT_TRUE(files.addNever(WordListOwner::Personal, {"utilise", "use"}, kEnglish));
    EXPECT_EQ(contentOf(folder + "/en.txt"), "Zhambyl\nconnectivity\nutilise => use\n");
    EXPECT_EQ(changes.size(), 3);
    EXPECT_THAT(WordListFiles(QString(), folder).lists().value(kEnglish).never,
                ElementsAre(ReplacedWord{"utilise", "use"}));
    ASSERT_TRUE(files.remove(WordListOwner::Personal, "Zhambyl", kEnglish));
    EXPECT_THAT(files.lists().value(kEnglish).right, ElementsAre("connectivity"));
}

TEST(WordListFiles, KeepWhatOthersWroteMeanwhile)
{
    const QTemporaryDir house;
    WordListFiles ours(house.path(), QString());
    WordListFiles theirs(house.path(), QString());
    ASSERT_TRUE(ours.add(WordListOwner::House, "one", kEnglish));
    ASSERT_TRUE(theirs.add(WordListOwner::House, "two", kEnglish));
    EXPECT_EQ(contentOf(house.filePath("en.txt")), "one\ntwo\n");
}

TEST(WordListFiles, PutTheHousesAndOnesOwnTogether)
{
    const QTemporaryDir house;
    const QTemporaryDir own;
    WordListFiles files(house.path(), own.path());
    ASSERT_TRUE(files.addNever(WordListOwner::Personal, {"utilise", "employ"}, kEnglish));
    ASSERT_TRUE(files.addNever(WordListOwner::House, {"utilise", "use"}, kEnglish));
    ASSERT_TRUE(files.add(WordListOwner::Personal, "Astana", LanguageTag()));
    EXPECT_THAT(files.lists().value(kEnglish).never, ElementsAre(ReplacedWord{"utilise", "use"}));
    EXPECT_THAT(files.lists().value(LanguageTag()).right, ElementsAre("Astana"));
}

TEST(WordListFiles, SayThatTheHouseHasNoFolder)
{
    WordListFiles files{QString(), QString()};
    const Expected<void> added = files.add(WordListOwner::House, "word", kEnglish);
    ASSERT_FALSE(added);
    EXPECT_EQ(added.error().kind, ErrorKind::Refused);
    EXPECT_THAT(files.lists(), IsEmpty());
}

} // namespace
} // namespace dateline
