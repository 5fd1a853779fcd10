#include "mentions.h"

#include <gtest/gtest.h>

namespace dateline::testing {
namespace {

class Times : public ::testing::TestWithParam<Sentence> {};

TEST_P(Times, AreFoundWithTheirZone)
{
    QList<QString> found;
    for (const Mention& mention : mentionsOf<TimeMention>(GetParam().text, contextOf(GetParam().language))) {
        const auto* time = mention.as<TimeMention>();
        found.append((time->time.toString("HH:mm") + u' ' + time->zone).trimmed());
    }
    EXPECT_EQ(printable(found), printable(GetParam().found));
}

INSTANTIATE_TEST_SUITE_P(
    Embargoes, Times,
    ::testing::Values(Sentence{"en", "embargoed until Saturday August 13 2005 at 11 06 a m ET", {"11:06 ET"}},
                      Sentence{"en", "Sunday May 21 Embargoed Until 2 30 p m", {"14:30"}},
                      Sentence{"en",
                               "embargoed until Saturday, May 27, 2006, at 11:05 AM EST (5:05 AM HST)",
                               {"11:05 EST", "05:05 HST"}},
                      Sentence{"en", "strict media embargo: 00:01 Hrs GMT+1, 13 June", {"00:01 GMT+1"}},
                      Sentence{"en", "13 June 2023, 14:00 (CEST)", {"14:00 CEST"}},
                      Sentence{"de", "um 14.30 Uhr in Berlin", {"14:30"}}, Sentence{"fr", "à 14h30 à Paris", {"14:30"}},
                      Sentence{"en", "at 12 p.m. sharp", {"12:00"}},
                      Sentence{"en", "a ratio of 3.5 and 2 30 of them", {}},
                      Sentence{"en", "on 13.06.2023 and 99:30", {}}));

} // namespace
} // namespace dateline::testing
