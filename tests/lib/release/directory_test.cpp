#include "dateline/release/directory.h"

#include <gtest/gtest.h>

namespace dateline {
namespace {

const LanguageTag kEnglish(u"en");

Contact person(const QString& given, const QString& family, const QString& function = {})
{
    Contact contact;
    contact.person.given.set(kEnglish, given);
    contact.person.family.set(kEnglish, family);
    contact.person.function.set(kEnglish, function);
    return contact;
}

QStringList families(const QList<Contact>& contacts)
{
    QStringList names;
    for (const Contact& contact : contacts) {
        names += contact.person.family.in(kEnglish);
    }
    return names;
}

Directory sample()
{
    Directory directory;
    directory.people = {person("Marta", "Nowak", "Spokesperson"), person("Zoë", "Martin", "Head of Press"),
                        person("Norma", "Petit", "Ambassador")};
    Contact& first = directory.people.first();
    first.person.family.set(LanguageTag(u"uk"), "Новак");
    first.phones = {{"+48221234567", PhoneKind::Office}};
    directory.organisations = {{LocalisedText(kEnglish, "World Health Organization"), LocalisedText(kEnglish, "WHO")}};
    return directory;
}

TEST(Directory, AFewLettersFindAPersonByNameOrFunction)
{
    EXPECT_EQ(families(peopleLike(sample(), u"mart", 9)), (QStringList{"Martin", "Nowak"}));
    EXPECT_EQ(families(peopleLike(sample(), u"zoe m", 9)), QStringList{"Martin"});
    EXPECT_EQ(families(peopleLike(sample(), u"ambas", 9)), QStringList{"Petit"});
    EXPECT_EQ(families(peopleLike(sample(), u"нов", 9)), QStringList{"Nowak"});
    EXPECT_TRUE(peopleLike(sample(), u"art", 9).isEmpty());
    EXPECT_TRUE(peopleLike(sample(), u" ", 9).isEmpty());
    EXPECT_EQ(peopleLike(sample(), u"mart", 1).size(), 1);
}

TEST(Directory, FindsOrganisationsByAbbreviation)
{
    EXPECT_EQ(organisationsLike(sample(), u"who", 9).size(), 1);
    EXPECT_EQ(organisationsLike(sample(), u"health w", 9).size(), 1);
    EXPECT_TRUE(organisationsLike(sample(), u"unicef", 9).isEmpty());
}

TEST(Directory, MergingFillsInWithoutDoubling)
{
    Directory added;
    added.people = {person("marta", "NOWAK"), person("Ana", "Silva")};
    added.people.first().emails = {"marta@example.org"};
    added.people.first().phones = {{"+48221234567", PhoneKind::Mobile}, {"+48600000000", PhoneKind::Mobile}};
    const Directory both = merged(sample(), added);
    ASSERT_EQ(families(both.people), (QStringList{"Nowak", "Martin", "Petit", "Silva"}));
    const Contact& known = both.people.first();
    EXPECT_EQ(known.person.given.in(kEnglish), "Marta");
    EXPECT_EQ(known.emails, QList<QString>{"marta@example.org"});
    ASSERT_EQ(known.phones.size(), 2);
    EXPECT_EQ(known.phones.first().kind, PhoneKind::Office);
    EXPECT_EQ(merged(both, added), both);
}

TEST(Directory, TheSameNameElsewhereIsAnotherPerson)
{
    Directory one;
    one.people = {person("Marta", "Nowak")};
    one.people.first().person.affiliation.country = "PL";
    Directory other = one;
    other.people.first().person.affiliation.country = "LT";
    EXPECT_EQ(merged(one, other).people.size(), 2);
}

} // namespace
} // namespace dateline
