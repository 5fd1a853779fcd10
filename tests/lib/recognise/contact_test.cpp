#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

QList<QString> contactsIn(const QString& text, const RecogniseContext& context)
{
    QList<QString> found;
    for (const Mention& mention : recognise(text, context)) {
        if (const auto* email = mention.as<EmailMention>()) {
            found.append(email->address);
        } else if (const auto* url = mention.as<UrlMention>()) {
            found.append(url->url);
        }
    }
    return found;
}

class Contacts : public ::testing::TestWithParam<Sentence> {};

TEST_P(Contacts, AreFoundWhole)
{
    EXPECT_EQ(printable(contactsIn(GetParam().text, contextOf(GetParam().language))), printable(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Addresses, Contacts,
    ::testing::Values(
        Sentence{"en",
                 "visit the Debian web pages at https://www.debian.org/ or send mail to <press@debian.org>.",
                 {"https://www.debian.org/", "press@debian.org"}},
        Sentence{"ko",
                 "웹페이지인 https://www.debian.org/를 방문하거나 <press@debian.org>로 메일을",
                 {"https://www.debian.org/", "press@debian.org"}},
        Sentence{"en", "More (see http://debconf.org).", {"http://debconf.org"}},
        Sentence{"en",
                 "https://en.wikipedia.org/wiki/Astana_(city), www.debian.org.",
                 {"https://en.wikipedia.org/wiki/Astana_(city)", "www.debian.org"}},
        Sentence{"en", "Follow @postgresql on Twitter, at a rate of 3 @ 5.", {}},
        Sentence{"en", "a.b@c and https:// alone", {}}));

class Phones : public ::testing::TestWithParam<Sentence> {};

TEST_P(Phones, AreFoundAsTheyAreDialled)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<PhoneMention>(GetParam().text, contextOf(GetParam().language))) {
        found.append(mention.as<PhoneMention>()->e164);
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

// Contact blocks of the EEAS, DebConf, BSI, the Department for Transport, CDE, UVEK and senators.
INSTANTIATE_TEST_SUITE_P(
    Contacts, Phones,
    ::testing::Values(Sentence{"en", "+32 (0)460 75 45 53", {"+32460754553"}},
                      Sentence{"en",
                               "press@debconf.org or call +49 89 2155 0092 (during Central European working hours)",
                               {"+498921550092"}},
                      Sentence{"de", "Tel.: 0228-999582-5777", {"+492289995825777"}},
                      Sentence{"en-GB", "Press enquiries 020 7944 3021", {"+442079443021"}},
                      Sentence{"en-GB", "Switchboard 0300 330 3000", {"+443003303000"}},
                      Sentence{"en", "Telephone  +44 (0)30 67704236", {"+443067704236"}},
                      Sentence{"de", "service, street, 3003 Bern +41.31.322.55.11", {"+41313225511"}},
                      Sentence{"en-US",
                               "CONTACT: Rob Ostrander 202.224.7627 / Shana Stribling 202.224.0309",
                               {"+12022247627", "+12022240309"}},
                      Sentence{"en-US", "Contact Press OfficePhone 202 228 3685", {"+12022283685"}}));

INSTANTIATE_TEST_SUITE_P(NoPhones, Phones,
                         ::testing::Values(Sentence{"en", "ISBN 978-3-16-148410-0", {}},
                                           Sentence{"en", "on 13.06.2023 from 10:00 to 12:00", {}},
                                           Sentence{"en", "UNIQUE ID: 130613_12 and 150 000 000 people", {}},
                                           Sentence{"de", "Teil I Nr. 53, Seite 3411, 276,95 Euro auf 431,42", {}},
                                           Sentence{"en", "2017-18 budget compared to 2016-17", {}}));

} // namespace
} // namespace dateline::testing
