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

} // namespace
} // namespace dateline::testing
