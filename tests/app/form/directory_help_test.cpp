// Filling the form from the directory, with the keys a person presses.

#include "form/contact_dialog.h"
#include "form/form_panel.h"
#include "form/person_dialog.h"
#include "workspace/directory_store.h"
#include "workspace/opening.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en-GB");

Contact minister()
{
    Contact contact;
    contact.person.honorific.set(kEnglish, "Ms");
    contact.person.given.set(kEnglish, "Aigerim");
    contact.person.family.set(kEnglish, "Bekova");
    contact.person.family.set(LanguageTag(u"ru"), "Бекова");
    contact.person.function.set(kEnglish, "Deputy Foreign Minister");
    contact.person.affiliation.country = "KZ";
    contact.phones = {{"+3225841111", PhoneKind::Office, {}}};
    contact.emails = {"press@example.org"};
    return contact;
}

class DirectoryHelpTest : public testing::Test {
protected:
    void SetUp() override
    {
        m_store.load();
        ASSERT_TRUE(QTest::qWaitFor([&] { return m_store.isLoaded(); }));
        Directory directory{{minister()}, {}, {}};
        directory.organisations.append(
            {LocalisedText(kEnglish, "Office of Regional Dialogue"), LocalisedText(kEnglish, "ORD"), {}});
        m_store.set(directory);
    }

    static void choose(QDialog& dialog, const char* field, const QString& letters)
    {
        dialog.show();
        auto* line = dialog.findChild<QLineEdit*>(QLatin1String(field));
        ASSERT_NE(line, nullptr);
        line->setFocus();
        QTest::keyClicks(line, letters);
        QWidget* popup = QApplication::activePopupWidget();
        ASSERT_NE(popup, nullptr) << "nobody was offered";
        QTest::keyClick(popup, Qt::Key_Down);
        QTest::keyClick(popup, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    DirectoryStore m_store{m_folder.filePath("directory.json")};
};

TEST_F(DirectoryHelpTest, AFewLettersFillAllFieldsOfAPerson)
{
    PersonDialog dialog({}, PersonRole::Chair, true, kEnglish, &m_store, nullptr);
    choose(dialog, "given", "bek");
    EXPECT_TRUE(dialog.isVisible()) << "choosing somebody must not close the dialog";
    EXPECT_EQ(dialog.person(), minister().person);
}

TEST_F(DirectoryHelpTest, AFewLettersFillAllFieldsOfAContact)
{
    ContactDialog dialog({}, true, kEnglish, PhoneFormat::International, {}, &m_store, nullptr);
    choose(dialog, "family", "aig");
    EXPECT_EQ(dialog.contact(), minister());
}

TEST_F(DirectoryHelpTest, NobodyIsOfferedForLettersThatMatchNobody)
{
    PersonDialog dialog({}, PersonRole::Chair, true, kEnglish, &m_store, nullptr);
    dialog.show();
    auto* line = dialog.findChild<QLineEdit*>("given");
    line->setFocus();
    QTest::keyClicks(line, "xyz");
    EXPECT_EQ(QApplication::activePopupWidget(), nullptr);
    EXPECT_EQ(dialog.person().given.in(kEnglish), "xyz");
}

TEST_F(DirectoryHelpTest, APersonOfTheFormCanBeAdded)
{
    PersonDialog dialog({}, PersonRole::Host, true, kEnglish, &m_store, nullptr);
    dialog.show();
    QTest::keyClicks(dialog.findChild<QLineEdit*>("family"), "Weber");
    auto* add = dialog.findChild<QPushButton*>("addToDirectory");
    ASSERT_TRUE(add->isEnabled());
    add->setFocus();
    QTest::keyClick(add, Qt::Key_Space);
    EXPECT_EQ(m_store.directory().people.size(), 2);
    EXPECT_FALSE(add->isEnabled());
    EXPECT_TRUE(dialog.isVisible());
}

TEST_F(DirectoryHelpTest, AnAbbreviationBecomesTheWholeOrganisation)
{
    ReleaseDocument document{startRelease(ReleaseKind::PressRelease, kEnglish, {})};
    FormPanel form{document};
    form.setDirectory(&m_store);
    form.show();
    QTest::qWait(10);
    QTest::mouseClick(form.findChild<QPushButton*>("addParticipant"), Qt::LeftButton);
    auto* line = form.findChild<QLineEdit*>("participantName");
    QTest::keyClicks(line, "ord");
    if (QWidget* popup = QApplication::activePopupWidget()) {
        QTest::keyClick(popup, Qt::Key_Escape);
    }
    QTest::keyClick(line, Qt::Key_Return);
    ASSERT_EQ(document.release().event.participants.size(), 1);
    EXPECT_EQ(document.release().event.participants.first().party.organisation,
              m_store.directory().organisations.first());
}

} // namespace
} // namespace dateline
