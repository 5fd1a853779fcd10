#include "dateline/importers/directory_importer.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en");
const DirectoryImportOptions kOptions{"book", kEnglish, "DE"};

QString family(const Contact& contact)
{
    return contact.person.family.in(kEnglish);
}

TEST(VCard, ReadsVersionFour)
{
    const QByteArray card = "BEGIN:VCARD\r\nVERSION:4.0\r\n"
                            "N:Meyer;Ada;;Dr;\r\nFN:Dr Ada Meyer\r\n"
                            "ORG:Federal Office\\, Berlin;Press\r\nTITLE;LANGUAGE=de:Pressesprecherin\r\n"
                            "item1.TEL;TYPE=\"work,voice\";VALUE=uri:tel:+49-30-5550-123\r\n"
                            "TEL;TYPE=cell:0151 23456789\r\nEMAIL:ada.meyer@exam\r\n ple.org\r\n"
                            "LANG;PREF=1:de\r\nLANG:fr\r\nEND:VCARD\r\n";
    const Expected<ImportedDirectory> imported = importVCards(card, kOptions);
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->directory.people.size(), 1);
    const Contact& contact = imported->directory.people.first();
    EXPECT_EQ(contact.person.fullName(kEnglish), "Ada Meyer");
    EXPECT_EQ(contact.person.honorific.in(kEnglish), "Dr");
    EXPECT_EQ(contact.person.function.in(LanguageTag(u"de")), "Pressesprecherin");
    EXPECT_EQ(contact.person.affiliation.organisation.name.in(kEnglish), "Federal Office, Berlin");
    EXPECT_EQ(contact.phones,
              (QList<Phone>{{"+49305550123", PhoneKind::Office}, {"+4915123456789", PhoneKind::Mobile}}));
    EXPECT_EQ(contact.emails, QList<QString>{"ada.meyer@example.org"});
    EXPECT_EQ(contact.languages, (QList<LanguageTag>{LanguageTag(u"de"), LanguageTag(u"fr")}));
    ASSERT_EQ(imported->directory.organisations.size(), 1);
}

TEST(VCard, ReadsQuotedPrintableOfVersionTwo)
{
    const QByteArray card = "BEGIN:VCARD\nVERSION:2.1\n"
                            "N;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:M=C3=BCller;Zo=C3=AB;;;\n"
                            "TITLE;QUOTED-PRINTABLE:Head of =\nPress\nTEL;CELL:0151 23456789\nEND:VCARD\n";
    const Expected<ImportedDirectory> imported = importVCards(card, kOptions);
    ASSERT_TRUE(imported);
    const Contact& contact = imported->directory.people.first();
    EXPECT_EQ(contact.person.fullName(kEnglish), "Zoë Müller");
    EXPECT_EQ(contact.person.function.in(kEnglish), "Head of Press");
    EXPECT_EQ(contact.phones.first().kind, PhoneKind::Mobile);
}

TEST(VCard, ACardWithOnlyAFormattedNameKeepsIt)
{
    const auto imported = importVCards("BEGIN:VCARD\nFN:Press Office\nEMAIL:press@example.org\nEND:VCARD\n", kOptions);
    ASSERT_TRUE(imported);
    EXPECT_EQ(family(imported->directory.people.first()), "Press Office");
}

TEST(VCard, AnotherFileIsRefused)
{
    const auto imported = importVCards("Dear colleagues,\nplease find attached.\n", kOptions);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().kind, ErrorKind::Format);
    EXPECT_EQ(imported.error().file, "book");
}

TEST(ContactTable, ReadsOutlookExports)
{
    const QByteArray table =
        "Title,First Name,Last Name,Company,Job Title,Business Phone,Mobile Phone,E-mail Address,Notes\r\n"
        "Ms,Ana,Silva,\"Office, Lisbon\",Spokesperson,+351 21 123 4567,,ana@example.org,\"two\r\nlines\"\r\n"
        ",,,,,,,,\r\n";
    const Expected<ImportedDirectory> imported = importContactTable(table, kOptions);
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->directory.people.size(), 1);
    const Contact& contact = imported->directory.people.first();
    EXPECT_EQ(contact.person.fullName(kEnglish), "Ana Silva");
    EXPECT_EQ(contact.person.affiliation.organisation.name.in(kEnglish), "Office, Lisbon");
    EXPECT_EQ(contact.phones, (QList<Phone>{{"+351211234567", PhoneKind::Office}}));
    EXPECT_EQ(imported->remarks, QList<QString>{"The column “Notes” was left out."});
}

TEST(ContactTable, ReadsOtherLanguagesAndSeparators)
{
    struct Case {
        const char* table;
        const char* name;
    };
    for (const Case& each : {
             Case{"Vorname;Nachname;E-Mail\nAda;Meyer;a@example.org\n", "Ada Meyer"},
             Case{"Prénom\tNom\tCourriel\nZoë\tPetit\tz@example.org\n", "Zoë Petit"},
             Case{"Имя;Фамилия;Должность\nАнна;Иванова;Пресс-секретарь\n", "Анна Иванова"},
             Case{"Nome e cognome,Funzione\nMaria Teresa Rossi,Portavoce\n", "Maria Teresa Rossi"},
         }) {
        SCOPED_TRACE(each.table);
        const auto imported = importContactTable(each.table, kOptions);
        ASSERT_TRUE(imported);
        EXPECT_EQ(imported->directory.people.first().person.fullName(kEnglish), each.name);
    }
}

TEST(ContactTable, WithoutHeadingsItSaysWhatToDo)
{
    const auto imported = importContactTable("Ada,Meyer,a@example.org\n", kOptions);
    ASSERT_FALSE(imported);
    EXPECT_EQ(imported.error().place, "line 1");
}

TEST(ContactTable, TheSamePersonTwiceIsOne)
{
    const auto imported =
        importContactTable("Name,Email\nAda Meyer,a@example.org\nADA MEYER,b@example.org\n", kOptions);
    ASSERT_TRUE(imported);
    ASSERT_EQ(imported->directory.people.size(), 1);
    EXPECT_EQ(imported->directory.people.first().emails.size(), 2);
}

} // namespace
} // namespace dateline
