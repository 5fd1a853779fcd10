// The directory window with the keys a person presses.

#include "window/directory_window.h"
#include "workspace/directory_store.h"

#include <QApplication>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

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

class DirectoryWindowTest : public testing::Test {
protected:
    DirectoryWindowTest() : m_store(m_folder.filePath("directory.json")) {}

    void SetUp() override
    {
        m_store.load();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_store.isLoaded(); }));
        m_store.set(Directory{{named("Aigerim", "Bekova"), named("Bruno", "Carvalho")}, {}, {}});
        m_window = std::make_unique<DirectoryWindow>(m_store, kEnglish, nullptr);
        m_window->show();
        m_search = m_window->findChild<QLineEdit*>("directorySearch");
        m_table = m_window->findChild<QTableWidget*>("directoryTable");
        m_search->setFocus();
    }

    /// Presses a key in the dialog that opens next.
    static void answer(Qt::Key key)
    {
        QTimer::singleShot(0, [key] {
            ASSERT_NE(QApplication::activeModalWidget(), nullptr) << "nothing opened";
            QTest::keyClick(QApplication::activeModalWidget(), key);
        });
    }

    QTemporaryDir m_folder;
    DirectoryStore m_store;
    std::unique_ptr<DirectoryWindow> m_window;
    QLineEdit* m_search = nullptr;
    QTableWidget* m_table = nullptr;
};

TEST_F(DirectoryWindowTest, TypingFindsAndDownLeadsIntoTheList)
{
    QTest::keyClicks(m_search, "carv");
    ASSERT_EQ(m_table->rowCount(), 1);
    QTest::keyClick(m_search, Qt::Key_Down);
    EXPECT_EQ(m_table->currentRow(), 0);
    EXPECT_TRUE(m_table->item(0, 0)->text().contains("Carvalho"));
}

TEST_F(DirectoryWindowTest, DeleteAsksFirstAndEscapeKeeps)
{
    QTest::keyClick(m_search, Qt::Key_Down);
    answer(Qt::Key_Escape);
    QTest::keyClick(m_table, Qt::Key_Delete);
    EXPECT_EQ(m_store.directory().people.size(), 2);
    answer(Qt::Key_Return);
    QTest::keyClick(m_table, Qt::Key_Delete);
    ASSERT_EQ(m_store.directory().people.size(), 1);
    EXPECT_EQ(m_store.directory().people.first().person.family.in(kEnglish), "Carvalho");
}

TEST_F(DirectoryWindowTest, EnterOpensTheEntryAndEscapeLeavesItAsItWas)
{
    const Directory before = m_store.directory();
    QTest::keyClick(m_search, Qt::Key_Down);
    answer(Qt::Key_Escape);
    QTest::keyClick(m_table, Qt::Key_Return);
    EXPECT_EQ(m_store.directory(), before);
}

TEST_F(DirectoryWindowTest, EscapeCloses)
{
    QTest::keyClick(m_search, Qt::Key_Escape);
    EXPECT_FALSE(m_window->isVisible());
}

} // namespace
} // namespace dateline
