#include "importing.h"

#include <ostream>

namespace dateline {
namespace {

using test::imported;
using test::in;

struct Shape {
    const char* name;
    const char* block;  ///< Under a release's text.
    const char* people; ///< "name, function" of each contact, separated by a slash.
    const char* phones; ///< Of all contacts.
    const char* emails;
};

std::ostream& operator<<(std::ostream& out, const Shape& shape)
{
    return out << shape.name;
}

const Shape kShapes[] = {
    {"sentence",
     "Contact Information\n\nFor further information, please visit our pages at https://www.example.org/ or send mail "
     "to "
     "<press@example.org>.",
     ",", "", "press@example.org"},
    {"inline with hours",
     "You may write to press@example.org or call +49 89 2155 0092 (during Central European working hours).", ",",
     "+498921550092", "press@example.org"},
    {"label lines",
     "Pressekontakt:\nMatthias Gruber\nTel.: +49 228 999582-5777\nE-Mail: presse@bsi.example\nInternet: "
     "www.bsi.example\nTwitter: @bsi_example",
     "Matthias Gruber,", "+492289995825777", "presse@bsi.example"},
    {"numbers by role", "Press enquiries 020 7944 3021\nOut of hours 020 7944 4292\nSwitchboard 0300 330 3000",
     ",Press enquiries", "+442079443021 +442079444292 +443003303000", ""},
    {"postal address",
     "Contact\nCentre for Enterprise\n1 Long Street\nDelft\nEmail desk@cde.example\nTelephone  +44 (0)30 67704236",
     ",Centre for Enterprise", "+443067704236", "desk@cde.example"},
    {"one line", "Adresse für Rückfragen\nGeneralsekretariat UVEK, Bundeshaus Nord, 3003 Bern +41.58.462.55.11", ",",
     "+41584625511", ""},
    {"signature", "Ada Keller\nLead Spokesperson for Trade\n+32 (0)460 75 45 53",
     "Ada Keller,Lead Spokesperson for Trade", "+32460754553", ""},
    {"two people",
     "Jane Miller\nTechnical Officer\nTel.: +45 45 33 70 00\nMobile: +45 24 25 26 27\n\nPaul Aston\nPress "
     "Officer\nTel.: "
     "+45 45 33 68 69\nEmail: paul@who.example",
     "Jane Miller,Technical Officer/Paul Aston,Press Officer", "+4545337000 +4524252627 +4545336869",
     "paul@who.example"},
    {"labels and items", "Контакты\n\nЭлектронная почта\n\n- press@example.org", ",", "", "press@example.org"},
};

class ContactShape : public testing::TestWithParam<Shape> {};

TEST_P(ContactShape, IsRead)
{
    const Shape& shape = GetParam();
    const ImportedRelease result = imported(
        QStringLiteral("The title of a release\n\n12 May 2023\n\nThe text of the release, which is long enough to be a "
                       "paragraph and which ends with a full stop.\n\n") +
        QString::fromUtf8(shape.block));
    QStringList people;
    QStringList phones;
    QStringList emails;
    for (const Contact& contact : result.release.contacts) {
        people.append(contact.person.fullName(result.release.sourceLanguage) + u',' +
                      in(contact.person.function, result));
        for (const Phone& phone : contact.phones) {
            phones.append(phone.number);
        }
        emails += contact.emails;
    }
    EXPECT_EQ(people.join(u'/').toStdString(), shape.people);
    EXPECT_EQ(phones.join(u' ').toStdString(), shape.phones);
    EXPECT_EQ(emails.join(u' ').toStdString(), shape.emails);
}

INSTANTIATE_TEST_SUITE_P(All, ContactShape, testing::ValuesIn(kShapes));

TEST(ImportContact, StandsAtTheTopInTheOfficesColumn)
{
    const ImportedRelease result = imported(QStringLiteral(
        "FOR IMMEDIATE RELEASE\t\tCONTACT: Rob Carmichael 202-224-7627\nMay 21, 2006\t\t\tShana Whitfield "
        "202-224-0309\n\nSenators introduce a bill\n\nSenators from both parties introduced a bill on "
        "Friday.\n"));
    EXPECT_EQ(test::text(result).headline.plain(), QStringLiteral("Senators introduce a bill"));
    ASSERT_EQ(result.release.contacts.size(), 2);
    EXPECT_EQ(result.release.releaseDate, QDate(2006, 5, 21));
}

TEST(ImportContact, TellsKindsOfPhonesHoursAndLanguages)
{
    const ImportedRelease result = imported(
        QStringLiteral("A title\n\n12 May 2023\n\nThe text of the release stands here and ends.\n\nMedia contact:\nAda "
                       "Keller, Head of Communications\nOffice: +41 22 917 12 34\nMobile: +41 79 500 12 34\nLanguages: "
                       "English, French\nHours: Monday to Friday\n"));
    ASSERT_EQ(result.release.contacts.size(), 1);
    const Contact& contact = result.release.contacts.constFirst();
    ASSERT_EQ(contact.phones.size(), 2);
    EXPECT_EQ(contact.phones[0].kind, PhoneKind::Office);
    EXPECT_EQ(contact.phones[1].kind, PhoneKind::Mobile);
    EXPECT_EQ(contact.languages, (QList<LanguageTag>{LanguageTag(u"en"), LanguageTag(u"fr")}));
    EXPECT_FALSE(contact.hours.isEmpty());
}

} // namespace
} // namespace dateline
