#include "dateline/base/file.h"
#include "dateline/storage/shared_files.h"
#include "workspace/directory_store.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

Contact named(const QString& given, const QString& family)
{
    Contact contact;
    contact.person.given.set(kEnglish, given);
    contact.person.family.set(kEnglish, family);
    return contact;
}

class DirectoryStoreTest : public testing::Test {
protected:
    [[nodiscard]] QString path() const { return m_folder.filePath("data/directory.json"); }

    static void load(DirectoryStore& store)
    {
        store.load();
        ASSERT_TRUE(QTest::qWaitFor([&] { return store.isLoaded() || store.problem(); }));
    }

    [[nodiscard]] QByteArray onDisk() const { return readFile(path(), 1'000'000).value_or(QByteArray()); }

    [[nodiscard]] bool becomesWritten(const Directory& directory) const
    {
        return QTest::qWaitFor([&] { return onDisk() == directoryToJson(directory); });
    }

    QTemporaryDir m_folder;
};

TEST_F(DirectoryStoreTest, StartsEmptyWithoutAFileAndWritesWhatIsAdded)
{
    DirectoryStore store(path());
    load(store);
    EXPECT_EQ(store.directory(), Directory{});
    store.add(named("Aigerim", "Bekova"));
    ASSERT_TRUE(becomesWritten(store.directory()));
    DirectoryStore again(path());
    load(again);
    EXPECT_EQ(again.directory().people.size(), 1);
}

TEST_F(DirectoryStoreTest, EveryOneOfManyQuickChangesEndsInTheFile)
{
    DirectoryStore store(path());
    load(store);
    for (int index = 0; index < 20; ++index) {
        store.add(named("Person", QString::number(index)));
    }
    EXPECT_EQ(store.directory().people.size(), 20);
    EXPECT_TRUE(becomesWritten(store.directory()));
}

TEST_F(DirectoryStoreTest, LeavesADamagedFileAsItIs)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path()).absolutePath()));
    ASSERT_TRUE(writeFileAtomically(path(), "{ \"people\": [ half"));
    DirectoryStore store(path());
    QSignalSpy failures(&store, &DirectoryStore::failed);
    load(store);
    ASSERT_TRUE(store.problem().has_value());
    EXPECT_EQ(failures.size(), 1);
    store.add(named("Aigerim", "Bekova"));
    QTest::qWait(50);
    EXPECT_EQ(onDisk(), "{ \"people\": [ half");
    store.load();
    QTest::qWait(50);
    EXPECT_EQ(failures.size(), 1) << "what is wrong is said once";
}

TEST_F(DirectoryStoreTest, ReadsAFileThatWasRepaired)
{
    ASSERT_TRUE(QDir().mkpath(QFileInfo(path()).absolutePath()));
    ASSERT_TRUE(writeFileAtomically(path(), "{"));
    DirectoryStore store(path());
    load(store);
    ASSERT_TRUE(writeFileAtomically(path(), directoryToJson({{named("Jonas", "Weber")}, {}, {}})));
    store.tryAgain();
    ASSERT_TRUE(QTest::qWaitFor([&] { return store.isLoaded(); }));
    EXPECT_EQ(store.directory().people.size(), 1);
}

TEST_F(DirectoryStoreTest, DoesNotOverwriteWhatAnotherProgramWrote)
{
    DirectoryStore store(path());
    load(store);
    store.add(named("Aigerim", "Bekova"));
    ASSERT_TRUE(becomesWritten(store.directory()));
    const Directory others{{named("Jonas", "Weber")}, {}, {}};
    ASSERT_TRUE(writeFileAtomically(path(), directoryToJson(others)));
    QSignalSpy failures(&store, &DirectoryStore::failed);
    store.add(named("Late", "Change"));
    ASSERT_TRUE(QTest::qWaitFor([&] { return store.directory() == others; }));
    EXPECT_EQ(failures.size(), 1);
    EXPECT_EQ(onDisk(), directoryToJson(others));
    store.add(named("Second", "Attempt"));
    EXPECT_TRUE(becomesWritten(store.directory()));
}

TEST_F(DirectoryStoreTest, ImportsAnAddressBookAndSaysWhatWasNew)
{
    DirectoryStore store(path());
    load(store);
    const QString cards = m_folder.filePath("people.vcf");
    ASSERT_TRUE(writeFileAtomically(cards, "BEGIN:VCARD\r\nVERSION:3.0\r\nN:Weber;Jonas;;;\r\nFN:Jonas Weber\r\n"
                                           "TITLE:Spokesperson\r\nEND:VCARD\r\n"));
    QSignalSpy imported(&store, &DirectoryStore::imported);
    store.importFile(cards, kEnglish, {});
    ASSERT_TRUE(imported.wait());
    EXPECT_EQ(imported.first().at(0).toInt(), 1);
    EXPECT_TRUE(becomesWritten(store.directory()));
    store.importFile(cards, kEnglish, {});
    ASSERT_TRUE(imported.wait());
    EXPECT_EQ(imported.last().at(0).toInt(), 0);
}

TEST_F(DirectoryStoreTest, SaysWhenAnAddressBookIsNone)
{
    DirectoryStore store(path());
    load(store);
    const QString cards = m_folder.filePath("people.vcf");
    ASSERT_TRUE(writeFileAtomically(cards, "nothing"));
    QSignalSpy failures(&store, &DirectoryStore::failed);
    store.importFile(cards, kEnglish, {});
    ASSERT_TRUE(failures.wait());
    EXPECT_EQ(store.directory(), Directory{});
}

} // namespace
} // namespace dateline
